import ArticleModel
import ConvertCore
import XMLKit

extension StoryReader {
  /// Reads `docdata`.
  mutating func readDocdata(_ docdata: XMLElement) {
    readStatus(docdata)
    var hasKey = false
    for element in docdata.elements {
      switch NITF.local(element.name) {
      case "doc-id"? where article.id == nil: readID(element)
      case "du-key"? where !hasKey:
        hasKey = true
        readKey(element)
      case "urgency"? where article.urgency == nil: readUrgency(element)
      case "date.issue"?: readDate(element, \.versionCreated)
      case "date.expire"?: readDate(element, \.expires)
      case "date.release"? where release == nil: release = element
      case "del-list"?: readSources(element)
      case "doc-scope"?: article.services.append(concept(element, named: "scope"))
      case "ed-msg"?: readNote(element)
      case "doc.copyright"?: readCopyright(element)
      case "doc.rights"?: readRights(element)
      case "correction"?: readCorrection(element)
      case "key-list"?: readKeywords(element)
      case "identified-content"?: readConcepts(element)
      default: keep(element, in: "head/docdata")
      }
    }
  }

  /// Reads the status; one that nobody can read is taken for withheld, as are those that say so in
  /// other words.
  private mutating func readStatus(_ docdata: XMLElement) {
    keepAttributes(of: docdata, but: ["management-status"], in: "head/docdata")
    guard let text = docdata["management-status"] else { return }
    switch text.inOneLine.string.lowercased() {
    case "usable": article.status = .usable
    case "withheld": article.status = .withheld
    case "canceled", "cancelled", "killed", "kill": article.status = .canceled
    case "embargoed":
      article.embargoed = .indefinite
      article.status = docdata.own("status").flatMap { PublishingStatus(rawValue: $0.string) }
    default:
      article.status = .withheld
      keep(
        ExtensionValue(
          format: "nitf", path: "head/docdata", name: "@management-status", value: text),
        .anywhere)
      context.warn(
        .nitfStatus,
        "expected usable, embargoed, withheld or canceled, found \(text.shown); taken for withheld",
        at: docdata.position)
    }
  }

  /// Reads the date of release, once all else is read: an embargo where the status says so, else when
  /// it was published, unless that is said elsewhere.
  mutating func readRelease() {
    guard let element = release else { return }
    let isEndless = element.own("embargo") != nil && element["norm"] == nil
    if article.embargoed != nil || element.own("embargo") != nil {
      // An embargo that cannot be read has no end.
      let end = isEndless ? nil : readDate(element)
      article.embargoed = end.map { .until($0) } ?? .indefinite
    } else if article.published == nil, !isOurs {
      article.published = readDate(element)
    } else {
      keep(element, in: "head/docdata")
    }
  }

  private mutating func readDate(
    _ element: XMLElement, _ path: WritableKeyPath<Article, Timestamp?>
  ) {
    if article[keyPath: path] == nil {
      article[keyPath: path] = readDate(element)
    } else {
      keep(element, in: "head/docdata")
    }
  }

  /// The date of an element, which is kept where it says none.
  private mutating func readDate(_ element: XMLElement) -> Timestamp? {
    if let exact = element.own("date") { return Timestamp(reading: exact) }
    guard let norm = element["norm"], let date = date(norm, in: element) else {
      keep(element, in: "head/docdata", besidesField: true)
      return nil
    }
    return date
  }

  private mutating func readID(_ element: XMLElement) {
    article.id = element["id-string"]
    keepAttributes(of: element, but: ["id-string"], in: "head/docdata/doc-id")
  }

  private mutating func readKey(_ element: XMLElement) {
    article.slugline = element["key"] ?? article.slugline
    var known: Set<String> = ["key"]
    if let version = element["version"], let number = number(version, in: element) {
      article.version = number
      known.insert("version")
    }
    keepAttributes(of: element, but: known, in: "head/docdata/du-key")
  }

  private mutating func readUrgency(_ element: XMLElement) {
    article.urgency = element["ed-urg"].flatMap { number($0, in: element) }
    if article.urgency == nil { keep(element, in: "head/docdata", besidesField: true) }
  }

  private mutating func readSources(_ list: XMLElement) {
    for element in list.elements {
      let source = concept(element, named: "src-name")
      let level = element["level-number"]
      if article.provider == nil, level == nil || level == "1" {
        article.provider = source
      } else {
        article.sources.append(source)
        if level != "2" { keep(element, in: "head/docdata/del-list", besidesField: true) }
      }
    }
  }

  private mutating func readNote(_ element: XMLElement) {
    guard let info = element["info"] else { return keep(element, in: "head/docdata") }
    article.editorialNotes.append(info)
    if element["msg-type"] != nil { keep(element, in: "head/docdata", besidesField: true) }
  }

  private mutating func readKeywords(_ list: XMLElement) {
    for element in list.elements {
      if let key = element["key"] {
        article.keywords.append(key)
      } else if !element.isBare {
        article.keywords.append(element.text.inOneLine)
      }
    }
  }

  private mutating func readCopyright(_ element: XMLElement) {
    guard article.rights.holder == nil, article.rights.year == nil else {
      return keep(element, in: "head/docdata")
    }
    let isHolder =
      element["holder"] != nil || element.attributes.contains { $0.name.namespace == Own.namespace }
    if isHolder { article.rights.holder = concept(element, named: "holder") }
    guard let year = element["year"] else { return }
    article.rights.year = number(year, in: element)
    if article.rights.year == nil { keep(element, in: "head/docdata", besidesField: true) }
  }

  private mutating func readRights(_ element: XMLElement) {
    let isTerms = element.attributes.count == 1 && element["limitations"] != nil
    if let terms = element["limitations"], isTerms || !isOurs {
      article.rights.usageTerms.append(terms)
    }
    if !isTerms { keep(element, in: "head/docdata") }
  }

  /// Reads a correction: a signal, and more where it says of which document it is one.
  private mutating func readCorrection(_ element: XMLElement) {
    let isSignal = element["id-string"] == nil && element["regsrc"] == nil
    if isSignal {
      article.signals.append(signal(element))
    } else {
      keep(element, in: "head/docdata")
      if !isOurs { article.signals.append(signal(element)) }
    }
  }

  private func signal(_ element: XMLElement) -> Concept {
    var signal = concept(element, named: "info")
    let isCoded = element.attributes.contains { $0.name.namespace == Own.namespace }
    if !isCoded { (signal.scheme, signal.code) = ("sig", "correction") }
    return signal
  }
}

extension DiagnosticCode {
  /// A management status is none of the standard's.
  static let nitfStatus: DiagnosticCode = "nitf.status"
}
