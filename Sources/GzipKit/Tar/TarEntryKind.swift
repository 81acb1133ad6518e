/// What kind of file a tar entry is (POSIX.1 pax, "ustar Interchange Format", typeflag).
public enum TarEntryKind: Hashable, Sendable {
  /// An ordinary file.
  case file
  /// A folder.
  case directory
  /// A symbolic link.
  case symlink
  /// Another name of an entry before it.
  case hardlink
  /// A character device.
  case characterDevice
  /// A block device.
  case blockDevice
  /// A named pipe.
  case fifo
  /// A kind this reader does not know, with its typeflag.
  case other(UInt8)

  /// Creates a kind from a header's typeflag.
  init(typeFlag: UInt8) {
    self =
      switch typeFlag {
      case 0, UInt8(ascii: "0"), UInt8(ascii: "7"): .file
      case UInt8(ascii: "1"): .hardlink
      case UInt8(ascii: "2"): .symlink
      case UInt8(ascii: "3"): .characterDevice
      case UInt8(ascii: "4"): .blockDevice
      case UInt8(ascii: "5"): .directory
      case UInt8(ascii: "6"): .fifo
      default: .other(typeFlag)
      }
  }

  /// Whether the size in the header counts bytes that follow it.
  ///
  /// Old programs left the size of the target in the header of a link, and a quota in that of a
  /// folder.
  var hasContent: Bool {
    switch self {
    case .file, .other: true
    case .directory, .symlink, .hardlink, .characterDevice, .blockDevice, .fifo: false
    }
  }
}
