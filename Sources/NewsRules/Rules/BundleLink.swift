extension NewsRule {
  /// Links within a bundle lead somewhere.
  static let bundleLink = NewsRule(
    aboutRun: "bundle-link", .warning, "links within a bundle lead to something in it",
    """
    A relative address, of a link, a picture or a file, is that of a member of the bundle, counted from \
    the article's own folder; where there is no such member, who unpacks the bundle finds nothing. An \
    item that is linked by its id and is not in the bundle gets a note: the receiver may have it.
    """)
}
