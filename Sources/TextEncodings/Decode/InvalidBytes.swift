/// Bytes that are no text in the encoding they should be in.
public struct InvalidBytes: Hashable, Sendable {
  /// How many bytes of the document stand before them.
  public var offset: Int

  /// The bytes.
  public var bytes: [UInt8]

  /// Whether the document ends before their character does.
  public var isCutOff: Bool

  /// The bytes as a message shows them: "the byte 0xE9".
  public var description: String {
    let shown = bytes.map { byte in
      "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    let list = (shown.count == 1 ? "the byte " : "the bytes ") + shown.joined(separator: " ")
    return isCutOff ? list + " and then the end" : list
  }
}
