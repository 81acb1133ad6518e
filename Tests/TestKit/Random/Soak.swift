import Foundation

/// How many articles the laws run over: few for every build, many where the environment asks for a
/// soak (`WIRECOPY_SOAK=1`).
public enum Soak {
  /// Whether a soak was asked for.
  public static let isOn = ProcessInfo.processInfo.environment["WIRECOPY_SOAK"] == "1"

  /// The seeds of the articles: one article a seed, so that a failure is found again by its seed.
  public static let seeds: Range<UInt64> = 0..<(isOn ? 10_000 : 500)
}
