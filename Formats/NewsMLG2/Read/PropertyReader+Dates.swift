import ArticleModel
import ConvertCore
import XMLKit

extension PropertyReader {
  /// The date of an element, or nothing where it is none.
  ///
  /// A spelling that the standard does not allow in this element is read, with its precision, and
  /// reported.
  func date(_ element: XMLElement, in room: Timestamp.Room) -> Reading<Timestamp?> {
    let isPlain = element.isText && hasOnly([], on: element)
    let text = element.text.collapsed
    guard let timestamp = Timestamp(reading: text) else {
      context.warn(
        .newsmlDate, "expected a date such as 2024-05-31T16:25:00+02:00, found \(text.shown)",
        at: element.position)
      return Reading(nil, isWhole: false)
    }
    let valid = timestamp.spelling(in: room)
    if valid != text {
      context.warn(
        .newsmlDate, "expected \(Self.words(for: room)) such as \(valid), found \(text.shown)",
        at: element.position)
    }
    return Reading(timestamp, isWhole: isPlain)
  }

  /// The embargo that an element says; one that is there and cannot be read has no end.
  func embargo(_ element: XMLElement) -> Reading<Embargo> {
    if element.text.collapsed.isEmpty {
      return Reading(.indefinite, isWhole: element.isText && hasOnly([], on: element))
    }
    let date = date(element, in: .dateTime)
    return Reading(date.value.map(Embargo.until) ?? .indefinite, isWhole: date.isWhole)
  }

  private static func words(for room: Timestamp.Room) -> String {
    room == .dateTime ? "a date and time" : "a date"
  }
}

extension DiagnosticCode {
  /// A date is none, or is not spelt as the standard says.
  static let newsmlDate: DiagnosticCode = "newsml.date"
}
