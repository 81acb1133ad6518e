import TextEncodings

/// What became of a document's bytes, fed in pieces of one size.
struct Decoded {
  var text = ""
  var faults: [String] = []

  init(_ bytes: [UInt8], _ encoding: TextEncoding, size: Int = .max) {
    var decoder = TextDecoder(encoding)
    var decoded: [UInt8] = []
    var start = 0
    repeat {
      let end = start + min(size, bytes.count - start)
      decoded += decoder.decode(Array(bytes[start..<end]), isLast: end == bytes.count) { fault, _ in
        faults.append("\(fault.offset): \(fault.description)")
      }
      start = end
    } while start < bytes.count
    text = String(decoding: decoded, as: UTF8.self)
  }
}

extension TextEncoder {
  /// The bytes of a text, and how many of its characters they lack.
  func bytes(of text: String) -> (bytes: [UInt8], missing: Int) {
    var bytes: [UInt8] = []
    var missing = 0
    var text = text
    text.withUTF8 { text in
      encode(text, to: &bytes) { _ in
        missing += 1
        return [UInt8(ascii: "?")]
      }
    }
    return (bytes, missing)
  }
}

extension String {
  /// The characters, as text compares: by number.
  var scalars: [UInt32] { unicodeScalars.map(\.value) }
}
