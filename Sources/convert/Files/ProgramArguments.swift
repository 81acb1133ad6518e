/// The program's arguments as strings from which their bytes can be had again.
///
/// A file's name need not be UTF-8, and the parser of arguments takes strings. A byte that is not
/// part of UTF-8 therefore goes through it as one of the 128 last private characters of Unicode,
/// and so do the bytes of those characters themselves, so that no two arguments become one. To ask
/// the system for the bytes of an argument that looks like this one would mistake one for another.
enum ProgramArguments {
  private static let base: UInt32 = 0x10FF00

  /// The arguments after the program's name.
  static var strings: [String] {
    let count = Int(CommandLine.argc)
    return (0..<count).dropFirst().compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        var bytes: [UInt8] = []
        var place = argument
        while place.pointee != 0 {
          bytes.append(UInt8(bitPattern: place.pointee))
          place += 1
        }
        return string(of: bytes)
      }
    }
  }

  /// Whether a script is asked for that has a shell complete the arguments.
  static var askForCompletions: Bool {
    strings.contains { $0.utf8.starts(with: "--generate-completion-script".utf8) }
  }

  /// The string that stands for these bytes.
  static func string(of bytes: [UInt8]) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    var string = ""
    var rest = bytes[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      if let text = String(validating: rest.prefix(length), as: UTF8.self),
        let scalar = text.unicodeScalars.first, byte(of: scalar) == nil
      {
        string.unicodeScalars.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        Unicode.Scalar(base + UInt32(first)).map { string.unicodeScalars.append($0) }
        rest = rest.dropFirst()
      }
    }
    return string
  }

  /// The bytes that a string stands for.
  static func bytes(of string: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in string.unicodeScalars {
      if let byte = byte(of: scalar) {
        bytes.append(byte)
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.value < base + 0x80 ? nil : UInt8(exactly: scalar.value - base)
  }
}
