import ArticleModel
import ConvertCore
import XMLKit

/// Reads one document.
struct StoryReader {
  let root: XMLElement
  let context: ConversionContext
  /// Whether we wrote the document, so that each field is where we write it and nowhere else.
  let isOurs: Bool
  var article = Article()
  /// The date of release, which is an embargo or not.
  var release: XMLElement?
  /// The subjects that say where in the list they stand.
  var placedSubjects: [(index: Int, subject: Concept)] = []
  private var kept: [(place: KeptPlace, value: ExtensionValue)] = []

  init(_ root: XMLElement, in context: ConversionContext) {
    self.root = root
    self.context = context
    isOurs = root.isOurs
  }

  /// The article that the document is.
  mutating func read() -> Article {
    for attribute in root.attributes where attribute.name.namespace == nil {
      switch attribute.name.local.string {
      case "baselang": article.language = attribute.value
      case "uno": article.alternativeIDs.append(AlternativeID(attribute.value, role: "uno"))
      case "version", "change.date", "change.time": break
      default: keep(attribute, in: "nitf")
      }
    }
    if article.language == nil {
      article.language = root["lang", "http://www.w3.org/XML/1998/namespace"]
    }
    // The head goes first wherever it stands: what the body says counts where the head says nothing.
    let elements = root.elements
    for element in elements where NITF.local(element.name) == "head" { readHead(element) }
    for element in elements {
      switch NITF.local(element.name) {
      case "head"?: break
      case "body"?: readBody(element)
      default: keep(element, in: "nitf")
      }
    }
    finish()
    return article
  }

  private mutating func finish() {
    readRelease()
    for (index, subject) in placedSubjects.sorted(by: { $0.index < $1.index }) {
      article.subjects.insert(subject, at: min(max(index, 0), article.subjects.count))
    }
    let order = kept.indices.sorted { one, other in
      let (first, second) = (kept[one].place.rawValue, kept[other].place.rawValue)
      return first < second || (first == second && one < other)
    }
    article.extensions = order.map { kept[$0].value }
  }
}

extension StoryReader {
  /// Keeps an element that no field says, or not all of it.
  ///
  /// What a field says a part of is told of by the field when it is written, and has no place of its
  /// own besides.
  mutating func keep(_ element: XMLElement, in path: Text, besidesField: Bool = false) {
    let name = element.name.local.string
    let isForeign = NITF.local(element.name) == nil
    var place: KeptPlace?
    if !besidesField {
      place =
        isForeign
        ? KeptPlace(ofForeignElementIn: path) : KeptPlace(ofElement: name, in: path)
    }
    let value = ExtensionValue(
      format: "nitf", path: path, name: element.name.local, value: element.standardized.xml())
    kept.append((place ?? .anywhere, value))
  }

  /// Keeps an attribute that no field says.
  mutating func keep(_ attribute: XMLAttribute, in path: Text) {
    let name = attribute.name.local
    let place = KeptPlace(ofAttribute: name.string, in: path) ?? .anywhere
    keep(
      ExtensionValue(format: "nitf", path: path, name: "@" + name, value: attribute.value), place)
  }

  /// Keeps the attributes of an element that no field says.
  mutating func keepAttributes(of element: XMLElement, but known: Set<String>, in path: Text) {
    for attribute in element.attributes where attribute.name.namespace == nil {
      if !known.contains(attribute.name.local.string) { keep(attribute, in: path) }
    }
  }

  /// Keeps a value at its place.
  mutating func keep(_ value: ExtensionValue, _ place: KeptPlace) {
    kept.append((place, value))
  }

  /// A whole number, or nothing where the element says another thing, which is then kept.
  mutating func number(_ text: Text, in element: XMLElement) -> Int? {
    if let number = Int(text.inOneLine.string) { return number }
    context.warn(
      .nitfNumber, "expected a whole number in <\(element.name.local)>, found \(text.shown)",
      at: element.position)
    return nil
  }

  /// The date that an attribute says, or nothing where it is none.
  func date(_ text: Text, in element: XMLElement) -> Timestamp? {
    if let timestamp = Timestamp(reading: text) { return timestamp }
    context.warn(
      .nitfDate,
      "expected a date such as 20240531T162500+0200 in <\(element.name.local)>, found \(text.shown)",
      at: element.position)
    return nil
  }
}

extension XMLElement {
  /// Whether a `meta` says that we wrote the document.
  fileprivate var isOurs: Bool {
    elements.contains { head in
      NITF.local(head.name) == "head"
        && head.elements.contains { element in
          element.name.local == "meta" && element["name"] == "generator"
            && element["content"]?.string.hasPrefix(Program.name) ?? false
        }
    }
  }

  /// The element with the namespace of the standard, which most documents do not say, and without our
  /// attributes.
  var standardized: XMLElement {
    guard NITF.local(name) != nil else { return self }
    var element = self
    element.name = XMLName(name.local, namespace: NITF.namespace)
    element.declarations.removeAll { $0.uri == NITF.namespace || $0.uri == Own.namespace }
    element.attributes.removeAll { $0.name.namespace == Own.namespace }
    element.children = children.map { child in
      guard case .element(let inner) = child else { return child }
      return .element(inner.standardized)
    }
    return element
  }
}

extension DiagnosticCode {
  /// A number is none.
  static let nitfNumber: DiagnosticCode = "nitf.number"

  /// A date is none.
  static let nitfDate: DiagnosticCode = "nitf.date"
}
