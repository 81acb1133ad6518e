import ArticleModel

extension Timestamp {
  /// The spelling of NITF's `norm`: the basic form of ISO 8601, which agencies write
  /// (`20151014T043001+0100`), where there is a day; the basic form of a mere month is no date.
  var norm: Text {
    guard day != nil else { return text }
    let day = date.text.string
    let clock = local.text.string.dropFirst(day.utf8.count)
    let offset = time?.offset?.spelling ?? ""
    return Text(day.filter { $0 != "-" } + (clock + offset).filter { $0 != ":" })
  }
}
