import ArticleModel

/// What became of the words of a text.
public struct Wording: Hashable, Sendable {
  /// A piece of the two texts.
  public enum Piece: Hashable, Sendable {
    /// In both.
    case same(Text)
    /// In the first only.
    case removed(Text)
    /// In the second only.
    case added(Text)
  }

  /// The pieces, in order; all but the added make the first text, all but the removed the second.
  public let pieces: [Piece]

  /// Compares two texts by words.
  public init(from old: Text, to new: Text) {
    let (old, new) = (Words(old), Words(new))
    var pieces: [Piece] = []
    for run in Alignment(old.words, new.words).runs {
      switch run {
      case .same(let range, _):
        // A space between two changes would tear what reads as one.
        if let gap = old.space(range), case .added? = pieces.last,
          range.upperBound < old.words.count
        {
          pieces.append(.removed(gap))
          pieces.append(.added(gap))
        } else {
          pieces.append(.same(old.text(range)))
        }
      case .different(let removed, let added):
        if !removed.isEmpty { pieces.append(.removed(old.text(removed))) }
        if !added.isEmpty { pieces.append(.added(new.text(added))) }
      }
    }
    self.pieces = pieces.joiningChanges
  }
}

extension [Wording.Piece] {
  /// The pieces in which changes that touch are one.
  fileprivate var joiningChanges: [Wording.Piece] {
    var joined: [Wording.Piece] = []
    var (removed, added): (Text, Text) = ("", "")
    let flush = {
      if !removed.isEmpty { joined.append(.removed(removed)) }
      if !added.isEmpty { joined.append(.added(added)) }
      (removed, added) = ("", "")
    }
    for piece in self {
      switch piece {
      case .removed(let text): removed = removed + text
      case .added(let text): added = added + text
      case .same:
        flush()
        joined.append(piece)
      }
    }
    flush()
    return joined
  }
}
