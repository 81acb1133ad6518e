import ArticleModel
import WireKit

/// The line behind a message: `AP-WF-11-13-13 1509GMT<`.
struct ANPATrailer {
  /// Who sends.
  var source: Text
  /// Over which wire.
  var wire: Text
  /// When.
  var date: Timestamp

  /// Creates a trailer.
  init(source: Text, wire: Text, date: Timestamp) {
    self.source = source
    self.wire = wire
    self.date = date
  }

  /// Reads a line, or nothing where it says another thing.
  init?(_ line: Text) {
    let words = line.string.split(separator: " ")
    guard words.count == 2 else { return nil }
    let parts = words[0].split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 5, Text(parts[0]).isLetters(1...5), Text(parts[1]).isLetters(1...5),
      let month = Int(parts[2]), let day = Int(parts[3]), let year = WireDate.year(parts[4])
    else { return nil }
    let clock = words[1].prefix(4)
    let zone = words[1].dropFirst(4)
    guard Text(clock).isDigits(4...4), let hour = Int(clock.prefix(2)),
      let minute = Int(clock.suffix(2))
    else { return nil }
    let offset = zone.isEmpty ? nil : WireDate.offset(String(zone))
    guard zone.isEmpty == (offset == nil),
      let date = Timestamp(
        year: year, month: month, day: day,
        time: TimeOfDay(hour: hour, minute: minute, offset: offset))
    else { return nil }
    self.init(source: Text(parts[0]), wire: Text(parts[1]), date: date)
  }

  /// The line.
  var line: Text {
    let day = [Int(date.month ?? 1), Int(date.day ?? 1), Int(date.year)].map(WireDate.digits)
    let clock =
      WireDate.digits(Int(date.time?.hour ?? 0)) + WireDate.digits(Int(date.time?.minute ?? 0))
    let zone = date.time?.offset.map(WireDate.zone) ?? ""
    return Text("\(source)-\(wire)-\(day.joined(separator: "-")) \(clock)\(zone)")
  }
}
