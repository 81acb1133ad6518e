/// The paths that an archive has had so far, as far as is needed to know one again.
///
/// It keeps 64 bits of hash for the folded form of a path, not the paths: an archive of a million
/// articles costs it some 16 MB, and twice as much where twins are told from duplicates. Two paths of
/// a million share a hash by chance once in forty million archives.
struct PathLedger {
  /// What a path is to those before it.
  enum Entry {
    /// It is new.
    case new
    /// It has been there.
    case duplicate
    /// One has been there that is the same file where case, or the encoding of accents, does not
    /// count.
    case twin
  }

  private let tellsTwins: Bool
  private var exact: Set<Int> = []
  private var folded: Set<Int> = []

  /// Creates a ledger; where it does not tell twins, they are duplicates.
  init(tellingTwins: Bool) {
    tellsTwins = tellingTwins
  }

  /// Notes a path and tells what it is to those before it.
  mutating func note(_ path: String) -> Entry {
    // Upper case first: it makes one letter of those that only differ there, as the two small sigmas.
    // A String hashes by canonical equivalence, so that composed and decomposed accents are one.
    let isNewFolded = folded.insert(path.uppercased().lowercased().hashValue).inserted
    guard tellsTwins else { return isNewFolded ? .new : .duplicate }
    var hasher = Hasher()
    path.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      ?? hasher.combine(Array(path.utf8))
    let isNew = exact.insert(hasher.finalize()).inserted
    return isNew ? isNewFolded ? .new : .twin : .duplicate
  }
}
