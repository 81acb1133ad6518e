extension ArraySlice {
  /// The longest end of the slice whose elements all match.
  func suffix(while matches: (Element) -> Bool) -> ArraySlice {
    self[(lastIndex { !matches($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}
