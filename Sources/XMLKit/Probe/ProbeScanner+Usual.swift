internal import CLibXML2

extension ProbeScanner {
  /// Whether a document that begins as nearly every one does has a root element of another name than
  /// these; of a name with a prefix, and of other documents, it is not known.
  static func isOther(_ document: [UInt8], than names: [StaticString]) -> Bool {
    document.withUnsafeBufferPointer { document in
      let usual = XMLEncoding.usual
      guard document.stands(usual, at: 0) else { return false }
      var start = usual.utf8CodeUnitCount
      while start < document.count, isXMLSpace(document[start]) { start += 1 }
      start += 1
      guard start < document.count, document[start - 1] == UInt8(ascii: "<") else { return false }
      var end = start
      while end < document.count, isNameByte(document[end]), document[end] != UInt8(ascii: ":") {
        end += 1
      }
      // A name begins with a letter, and something other than a prefix.
      guard document[start] >= 0x41, end < document.count, document[end] != UInt8(ascii: ":")
      else { return false }
      return !names.contains {
        $0.utf8CodeUnitCount == end - start && document.stands($0, at: start)
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes stand at a place.
  fileprivate func stands(_ text: StaticString, at place: Int) -> Bool {
    guard let first = baseAddress, place + text.utf8CodeUnitCount <= count else { return false }
    return memcmp(first + place, text.utf8Start, text.utf8CodeUnitCount) == 0
  }
}
