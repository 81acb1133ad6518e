import CFileSystem

/// The signals that ask the program to end, and the temporary files that they remove.
///
/// Everything of the C table is called from this file, and nothing here is inlined elsewhere: each object
/// file would have a table of its own.
enum Signals {
  /// Has the first signal end the run in an orderly way; the second ends the program at once.
  @inline(never)
  static func endRunsGently() {
    wirecopy_handle_signals()
    wirecopy_be_gentle()
  }

  /// The signal that has asked the run to end, or 0.
  static var received: Int32 {
    @inline(never) get { wirecopy_received_signal() }
  }

  /// How many temporary files can be noted.
  static var places: Int { Int(wirecopy_part_count) }

  /// A place for a temporary file that nobody else has, until it is forgotten; below 0 where there is
  /// none.
  @inline(never)
  static func claimPlace() -> Int32 {
    wirecopy_handle_signals()
    return wirecopy_claim_part()
  }

  /// Notes a temporary file at its place, to be removed when a signal ends the program.
  @inline(never)
  static func note(_ part: FilePath, at place: Int32) {
    part.withCString { wirecopy_note_part(place, $0) }
  }

  /// Forgets the file at a place, once it has its name or is gone.
  @inline(never)
  static func forgetPart(at place: Int32) {
    wirecopy_forget_part(place)
  }
}
