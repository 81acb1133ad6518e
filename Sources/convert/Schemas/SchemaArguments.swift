import ArgumentParser
import Glibc

/// Where installed schemas are.
struct SchemaArguments: ParsableArguments {
  @Option(
    name: .customLong("schemas"),
    help: ArgumentHelp(
      "The folder of installed schemas (default: WIRECOPY_SCHEMAS, or wirecopy/schemas in"
        + " XDG_DATA_HOME, or in ~/.local/share).",
      valueName: "dir"))
  var folder: String?

  /// The folder, whether it is there or not.
  var path: FilePath {
    if let folder { return FilePath(argument: folder) }
    if let folder = Self.environment("WIRECOPY_SCHEMAS") { return folder }
    let data = Self.environment("XDG_DATA_HOME")
    // The base directory specification wants absolute paths, and others passed over.
    if let data, data.bytes.first == UInt8(ascii: "/") { return data.appending("wirecopy/schemas") }
    return (Self.environment("HOME") ?? FilePath(Array(".".utf8)))
      .appending(".local/share/wirecopy/schemas")
  }

  private static func environment(_ name: String) -> FilePath? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    let bytes = UnsafeBufferPointer(start: value, count: strlen(value)).map(UInt8.init(bitPattern:))
    return FilePath(bytes)
  }
}
