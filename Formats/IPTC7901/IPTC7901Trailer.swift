import ArticleModel
import WireKit

/// The date behind a message: `212322 GMT Nov 18`.
enum IPTC7901Trailer {
  /// The date that a line says, or nothing where it says none.
  static func date(_ line: Text) -> Timestamp? {
    var words = line.string.split(separator: " ")[...]
    guard let stamp = words.popFirst(), stamp.utf8.count == 6,
      let day = Int(stamp.prefix(2)), let hour = Int(stamp.dropFirst(2).prefix(2)),
      let minute = Int(stamp.suffix(2)), words.count >= 2, words.count <= 3
    else { return nil }
    var offset: UTCOffset?
    if words.count == 3, let zone = words.popFirst() {
      offset = WireDate.offset(String(zone))
      if offset == nil { return nil }
    }
    guard let month = words.first.flatMap({ WireDate.month(String($0)) }),
      let year = words.last.flatMap({ WireDate.year($0) })
    else { return nil }
    return Timestamp(
      year: year, month: month, day: day,
      time: TimeOfDay(hour: hour, minute: minute, offset: offset))
  }

  /// The line that says a date of minutes.
  static func line(_ date: Timestamp) -> String {
    let time = date.time
    let clock =
      WireDate.digits(Int(date.day ?? 1)) + WireDate.digits(Int(time?.hour ?? 0))
      + WireDate.digits(Int(time?.minute ?? 0))
    let zone = time?.offset.map { " " + WireDate.zone($0) } ?? ""
    let month = WireDate.name(ofMonth: Int(date.month ?? 1))
    return "\(clock)\(zone) \(month) \(WireDate.digits(Int(date.year)))"
  }
}
