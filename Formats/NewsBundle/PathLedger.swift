import ConvertCore

/// The paths that an archive has had so far, as far as is needed to know one again.
///
/// Those of a bundle come in order. As long as they do, whatever their case, none comes twice, and no
/// more than the last is kept in memory: of the others 16 bytes each are put aside. They are fetched
/// at the first path that is out of order, and from there on an archive of a million articles costs
/// some 16 MB, and twice as much where twins are told from duplicates. It keeps 64 bits of hash, not
/// the paths: two of a million share a hash by chance once in forty million archives.
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
  private var past: PutAside<PathHash>
  private var last: String?
  private var isOrdered = true
  private var exact: Set<Int> = []
  private var folded: Set<Int> = []

  /// Creates a ledger, which has `spill` for itself; where it does not tell twins, they are duplicates.
  init(tellingTwins: Bool, _ spill: any SpillStore) {
    tellsTwins = tellingTwins
    past = PutAside(spill)
  }

  /// Notes a path and tells what it is to those before it.
  ///
  /// - Throws: `ConversionError` where nothing can be put aside, or fetched.
  mutating func note(_ path: String) throws(ConversionError) -> Entry {
    // Upper case first: it makes one letter of those that only differ there, as the two small sigmas.
    let folded = path.uppercased().lowercased()
    let hash = PathHash(path, folded: folded)
    guard isOrdered else { return look(up: hash) }
    // Strings compare by canonical equivalence, so that composed and decomposed accents are one.
    if let last, last >= folded {
      isOrdered = false
      try past.fetch { _ = look(up: $0) }
      return look(up: hash)
    }
    last = folded
    try past.add(hash)
    return .new
  }

  private mutating func look(up hash: PathHash) -> Entry {
    let isNewFolded = folded.insert(hash.folded).inserted
    guard tellsTwins else { return isNewFolded ? .new : .duplicate }
    let isNew = exact.insert(hash.exact).inserted
    return isNew ? isNewFolded ? .new : .twin : .duplicate
  }
}

/// What is kept of a path.
private struct PathHash: BitwiseCopyable {
  let folded: Int
  let exact: Int

  init(_ path: String, folded: String) {
    // As strings compare.
    self.folded = folded.hashValue
    var hasher = Hasher()
    path.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      ?? hasher.combine(Array(path.utf8))
    exact = hasher.finalize()
  }
}
