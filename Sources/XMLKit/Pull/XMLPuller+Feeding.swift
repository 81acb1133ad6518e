import ConvertCore

extension XMLPuller {
  /// Reads a slice of the document and parses it; what is wrong is kept in `failure`.
  func feed() {
    do {
      let isLast = !(try fill())
      let fed = scanner.fed.end
      let scanned = bytes.withUnsafeBufferPointer { scanner.scan($0, isLast: isLast) }
      bytes.removeSubrange(0..<scanned)
      isAtEnd = isLast || scanner.state == .broken
      parse(from: fed)
    } catch {
      failure = error
    }
  }

  /// Appends text until there is more than was scanned in vain; false at the document's end.
  private func fill() throws(ConversionError) -> Bool {
    if intake == nil { try begin() }
    let least = max(scanner.wanted, bytes.count + 1)
    while bytes.count < least {
      guard try intake?.next(into: &bytes) == true else { return false }
    }
    return true
  }

  private func begin() throws(ConversionError) {
    let intake = try XMLIntake(input, sliceSize: sliceSize)
    scanner = MarkupScanner(start: intake.start, context: context)
    if let warning = intake.warning {
      scanner.notices.add(.xmlEncoding, warning, at: .start)
    }
    self.intake = intake
  }

  /// Gives libxml2 what the scanner passed on, and takes what it found wrong.
  private func parse(from fed: Int) {
    guard parser.isReady else {
      failure = context.error(.xmlSyntax, "expected memory for a parser, found none")
      return
    }
    swap(&store.pointee.marks, &scanner.marks)
    scanner.fed.bytes.withUnsafeBufferPointer { all in
      parser.parse(UnsafeBufferPointer(rebasing: all[(fed - scanner.fed.dropped)...]))
    }
    if isAtEnd, scanner.failure == nil, intake?.fault == nil {
      parser.finish(isShort: scanner.fed.end < 4)
    }
    swap(&store.pointee.marks, &scanner.marks)
    for doubt in store.pointee.doubts {
      scanner.notices.add(.xmlNamespace, SAXMessage.clean(doubt.message), at: doubt.position)
    }
    store.pointee.doubts.removeAll()
    if let fault = store.pointee.fault {
      failure = error(fault)
    } else if let found = scanner.failure {
      failure = found
    } else if let fault = intake?.fault {
      failure = context.error(.xmlEncoding, fault, at: scanner.fed.position(at: scanner.fed.end))
    } else {
      limitText()
    }
    scanner.marks.trim()
    scanner.fed.drop(upTo: parser.consumed)
  }

  /// Refuses a run of text that is larger than an article may be.
  private func limitText() {
    let most = context.limits.articleSize
    if store.pointee.pendingText > most {
      failure = context.error(
        .sizeLimit, "expected at most \(most) bytes an article, found more of text",
        at: store.pointee.textPosition)
    }
  }
}
