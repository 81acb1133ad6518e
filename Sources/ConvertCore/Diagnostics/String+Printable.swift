extension String {
  /// The string with its control and direction characters spelt out, so that a file name or a
  /// document cannot drive a terminal.
  public var printable: String {
    var printable = ""
    for scalar in unicodeScalars {
      if scalar.isPrintable {
        printable.unicodeScalars.append(scalar)
      } else {
        printable += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    return printable
  }
}

extension Unicode.Scalar {
  /// Whether it is neither a control character, nor one that ends a line or turns its direction.
  public var isPrintable: Bool {
    value >= 0x20 && !(0x7F...0x9F).contains(value) && !(0x2028...0x202E).contains(value)
      && !(0x2066...0x2069).contains(value)
  }
}
