import ArticleModel
import ConvertCore
import XMLKit

extension ItemReader {
  /// Reads a child of `itemMeta`.
  mutating func readItemProperty(_ element: XMLElement) {
    switch G2.localText(element.name) {
    case "itemClass"? where article.type == nil: readItemClass(element)
    case "provider"? where article.provider == nil:
      read(element, to: \.provider, in: .itemMeta)
    case "versionCreated"?: read(element, to: \.versionCreated, .dateTime, in: .itemMeta)
    case "firstCreated"?: read(element, to: \.created, .dateTime, in: .itemMeta)
    case "expires"?: read(element, to: \.expires, .date, in: .itemMeta)
    case "embargoed"? where article.embargoed == nil:
      let embargo = values.embargo(element)
      article.embargoed = embargo.value
      keep(element, in: .itemMeta, unless: embargo.isWhole, 1)
    case "pubStatus"? where article.status == nil: readStatus(element)
    case "service"?:
      append(
        values.concept(element, as: .qualified), to: \.services, element, in: .itemMeta,
        unless: Concept())
    case "title"?: read(element, to: \.title, in: .itemMeta)
    case "edNote"?:
      append(
        values.note(element), to: \.editorialNotes, element, in: .itemMeta, unless: "")
    case "signal"?:
      append(
        values.concept(element, as: .flexible), to: \.signals, element, in: .itemMeta,
        unless: Concept())
    case "link"?: append(values.link(element), to: \.links, element, in: .itemMeta, unless: Link())
    case "generator"? where element.isOwnGenerator: parts.isOurs = true
    case "itemMetaExtProperty"? where readOwn(element): break
    case let name?: readMisplaced(name.string, element, in: .itemMeta)
    case nil: parts.keep(element, in: .itemMeta)
    }
  }

  private mutating func readItemClass(_ element: XMLElement) {
    // Nearly all items are texts, and say so in this way.
    if !isPackage, element.isEmpty, element.attributeCount == 1, element.has("qcode", "ninat:text")
    {
      return
    }
    let word = values.itemClass(element)
    article.type = word.isEmpty ? nil : word
    let isWhole =
      element.children.isEmpty && values.hasOnly(["qcode"], on: element)
      && element["qcode"] == Vocabulary.itemNature.qcode(for: word)
    if isPackage, word != "composite" {
      parts.keep(element, in: .itemMeta)
    } else {
      keep(element, in: .itemMeta, unless: isWhole, 1)
    }
  }

  private mutating func readStatus(_ element: XMLElement) {
    let qcode = values.status(element)
    let code = QCode(reading: qcode)?.code ?? qcode
    if let status = PublishingStatus(rawValue: code.string) {
      article.status = status
      let isWhole =
        QCode(reading: qcode)?.alias == "stat" && element["qcode"] != nil && element.says(code)
        && values.hasOnly(["qcode"], on: element)
      keep(element, in: .itemMeta, unless: isWhole, 1)
      return
    }
    context.warn(
      .newsmlStatus, "expected stat:usable, stat:withheld or stat:canceled, found \(qcode.shown)",
      at: element.position)
    article.status = PublishingStatus(likely: code)
    parts.keep(element, in: .itemMeta)
  }
}

extension ItemReader {
  /// Keeps an element beside its value, where the value does not say all of it.
  mutating func keep(
    _ element: XMLElement, in container: Container, unless isWhole: Bool, _ index: Int
  ) {
    if !isWhole || (puller.hasInnerRemarks && !element.remarks.isEmpty) {
      parts.keep(element, in: container, for: index)
    }
  }

  /// Reads a date into a field that is still free.
  mutating func read(
    _ element: XMLElement, to field: WritableKeyPath<Article, Timestamp?>, _ room: Timestamp.Room,
    in container: Container
  ) {
    guard article[keyPath: field] == nil else { return parts.keep(element, in: container) }
    let date = values.date(element, in: room)
    article[keyPath: field] = date.value
    if !date.isWhole { parts.keep(element, in: container, for: date.value == nil ? nil : 1) }
  }

