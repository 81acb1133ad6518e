import ArticleModel
import CLibXML2
import ConvertCore

extension SAXParser {
  typealias CString = UnsafePointer<UInt8>

  /// An element begins.
  func start(
    _ name: (local: CString, prefix: CString?, namespace: CString?),
    _ declared: UnsafeBufferPointer<CString?>, _ found: UnsafeBufferPointer<CString?>
  ) {
    endText()
    hasRoot = true
    let position = marks.takeTag() ?? textPosition
    let name = names.name(name.local, name.prefix, name.namespace)
    var declarations: [XMLNamespaceDeclaration] = []
    for index in stride(from: 0, to: declared.count - 1, by: 2) {
      declarations.append(
        XMLNamespaceDeclaration(
          prefix: declared[index].map { names.text($0) },
          uri: declared[index + 1].map { names.text($0) } ?? ""))
    }
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(found.count / 5)
    for index in stride(from: 0, to: found.count - 4, by: 5) {
      guard let local = found[index], let first = found[index + 3], let end = found[index + 4]
      else { continue }
      attributes.append(
        XMLAttribute(
          names.name(local, found[index + 1], found[index + 2]),
          Self.value(UnsafeBufferPointer(start: first, count: end - first))))
    }
    open.append(name)
    let tag = XMLTag(
      name, attributes: attributes, declarations: declarations, position: position)
    items.append(Item(event: .start(tag), position: position))
  }

  /// The element that began last ends.
  func end() {
    endText()
    guard let name = open.popLast() else { return }
    items.append(Item(event: .end(name), position: marks.take(.end) ?? textPosition))
  }

  /// Text goes on.
  func characters(_ more: UnsafeBufferPointer<UInt8>) {
    guard !more.isEmpty, !open.isEmpty else { return }
    if text.isEmpty, let position = marks.take(.text) { textPosition = position }
    text.append(contentsOf: more)
  }

  /// A comment.
  func comment(_ bytes: CString?) {
    endText()
    let text = Text(bytes.map { String(cString: $0) } ?? "")
    items.append(Item(event: .comment(text), position: marks.take(.comment) ?? textPosition))
  }

  /// A processing instruction.
  func instruction(_ target: CString?, _ data: CString?) {
    endText()
    let target = Text(target.map { String(cString: $0) } ?? "")
    let data = Text(data.map { String(cString: $0) } ?? "")
    items.append(
      Item(
        event: .instruction(target: target, data: data),
        position: marks.take(.instruction) ?? textPosition))
  }

  private func endText() {
    guard !text.isEmpty else { return }
    let made = blank.text(of: text) ?? Text(String(decoding: text, as: UTF8.self))
    items.append(Item(event: .text(made), position: textPosition))
    text.removeAll(keepingCapacity: true)
  }

  /// An attribute's value as libxml2 hands it over: with "&#38;" for "&", for a tree builder to
  /// resolve later.
  @inline(__always)
  private static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Text {
    guard bytes.contains(UInt8(ascii: "&")) else {
      return Text(String(decoding: bytes, as: UTF8.self))
    }
    var value: [UInt8] = []
    var index = 0
    while index < bytes.count {
      value.append(bytes[index])
      let isReference = bytes[index...].starts(with: "&#38;".utf8)
      index += isReference ? 5 : 1
    }
    return Text(String(decoding: value, as: UTF8.self))
  }

  /// libxml2 refuses something, or doubts it.
  func refused(_ error: xmlError) {
    let message = error.message.map { String(cString: $0) } ?? "not well-formed"
    guard error.level == XML_ERR_FATAL else {
      // Doubts about names come while a start tag is read, before it is reported.
      doubts.append((message, marks.nextTag ?? textPosition))
      return
    }
    guard fault == nil else { return }
    fault = Fault(
      code: Int(error.code), message: message,
      names: (
        error.str1.map { String(cString: $0) }, error.str2.map { String(cString: $0) }
      ),
      offset: consumed)
  }
}
