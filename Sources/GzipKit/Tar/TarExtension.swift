/// What the headers before an entry's own say of it.
struct TarExtension {
  /// Where the first of them starts.
  var start: Int?

  /// The records of a pax header.
  var pax = PaxRecords()

  /// GNU's long path.
  var path: [UInt8]?

  /// GNU's long link target.
  var linkTarget: [UInt8]?
}
