import ArticleModel
import ConvertCore

/// A pull reader over the bytes of one JSON document, strict by RFC 8259.
///
/// The caller asks for what it expects, in the order of the document, so that order, places and
/// numbers as written survive, and no tree is built. Refused: closures for members and elements,
/// which hide the flow and cost a call each; loops read as the grammar does:
///
/// ```swift
/// try json.beginObject()
/// while let name = try json.nextMember() {
///   switch name.string {
///   case "headline": headline = try json.readString()
///   default: try json.skipValue()
///   }
/// }
/// ```
///
/// A name that stands twice in one object is reported and handed out twice, so the last value wins
/// unless the caller keeps the first. After an error the reader is of no more use.
public struct JSONReader {
  struct Frame {
    var isObject: Bool
    var isFirst = true
    var namesStart: Int
  }

  let bytes: [UInt8]
  let end: JSONRecord.End
  let context: ConversionContext
  let vocabulary: JSONVocabulary
  let depthLimit: Int
  var cursor = 0
  var frames: [Frame] = []
  var names = MemberNames()
  var scratch: [UInt8] = []

  /// Whether a member's or an element's value was announced and not yet read.
  var isValueDue = false

  var warningsLeft = 1000
  private let origin: Position
  private var lines: LineCounter

  /// The offset in the record of the last member's name.
  public internal(set) var nameOffset = 0

  /// Creates a reader at the start of a record that is full of the vocabulary's words.
  public init(
    _ record: JSONRecord, in context: ConversionContext, _ vocabulary: JSONVocabulary = .empty
  ) {
    self.vocabulary = vocabulary
    bytes = record.bytes
    end = record.end
    self.context = context
    depthLimit = context.limits.depth
    origin = record.position
    lines = LineCounter(from: record.position)
  }

  /// The offset in the record of the next token's first byte.
  public var offset: Int {
    mutating get {
      skipWhiteSpace()
      return cursor
    }
  }

  /// The place in the document of the next token's first byte.
  ///
  /// Lines are counted when a place is asked for, on from the last one asked.
  public var position: Position {
    mutating get { position(at: offset) }
  }

  /// Tells the place in the document of an offset in the record.
  public mutating func position(at offset: Int) -> Position {
    let place = origin.byte + min(max(offset, 0), bytes.count)
    if !lines.covers(place) { lines = LineCounter(from: origin) }
    lines.advance(to: place, in: bytes, from: origin.byte)
    return lines.position(of: place)
  }

  /// Tells the type of the next value by its first byte, and leaves it to be read.
  ///
  /// - Throws: `ConversionError` where no value begins.
  public mutating func peek() throws(ConversionError) -> JSONKind {
    skipWhiteSpace()
    guard let kind = kindAtCursor else { throw syntaxError(expected: "a value") }
    return kind
  }

  /// Checks that only white space follows.
  ///
  /// - Throws: `ConversionError` for anything else.
  public mutating func finish() throws(ConversionError) {
    skipWhiteSpace()
    if cursor < bytes.count { throw syntaxError(expected: "the end of the \(end.rawValue)") }
  }

  @inline(__always)
  var kindAtCursor: JSONKind? {
    guard cursor < bytes.count else { return nil }
    switch bytes[cursor] {
    case .openBrace: return .object
    case .openBracket: return .array
    case .quote: return .string
    case .minus, 0x30...0x39: return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: return nil
    }
  }

  /// The byte at the cursor, or 0, which is no part of any token, at the end.
  @inline(__always)
  var byte: UInt8 { cursor < bytes.count ? bytes[cursor] : 0 }

  @inline(__always)
  mutating func skipWhiteSpace() {
    while cursor < bytes.count, bytes[cursor].isWhiteSpace { cursor += 1 }
  }
}
