import ArticleModel
import ConvertCore
import TextEncodings

/// Turns the bytes of a message into text.
///
/// Messages do not say their code page: those that are UTF-8 with more than ASCII in it are read as
/// such, others in the page that is given.
public struct WireDecoder {
  private static let mostWarnings = 100

  private let message: WireMessage
  private let context: ConversionContext
  private let encoding: TextEncoding
  private var warnings = 0

  /// Creates a decoder of a message.
  public init(_ message: WireMessage, _ codePage: CodePage, in context: ConversionContext) {
    self.message = message
    self.context = context
    encoding = message.bytes.firstInvalidUTF8 == nil ? .utf8 : codePage.reading
  }

  /// The text of some bytes of the message; what fills the line is left out, bands between the columns
  /// of a table are spaces, and another control character becomes U+FFFD and is reported.
  public mutating func text(_ bytes: ArraySlice<UInt8>) -> Text {
    var clean: [UInt8] = []
    var decoded = ""
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x20 && byte != 0x7F {
        clean.append(byte)
      } else if byte == 0x09 || byte == ControlCode.band || byte == ControlCode.separator {
        clean.append(0x20)
      } else if byte != 0, byte != 0x7F, byte != ControlCode.idle {
        decoded += string(clean) + "\u{FFFD}"
        clean = []
        warn(byte, at: index)
      }
    }
    return Text(decoded + string(clean))
  }

  private func string(_ bytes: [UInt8]) -> String {
    guard encoding == .utf8 else {
      return String(decoding: TextDecoder.text(of: bytes, in: encoding).text, as: UTF8.self)
    }
    let string = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(0xEF) else { return string }
    // The model's texts have no U+FFFE and no U+FFFF (XML 1.0 section 2.2).
    let legal = string.unicodeScalars.map { $0.value & ~1 == 0xFFFE ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(legal))
  }

  private mutating func warn(_ byte: UInt8, at index: Int) {
    warnings += 1
    guard warnings <= Self.mostWarnings else { return }
    context.warn(
      .wireControl,
      "expected text, found the control character 0x\(String(byte, radix: 16, uppercase: true))",
      at: message.position(of: index))
  }
}

extension DiagnosticCode {
  /// A control character stands in a text.
  static let wireControl: DiagnosticCode = "wire.control-character"
}
