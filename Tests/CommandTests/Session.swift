import Foundation
import TestKit

/// A block's commands in a fresh folder, with `convert` first on the path.
struct Session {
  private let home: TemporaryFolder
  private let folder: URL
  private let samples: URL

  /// Creates the folder; with `copying`, a copy of that folder is the one the commands run in.
  init(convert: URL, copying original: URL? = nil) throws {
    home = try TemporaryFolder()
    folder = home.url.appendingPathComponent("work")
    samples = original == nil ? Project.samples : folder
    let programs = home.url.appendingPathComponent("bin")
    let files = FileManager.default
    try files.createDirectory(at: programs, withIntermediateDirectories: true)
    try files.createSymbolicLink(
      at: programs.appendingPathComponent("convert"), withDestinationURL: convert)
    if let original {
      try files.copyItem(at: original, to: folder)
    } else {
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  /// Runs a block and returns its lines as they should stand between the fences.
  func run(_ block: Transcript.Block) throws -> [String] {
    var lines: [String] = []
    for command in block.commands {
      let outcome = try Tool.shell.run(
        ["-c", command.script], in: folder, environment: environment)
      lines += command.lines
      lines += shown(outcome.output, mark: "")
      lines += shown(outcome.errors, mark: "2> ")
      if outcome.status != 0 { lines.append("=> \(outcome.status)") }
    }
    return lines
  }

  /// Nothing of the machine: the same messages everywhere.
  private var environment: [String: String] {
    var environment = [
      "PATH": home.url.appendingPathComponent("bin").path + ":/usr/local/bin:/usr/bin:/bin",
      "HOME": folder.path, "SAMPLES": samples.path, "LC_ALL": "C", "TZ": "UTC", "TERM": "dumb",
      "NO_COLOR": "1", "COLUMNS": "80",
    ]
    for name in ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR"] {
      environment[name] = ProcessInfo.processInfo.environment[name]
    }
    return environment
  }

  private func shown(_ bytes: [UInt8], mark: String) -> [String] {
    if bytes.isEmpty { return [] }
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing(samples.path, with: "$SAMPLES")
    var lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map {
      mark + String(decoding: $0, as: UTF8.self)
    }
    // A terminal would not show it either, so it is said as diff says it.
    if bytes.last == 10 {
      lines.removeLast()
    } else {
      lines.append(mark + "\\ no newline at the end")
    }
    return lines
  }
}
