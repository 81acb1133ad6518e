extension Article {
  /// The date of this version, or the one that comes nearest to it.
  public var nearestDate: Timestamp? {
    let dates = [
      versionCreated, contentModified, published, contentCreated, created, embargoed?.timestamp,
      expires,
    ]
    return dates.compactMap(\.self).first
  }
}
