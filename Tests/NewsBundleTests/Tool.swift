import Foundation
import Testing

/// Another program that reads archives, where the system has it.
struct Tool {
  let path: String

  /// Finds a program, or nothing where there is none of this name.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    path = found
  }

  /// Finds a program; the test that needs it says that it was skipped where there is none.
  static func installed(_ name: String) throws -> Tool {
    guard let tool = Tool(name) else { try Test.cancel("\(name) is not installed") }
    return tool
  }

  /// What a run wrote, and its status.
  struct Result {
    let status: Int32
    let output: [UInt8]
    let errors: String
  }

  /// Runs it in a folder.
  func run(_ arguments: [String], in folder: Folder) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    let output = folder.url.appendingPathComponent(".output")
    let errors = folder.url.appendingPathComponent(".errors")
    for url in [output, errors] {
      _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: [UInt8](try Data(contentsOf: output)),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

/// A folder for one test, which goes when the test does.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("news-bundle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file.
  func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: url.appendingPathComponent(path))
  }

  /// The bytes of a file, or nothing where there is none.
  func read(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: url.appendingPathComponent(path))).map { [UInt8]($0) }
  }
}
