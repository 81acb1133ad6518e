import ConvertCore

/// The place of a piece of markup that the scanner saw and libxml2 has still to report.
struct Mark {
  /// What can stand at a place.
  enum Kind: UInt8 {
    /// A start tag.
    case start
    /// The only tag of an empty element, which is reported as a start and an end.
    case empty
    /// An end tag.
    case end
    /// The first of adjacent texts and CDATA sections.
    case text
    /// A comment.
    case comment
    /// A processing instruction.
    case instruction
  }

  /// What stands there.
  var kind: Kind

  /// Where its first byte is.
  var position: Position
}

/// The marks between the scanner and libxml2, first in first out.
///
/// The scanner sees markup in the same order as libxml2, so no arithmetic over libxml2's buffers is
/// needed to know where an event begins, whatever is rewritten between the two.
struct MarkQueue {
  private var marks: [Mark] = []
  private var head = 0

  /// Adds a mark.
  mutating func append(_ kind: Mark.Kind, _ position: Position) {
    marks.append(Mark(kind: kind, position: position))
  }

  /// The place of the next start tag, which stays in the queue.
  var nextTag: Position? {
    marks[head...].first { $0.kind == .start || $0.kind == .empty }?.position
  }

  /// The place of the next end tag, which stays in the queue.
  var nextEnd: Position? {
    marks[head...].first { $0.kind == .end }?.position
  }

  /// Takes the next mark of a kind; those before it, which led to no event, are dropped.
  mutating func take(_ kind: Mark.Kind) -> Position? {
    while head < marks.count {
      let mark = marks[head]
      head += 1
      if mark.kind == kind { return mark.position }
    }
    return nil
  }

  /// Takes the next start tag's mark; an empty element's becomes that of its end.
  mutating func takeTag() -> Position? {
    while head < marks.count {
      let mark = marks[head]
      if mark.kind == .empty {
        marks[head].kind = .end
        return mark.position
      }
      head += 1
      if mark.kind == .start { return mark.position }
    }
    return nil
  }

  /// Forgets the marks that were taken.
  mutating func trim() {
    marks.removeSubrange(0..<head)
    head = 0
  }
}
