import ArticleModel
import ConvertCore

extension XMLPuller {
  /// Returns the root element's start tag; comments and instructions before it are passed over.
  ///
  /// - Throws: `ConversionError` where there is no root element.
  public func root() throws(ConversionError) -> XMLTag {
    while let record = try advance() {
      if record.kind == .start { return store.pointee.tag(record) }
      noteRemark(record)
    }
    throw context.error(
      .xmlSyntax, "expected a root element, found the end of the document", at: position)
  }

  /// Returns the next child's start tag, or nothing once the parent's end tag is passed.
  ///
  /// Call it inside an element whose former child was read to its end. Comments and instructions are
  /// passed over; text other than white space is reported.
  ///
  /// - Throws: `ConversionError` where the document cannot be read on.
  public func nextChild() throws(ConversionError) -> XMLTag? {
    store.pointee.passBlanks()
    while let record = try advance() {
      switch record.kind {
      case .start: return store.pointee.tag(record)
      case .end: return nil
      case .text: if !store.pointee.tape.isBlank(record) { warnOfStray(record) }
      case .comment, .instruction: noteRemark(record)
      }
    }
    return nil
  }

  private func noteRemark(_ record: EventRecord) {
    guard collectsRemarks else { return }
    if let remark = store.pointee.tape.node(record) { remarks.append(remark) }
  }

  /// Reads to the end of the document, behind the root element, so that what stands there and should
  /// not is an error.
  ///
  /// - Throws: `ConversionError` where the rest of the document is not well-formed.
  public func finish() throws(ConversionError) {
    while let record = try advance() { noteRemark(record) }
  }

  private func warnOfStray(_ record: EventRecord) {
    let text = store.pointee.tape.text(record).string
    var stray = text.utf8.drop(while: isXMLSpace)
    while let last = stray.last, isXMLSpace(last) { stray.removeLast() }
    context.warn(
      .xmlStrayText, "expected elements only, found the text \(Text(Substring(stray)).shown)",
      at: position)
  }
}
