import ConvertCore

extension OutputBuffer {
  /// Appends the JSON that `body` writes.
  ///
  /// The writer has this buffer while `body` runs, with its memory and what is in it.
  ///
  /// - Throws: What `body` throws; what it wrote until then stays.
  public mutating func writeJSON<Failure: Error>(
    indent: Int? = nil, level: Int = 0,
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    var json = JSONWriter(indent: indent, level: level)
    swap(&self, &json.buffer)
    defer { swap(&self, &json.buffer) }
    try body(&json)
  }
}
