extension Timestamp {
  /// The spelling in the basic form of ISO 8601, which NITF and NewsML 1 have
  /// (`20151014T043001+0100`), where there is a day; the basic form of a mere month is no date.
  public var basicText: Text {
    guard day != nil else { return text }
    let day = date.text.string
    let clock = local.text.string.dropFirst(day.utf8.count)
    let offset = time?.offset?.spelling ?? ""
    return Text(day.filter { $0 != "-" } + (clock + offset).filter { $0 != ":" })
  }
}
