import TextEncodings

/// Turns a document's bytes into UTF-8, piece by piece.
protocol SliceDecoder {
  /// Appends the text of the next bytes, and answers what is wrong with them where something is.
  ///
  /// A character that is cut off by the end is kept for the next bytes, unless they are the last.
  mutating func decode(_ bytes: ArraySlice<UInt8>, isLast: Bool, to text: inout [UInt8]) -> String?
}

/// The encodings that need no library.
struct TableDecoder: SliceDecoder {
  private struct Fault: Error {
    let message: String
  }

  private let encoding: TextEncoding
  private var decoder: TextDecoder

  init(_ encoding: TextEncoding, from offset: Int) {
    self.encoding = encoding
    decoder = TextDecoder(encoding, from: offset)
  }

  mutating func decode(
    _ bytes: ArraySlice<UInt8>, isLast: Bool, to text: inout [UInt8]
  ) -> String? {
    var before: [UInt8] = []
    do throws(Fault) {
      let decoded = try decoder.decode(Array(bytes), isLast: isLast) {
        (fault, decoded) throws(Fault) in
        before = decoded
        throw Fault(message: "expected \(encoding), found \(fault.description)")
      }
      text += decoded
      return nil
    } catch {
      text += before
      return error.message
    }
  }
}
