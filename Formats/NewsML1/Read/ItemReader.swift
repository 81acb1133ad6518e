import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

/// Reads the parts of one item into an article.
///
/// In an item that we wrote each field is where we write it, exactly, and nowhere else; in another's, what
/// is said in several places counts where it is said first, and the layout of a line not at all.
struct ItemReader {
  let context: ConversionContext
  let isOurs: Bool
  var article = Article()
  /// The topics that the document has.
  var topics = TopicTable()
  /// What our topics say of concepts, by the field and the place in it.
  var details: [Text: [Detail]] = [:]
  /// The fields that are there only because the standard demands them.
  var generated: Set<String> = []
  /// The parts of the item's identifier, as the document has them, by their names.
  var identifier: [String: Text] = [:]
  /// The status, and what it will change to.
  var status: XMLElement?
  var changes: [XMLElement] = []
  /// Who sent the document, where the item itself names no provider.
  var sender: Concept?
  /// The headline with its markup, where a component has it.
  var headlineMarkup: Inlines?
  /// What our metadata says besides fields.
  var own: [Detail] = []

  private var kept: [(place: KeptPlace?, value: ExtensionValue)] = []

  init(in context: ConversionContext, isOurs: Bool) {
    self.context = context
    self.isOurs = isOurs
  }

  /// Reads an element that stands in a container.
  mutating func read(_ element: XMLElement, in container: Container) {
    guard let name = NewsML1.local(element.name) else { return keep(element, in: container) }
    switch container {
    case .item, .component: readComponent(name, element, in: container)
    case .identification: readIdentification(name, element)
    case .management: readManagement(name, element)
    case .lines: readLine(name, element)
    case .administration: readAdministration(name, element)
    case .rights: readRights(name, element)
    case .description: readDescription(name, element)
    case .envelope, .identifier, .content: keep(element, in: container)
    }
  }

  /// Reads all elements in a container.
  mutating func readAll(_ element: XMLElement, in container: Container) {
    for attribute in element.attributes { keep(attribute, of: container) }
    for child in element.elements { read(child, in: container) }
  }

  /// The article, once all is read.
  mutating func finish() -> Article {
    readStatus()
    readOwn()
    for name in generated { drop(name) }
    readIdentifier()
    if article.provider == nil, !isOurs { article.provider = sender }
    article.extensions = extensions
    return article
  }

  /// All that was kept, in the order in which it is written, but where we noted another.
  private var extensions: [ExtensionValue] {
    let placed = kept.enumerated().compactMap { index, entry in
      entry.place.map { (place: $0, index: index) }
    }
    let sorted = placed.sorted { ($0.place, $0.index) < ($1.place, $1.index) }
    var values = sorted.map { kept[$0.index].value }
    values += kept.filter { $0.place == nil }.map(\.value)
    values += own.filter { $0.name == "extension" }.map { detail in
      ExtensionValue(
        format: detail.details["format"] ?? "newsml1", path: detail.details["path"],
        name: detail.details["name"], value: detail.value ?? "")
    }
    return ExtensionOrder.restore(values, to: own["order"])
  }
}

extension ItemReader {
  /// Keeps an element that no field says, or, with an `index` from 1 in a list of the article, one of
  /// which a field says a part.
  mutating func keep(_ element: XMLElement, in container: Container, _ index: Int? = nil) {
    let element = element.standardized
    let name = element.name.local
    let value = ExtensionValue(
      format: "newsml1", path: Text(container.rawValue),
      name: index.map { "\(name)[\($0)]" } ?? name, value: element.xml())
    let place =
      index.map { KeptPlace(name.string, $0, in: container) }
      ?? KeptPlace(name.string, in: container)
    kept.append((place, value))
  }

  /// Keeps an attribute of a container, but for what is the document's own affair.
  mutating func keep(_ attribute: XMLAttribute, of container: Container) {
    let isLanguage = attribute.name.namespace == NewsML1.xmlNamespace
    guard isLanguage || attribute.name.namespace == nil else { return }
    switch (attribute.name.local, isLanguage) {
    case ("Duid", false), ("Euid", false), ("Essential", false), ("EquivalentsList", false): break
    case ("lang", true):
      if article.language == nil { article.language = attribute.value }
      if article.language != attribute.value { keep(attribute.value, "@xml:lang", in: container) }
    default: keep(attribute.value, "@" + attribute.name.local, in: container)
    }
  }

  /// Keeps a text by a name.
  mutating func keep(_ value: Text, _ name: Text, in container: Container) {
    let value = ExtensionValue(
      format: "newsml1", path: Text(container.rawValue), name: name, value: value)
    kept.append((KeptPlace(name.string, in: container), value))
  }

  /// What an element says on its line; in an item of ours exactly as it stands there.
  func line(_ element: XMLElement) -> Text {
    isOurs && element.isText ? element.text : element.text.inOneLine
  }

  /// A whole number, or nothing where the text is another thing.
  func number(_ text: Text, in element: XMLElement) -> Int? {
    if let number = Int(text.inOneLine.string) { return number }
    context.warn(
      .newsml1Number, "expected a whole number in <\(element.name.local)>, found \(text.shown)",
      at: element.position)
    return nil
  }

  /// The date that an element says, or nothing where it says none.
  func date(_ element: XMLElement) -> Timestamp? {
    let text = element.text.inOneLine
    if let date = Timestamp(reading: text) { return date }
    context.warn(
      .newsml1Date,
      "expected a date such as 20240531T162500+0200 in <\(element.name.local)>, found \(text.shown)",
      at: element.position)
    return nil
  }
}

extension DiagnosticCode {
  /// A number is none.
  static let newsml1Number: DiagnosticCode = "newsml1.number"

  /// A date is none.
  static let newsml1Date: DiagnosticCode = "newsml1.date"
}
