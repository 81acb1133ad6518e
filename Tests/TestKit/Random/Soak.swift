import Foundation

/// How many articles the laws run over: few for every build, many where the environment asks for a
/// soak (`WIRECOPY_SOAK=1`), one where it names the seed of a failure (`WIRECOPY_SEED=17`).
public enum Soak {
  /// Whether a soak was asked for.
  public static let isOn = ProcessInfo.processInfo.environment["WIRECOPY_SOAK"] == "1"

  /// The seeds of the articles: one article a seed, so that a failure is found again by its seed.
  public static let seeds = seeds(500, soak: 10_000)

  /// So many seeds, more in a soak; the one that the environment names, where it does.
  public static func seeds(_ count: UInt64, soak: UInt64) -> Range<UInt64> {
    if let seed = named { return seed..<(seed + 1) }
    return 0..<(isOn ? soak : count)
  }

  /// Says before each seed which it is, where the environment asks for it (`WIRECOPY_TRACE=1`): the
  /// last one said is the one that trapped.
  public static func trace(_ seed: UInt64, _ what: String) {
    guard isTraced else { return }
    FileHandle.standardError.write(Data("\(what): seed \(seed)\n".utf8))
  }

  /// How to bring the failure of a seed back.
  public static func hint(_ seed: UInt64) -> String {
    "seed \(seed); again with: WIRECOPY_SEED=\(seed) swift test --filter FormatTests"
  }

  /// Whether the laws run over a format: over each, or over the one that the environment names
  /// (`WIRECOPY_FORMAT=nitf`).
  public static func includes(_ format: String) -> Bool {
    format == ProcessInfo.processInfo.environment["WIRECOPY_FORMAT"] ?? format
  }

  private static let named = ProcessInfo.processInfo.environment["WIRECOPY_SEED"]
    .flatMap(UInt64.init).map { min($0, .max - 1) }

  private static let isTraced = ProcessInfo.processInfo.environment["WIRECOPY_TRACE"] == "1"
}