  /// Reads a label into a field that is still free.
  mutating func read(
    _ element: XMLElement, to field: WritableKeyPath<Article, Text?>, in container: Container
  ) {
    guard article[keyPath: field] == nil else { return parts.keep(element, in: container) }
    let label = values.label(element)
    guard !label.value.isEmpty || element.own("text") != nil else {
      if !label.isWhole { parts.keep(element, in: container) }
      return
    }
    article[keyPath: field] = label.value
    keep(element, in: container, unless: label.isWhole, 1)
  }

  /// Reads a concept into a field that is still free, unless it says nothing.
  mutating func read(
    _ element: XMLElement, to field: WritableKeyPath<Article, Concept?>, in container: Container
  ) {
    let concept = values.concept(element, as: .flexible)
    guard concept.value != Concept() || element.isOwn else {
      if element.saysAnything { parts.keep(element, in: container) }
      return
    }
    article[keyPath: field] = concept.value
    keep(element, in: container, unless: concept.isWhole, 1)
  }

  /// Adds a value to a list; an element that says nothing adds none.
  mutating func append<Value: Equatable>(
    _ reading: Reading<Value>, to field: WritableKeyPath<Article, [Value]>, _ element: XMLElement,
    in container: Container, unless empty: Value
  ) {
    if reading.value == empty, !element.isOwn {
      if element.saysAnything { parts.keep(element, in: container) }
      return
    }
    article[keyPath: field].append(reading.value)
    keep(element, in: container, unless: reading.isWhole, article[keyPath: field].count)
  }
}

extension PropertyReader {
  /// The kind of item that `itemClass` says.
  func itemClass(_ element: XMLElement) -> Text {
    Vocabulary.itemNature.word(
      for: element["qcode"] ?? element["uri"].map(\.lastPathPart) ?? element["literal"] ?? "")
  }

  /// The qcode of a publishing status, or the code in whatever else says it: what is withheld must not be
  /// published for a misspelling.
  func status(_ element: XMLElement) -> Text {
    element["qcode"] ?? element["uri"].map(\.lastPathPart) ?? element["literal"]
      ?? element["code"] ?? element.text.collapsed
  }
}

extension PublishingStatus {
  /// The status that a code outside of the standard most likely means, on the safe side.
  fileprivate init?(likely code: Text) {
    switch code.string.lowercased() {
    case "cancelled", "canceled", "killed", "kill", "withdrawn", "deleted", "retracted":
      self = .canceled
    case "embargoed", "hold", "held", "withheld": self = .withheld
    case "usable": self = .usable
    default: return nil
    }
  }
}

extension XMLElement {
  /// Whether it has an attribute of ours.
  var isOwn: Bool { hasAttribute(in: Own.namespace) }

  /// Whether it has attributes or text, or elements that have.
  var saysAnything: Bool {
    !attributes.isEmpty
      || children.contains { child in
        switch child {
        case .element(let element): element.saysAnything
        case .text(let text): !text.collapsed.isEmpty
        case .comment, .instruction: true
        }
      }
  }

  /// Whether it is the element by which we say that we wrote the document.
  fileprivate var isOwnGenerator: Bool {
    text.collapsed == Text(Program.name)
  }

  /// Whether its names say no more than a code does.
  fileprivate func says(_ code: Text) -> Bool {
    children.allSatisfy { child in
      guard case .element(let name) = child else { return true }
      return G2.local(name.name) == "name" && name.attributes.isEmpty
        && name.text.collapsed == code
    }
  }
}

extension Text {
  /// What follows the last "/" of an address.
  var lastPathPart: Text {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { Text(string[utf8.index(after: $0)...]) } ?? self
  }
}

extension DiagnosticCode {
  /// A publishing status is none of the standard's.
  static let newsmlStatus: DiagnosticCode = "newsml.status"
}
