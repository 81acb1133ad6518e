import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

extension ItemReader {
  /// Reads a child of `NewsManagement`.
  mutating func readManagement(_ name: String, _ element: XMLElement) {
    switch name {
    case "NewsItemType":
      if element.formalName != "News" || !isPlain(element) { keep(element, in: .management) }
    case "FirstCreated": readDate(element, \.created, in: .management)
    case "ThisRevisionCreated": readDate(element, \.versionCreated, in: .management)
    case "Status" where status == nil: status = element
    case "StatusWillChange": changes.append(element)
    case "Urgency" where article.urgency == nil:
      article.urgency = element["FormalName"].flatMap { number($0, in: element) }
      if article.urgency == nil || !isPlain(element) { keep(element, in: .management, 1) }
    case "DerivedFrom": readLink(element, rel: "derivedFrom")
    case "AssociatedWith": readLink(element, rel: element["FormalName"])
    case "Instruction":
      let key: Text = "signals-\(article.signals.count + 1)"
      let (signal, isWhole) = concept(element, as: .instruction, key)
      guard !signal.isAnonymous || details[key] != nil else {
        return keep(element, in: .management)
      }
      article.signals.append(signal)
      if !isWhole || !element.elements.isEmpty {
        keep(element, in: .management, article.signals.count)
      }
    default: keep(element, in: .management)
    }
  }

  /// Reads a date.
  mutating func readDate(
    _ element: XMLElement, _ path: WritableKeyPath<Article, Timestamp?>, in container: Container
  ) {
    guard !element.text.inOneLine.isEmpty, let date = date(element) else {
      return keep(element, in: container)
    }
    if article[keyPath: path] == nil {
      article[keyPath: path] = date
    } else if article[keyPath: path] != date {
      keep(element, in: container)
    }
  }

  private mutating func readLink(_ element: XMLElement, rel: Text?) {
    let key: Text = "links-\(article.links.count + 1)"
    if let details = details[key] {
      article.links.append(Link(details))
      return
    }
    guard let item = element["NewsItem"], !item.isEmpty else {
      return keep(element, in: .management)
    }
    var link = Link()
    link.id = item
    link.rel = rel
    let comment = element.onlyElement.flatMap { NewsML1.local($0.name) == "Comment" ? $0 : nil }
    let title = comment.map { line($0) } ?? ""
    link.title = title.isEmpty ? nil : title
    article.links.append(link)
    let known: Set<Text> = ["NewsItem", element.name.local == "AssociatedWith" ? "FormalName" : ""]
    let isCommented = link.title != nil && comment.map { isPlainLine($0) } ?? false
    if !hasOnly(known, on: element) || !(element.elements.isEmpty || isCommented) {
      keep(element, in: .management, article.links.count)
    }
  }

  /// Reads the status, and until when an embargo holds; a status that nobody can read is taken for
  /// withheld.
  mutating func readStatus() {
    let said = status?.formalName
    switch said?.word {
    case nil: break
    case "usable", "release", "released": article.status = .usable
    case "withheld": article.status = .withheld
    case "canceled", "cancelled", "killed", "kill": article.status = .canceled
    case "embargoed", "embargo": article.embargoed = .indefinite
    default:
      article.status = .withheld
      if let status {
        keep(status, in: .management)
        context.warn(
          .newsml1Status,
          "expected Usable, Embargoed, Withheld or Canceled, found \((said ?? "").shown); taken for withheld",
          at: status.position)
      }
    }
    for change in changes {
      let isRelease = change.first("FutureStatus")?.formalName?.word == "usable"
      if isRelease, article.embargoed == .indefinite, let element = change.first("DateAndTime"),
        let date = date(element)
      {
        article.embargoed = .until(date)
      } else {
        keep(change, in: .management)
      }
    }
  }
}

extension DiagnosticCode {
  /// A status is none of the standard's.
  static let newsml1Status: DiagnosticCode = "newsml1.status"
}
