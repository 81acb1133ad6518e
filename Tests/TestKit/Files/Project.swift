import Foundation

/// The project's own files, which tests find by the place of this one.
///
/// Not by resource bundles: a golden is recorded where it lies, and a new one needs no manifest.
public enum Project {
  /// The folder of the package.
  public static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The samples that come with the project.
  public static let samples = folder.appendingPathComponent("Samples")

  /// The rooms of the formats, in the order of their names.
  public static let rooms = folder.appendingPathComponent("Formats").entries.filter(\.isFolder)

  /// Whether expectations are rewritten instead of checked (`WIRECOPY_RECORD=1`).
  public static let isRecording = ProcessInfo.processInfo.environment["WIRECOPY_RECORD"] == "1"
}

/// The material beside the project that is not part of it: official schemas, a corpus.
public enum Shared {
  /// The folder, or nothing where it is not there.
  public static let folder: URL? = {
    let folder = Project.folder.deletingLastPathComponent().appendingPathComponent("shared")
    return folder.isFolder ? folder : nil
  }()

  /// Whether it is there, for `.enabled(if:)`.
  public static let isHere = folder != nil
}

extension URL {
  /// What is in the folder, hidden files apart, in the order of names; nothing where it is no folder.
  public var entries: [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(appendingPathComponent)
  }

  /// The plain files in the folder and all below it, in the order of their paths.
  public var filesBelow: [URL] {
    entries.flatMap { $0.isFolder ? $0.filesBelow : [$0] }
  }

  /// Whether it is a folder.
  public var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Whether there is anything.
  public var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// The file's bytes, or nothing where it cannot be read.
  public var bytes: [UInt8]? { (try? Data(contentsOf: self)).map { [UInt8]($0) } }

  /// Writes the file, or removes it where there is nothing to write.
  ///
  /// - Throws: where the file cannot be written.
  public func record(_ bytes: [UInt8]?) throws {
    if let bytes {
      try Data(bytes).write(to: self)
    } else if exists {
      try FileManager.default.removeItem(at: self)
    }
  }

  /// The path below the project's folder, for messages.
  public var pathInProject: String {
    path.hasPrefix(Project.folder.path + "/")
      ? String(path.dropFirst(Project.folder.path.count + 1)) : path
  }
}
