internal import CLibXML2

/// Encodings that libxml2 knows, through iconv: those of East Asia, and rarer ones of Europe.
final class LibraryDecoder: SliceDecoder {
  private let handler: xmlCharEncodingHandlerPtr
  private let source: xmlBufferPtr
  private let target: xmlBufferPtr
  private let name: String

  /// Creates a decoder by the encoding's name, or nothing where it is not one of those allowed.
  ///
  /// The list is short on purpose: with UTF-7 or an EBCDIC, markup can hide in harmless bytes.
  init?(_ name: String) {
    let allowed = [
      "iso-8859-", "windows-125", "cp125", "koi8-", "shift_jis", "euc-jp", "iso-2022-jp", "gb2312",
      "gbk", "gb18030", "big5", "euc-kr", "macintosh", "tis-620",
    ]
    guard allowed.contains(where: name.hasPrefix) else { return nil }
    wirecopy_xml_silence()
    guard let handler = xmlFindCharEncodingHandler(name) else { return nil }
    guard let source = xmlBufferCreate(), let target = xmlBufferCreate() else {
      xmlCharEncCloseFunc(handler)
      return nil
    }
    self.handler = handler
    self.source = source
    self.target = target
    self.name = name
  }

  deinit {
    xmlBufferFree(source)
    xmlBufferFree(target)
    xmlCharEncCloseFunc(handler)
  }

  func decode(_ bytes: ArraySlice<UInt8>, isLast: Bool, to text: inout [UInt8]) -> String? {
    wirecopy_xml_silence()
    bytes.withUnsafeBufferPointer { bytes in
      _ = xmlBufferAdd(source, bytes.baseAddress, Int32(bytes.count))
    }
    var left = xmlBufferLength(source)
    while left > 0 {
      _ = xmlCharEncInFunc(handler, target, source)
      if let content = xmlBufferContent(target) {
        text.append(
          contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(target))))
      }
      xmlBufferEmpty(target)
      guard xmlBufferLength(source) < left else { break }
      left = xmlBufferLength(source)
    }
    // A character may be cut off by the end of a piece; more bytes than that are no text at all.
    guard left > 0, left >= 8 || isLast, let rest = xmlBufferContent(source) else { return nil }
    return "expected \(name), found the byte \(hexadecimal(rest[0]))"
  }
}
