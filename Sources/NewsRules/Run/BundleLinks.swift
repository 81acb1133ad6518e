import ArticleModel
import ConvertCore

/// The links of a bundle's articles, and what is in the bundle for them to lead to.
struct BundleLinks {
  private var members: Set<String> = []
  private var items: Set<Text> = []
  private var waiting: [ArticleFacts] = []

  mutating func add(_ document: DocumentName) {
    if let member = document.member { members.insert(member) }
  }

  mutating func add(_ article: ArticleFacts) {
    add(article.location.document)
    if article.location.document.member == nil { return }
    if let id = article.id { items.insert(id) }
    if !article.links.isEmpty { waiting.append(article) }
  }

  /// The links that lead nowhere, in the order of the articles.
  var findings: [Diagnostic] {
    waiting.flatMap { article in
      article.links.compactMap { finding(about: $0, of: article) }
    }
  }

  private func finding(about link: LinkTarget, of article: ArticleFacts) -> Diagnostic? {
    switch link.kind {
    case .item:
      if items.contains(link.target) { return nil }
      return NewsRule.bundleLink.finding(
        "expected the linked item in the bundle, found no \(link.target.shown)", of: article,
        link.feature, .note)
    case .path:
      guard let path = path(of: link, in: article), members.contains(path) else {
        return NewsRule.bundleLink.finding(
          "expected a member of the bundle, found none at \(link.target.shown)", of: article,
          link.feature)
      }
      return nil
    }
  }

  /// The path of the member that a relative address means, or nothing where it leads out of the bundle.
  private func path(of link: LinkTarget, in article: ArticleFacts) -> String? {
    guard let member = article.location.document.member else { return nil }
    // A member of a bundle in the bundle is looked for beside it, behind the same "!".
    let mark = member.utf8.lastIndex(of: UInt8(ascii: "!")).map(member.utf8.index(after:))
    let start = mark ?? member.startIndex
    var parts = member[start...].split(separator: "/").dropLast().map(String.init)
    for part in link.target.withoutQuery.split(separator: "/") {
      switch part {
      case ".": break
      case "..":
        if parts.popLast() == nil { return nil }
      default: parts.append(part.withoutPercentEscapes)
      }
    }
    return member[..<start] + parts.joined(separator: "/")
  }
}

extension Text {
  fileprivate var withoutQuery: Substring {
    string.prefix { $0 != "?" && $0 != "#" }
  }
}

extension Substring {
  /// The text with what stands behind a percent sign taken for the byte it means.
  fileprivate var withoutPercentEscapes: String {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      let digits = Substring(rest.prefix(2))
      guard byte == UInt8(ascii: "%"), digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
        let value = UInt8(digits, radix: 16)
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
