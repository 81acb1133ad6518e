import ArticleModel

extension MarkupDialect {
  /// Returns the nearest blocks that the dialect holds, which are what reads back when `blocks` are
  /// written, and what that costs; XHTML holds all there are.
  public func adapted(_ blocks: [Block]) -> (blocks: [Block], losses: [Loss]) {
    switch self {
    case .xhtml: return (blocks, [])
    case .nitf:
      var adapter = NITFAdapter()
      return (adapter.adapt(blocks), adapter.losses)
    }
  }

  /// Returns the nearest line of text that the dialect holds, and what that costs.
  public func adapted(_ inlines: Inlines) -> (inlines: Inlines, losses: [Loss]) {
    switch self {
    case .xhtml: return (inlines, [])
    case .nitf:
      var adapter = NITFAdapter()
      return (adapter.adapt(inlines), adapter.losses)
    }
  }
}
