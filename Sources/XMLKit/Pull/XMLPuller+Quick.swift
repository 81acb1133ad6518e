import ConvertCore

extension XMLPuller {
  /// Takes the whole document apart, where it is small and of the usual kind; where it is not, nothing has
  /// been read.
  func readQuickly() -> Bool {
    // Whatever keeps the bytes from being had will do so again.
    guard let document = try? input.peek(QuickParser.largest + 1),
      document.count <= QuickParser.largest
    else { return false }
    // The document's own bytes are shared; only what has to be changed in them makes a copy.
    store.pointee.tape.bytes = document
    let isUsual = document.withUnsafeBufferPointer { bytes in
      var quick = QuickParser(bytes, into: store, context.limits)
      return quick.parse()
    }
    if isUsual {
      isAtEnd = true
      store.pointee.isWhole = true
      // The parser took each character apart.
      store.pointee.tape.isUTF8 = true
      store.pointee.tape.names = store.pointee.names.all
    } else {
      store.pointee.restart()
    }
    return isUsual
  }
}
