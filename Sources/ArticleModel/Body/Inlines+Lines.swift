extension Inlines {
  /// The lines that line feeds divide the content into, each with its markup; those without any
  /// text are left out.
  var lines: [Inlines] {
    dividedAtLineFeeds.filter { !$0.plainText.isEmpty }
  }

  fileprivate var dividedAtLineFeeds: [Inlines] {
    var lines: [Inlines] = []
    var line = Inlines()
    for inline in elements {
      for (index, part) in inline.dividedAtLineFeeds.enumerated() {
        if index > 0 {
          lines.append(line)
          line = Inlines()
        }
        line.append(part)
      }
    }
    return lines + [line]
  }
}

extension Inline {
  fileprivate var dividedAtLineFeeds: [Inline] {
    switch self {
    case .text(let text):
      return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { .text(Text(Substring($0))) }
    case .styled(let style, let content):
      return content.dividedAtLineFeeds.map { .styled(style, $0) }
    case .link(var link):
      return link.content.dividedAtLineFeeds.map { content in
        link.content = content
        return .link(link)
      }
    case .lineBreak:
      return [.lineBreak]
    case .entity(var entity):
      return entity.content.dividedAtLineFeeds.map { content in
        entity.content = content
        return .entity(entity)
      }
    }
  }
}
