import Foundation

/// A program of the system that tests call.
public struct Tool: Sendable {
  /// What one call came to.
  public struct Outcome: Sendable {
    /// The exit status; for a program that a signal ended, 128 and the signal's number.
    public var status: Int32
    /// What it wrote to standard output.
    public var output: [UInt8]
    /// What it wrote to standard error.
    public var errors: [UInt8]
  }

  private let path: String

  /// Finds a program on the path, or nothing where there is none.
  public init?(_ name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let found = folders.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let found else { return nil }
    path = found
  }

  /// The program at a path.
  public init(at url: URL) {
    path = url.path
  }

  /// The shell that every system has.
  public static let shell = Tool(at: URL(fileURLWithPath: "/bin/sh"))

  /// libxml2's checker of documents, where it is installed.
  public static let xmllint = Tool("xmllint")

  /// A C compiler, where one is installed.
  public static let compiler = Tool("cc") ?? Tool("clang")

  /// Runs the program with nothing on standard input.
  ///
  /// - Throws: where it cannot be started.
  public func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String]? = nil
  ) throws -> Outcome {
    // Files, not pipes: a program that fills a pipe nobody reads yet would wait for ever.
    let folderForOutput = try TemporaryFolder()
    let output = folderForOutput.url.appendingPathComponent("output")
    let errors = folderForOutput.url.appendingPathComponent("errors")
    try output.record([])
    try errors.record([])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    if let environment { process.environment = environment }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try Self.withNoSignalBlocked { try process.run() }
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: process.terminationStatus + (isSignal ? 128 : 0),
      output: output.bytes ?? [], errors: errors.bytes ?? [])
  }

  /// A program inherits which signals are blocked, and a thread of a test blocks all of them.
  private static func withNoSignalBlocked(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var blocked = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &blocked)
    defer { pthread_sigmask(SIG_SETMASK, &blocked, nil) }
    try body()
  }
}

/// A folder that goes with the value.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// Creates an empty folder.
  ///
  /// - Throws: where it cannot be created.
  public init() throws {
    let name = "wirecopy-tests-" + UUID().uuidString
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
