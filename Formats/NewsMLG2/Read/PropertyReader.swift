import ArticleModel
import ConvertCore
import MarkupKit
import NewsCodes
import XMLKit

/// A value of the model, and whether it is all that the element said.
struct Reading<Value> {
  /// The value.
  var value: Value
  /// Whether an element written from the value says as much; one that does not is kept besides.
  var isWhole: Bool

  init(_ value: Value, isWhole: Bool = true) {
    self.value = value
    self.isWhole = isWhole
  }
}

/// Reads the elements of metadata into values of the model.
///
/// It has no state, since the writer uses it too: to see whether an element that was kept still says
/// what the article says.
struct PropertyReader {
  /// Where what looks wrong is told.
  let context: ConversionContext
  /// The language that holds where an element says none.
  var language: Text?

  /// Whether an element has no attributes but these, and ours, and a language that holds anyway.
  func hasOnly(_ known: [String], on element: XMLElement) -> Bool {
    if !element.hasAttributes { return true }
    return element.attributes.allSatisfy { attribute in
      switch attribute.name.namespace {
      case nil: known.contains(attribute.name.local.string)
      case Own.namespace?: true
      case G2.xmlNamespace?:
        attribute.name.local != "lang" || attribute.value == language
          || known.contains("xml:lang")
      default: false
      }
    }
  }

  /// The qcode that an attribute says, or the URI in the attribute beside it; one that is of no known
  /// scheme is given as it is.
  func qcode(_ name: Text, of element: XMLElement, isWhole: inout Bool) -> Text? {
    if let qcode = element[name] { return qcode }
    guard let uri = element[name + "uri"] else { return nil }
    isWhole = false
    return SchemeCatalog.iptc.concept(of: uri).map { "\($0.alias.string):\($0.code.string)" } ?? uri
  }

  /// The text of a label: one line.
  func label(_ element: XMLElement, known: [String] = []) -> Reading<Text> {
    let isWhole = element.isText && hasOnly(known, on: element)
    return Reading(element.own("text") ?? element.text.collapsed, isWhole: isWhole)
  }

  /// The text of a note, which may have several lines.
  func note(_ element: XMLElement, known: [String] = []) -> Reading<Text> {
    if let exact = element.own("text") {
      return Reading(exact, isWhole: hasOnly(known, on: element))
    }
    var text = ""
    var isWhole = hasOnly(known, on: element)
    for child in element.children {
      switch child {
      case .text(let run): text += run.collapsed.isEmpty ? " " : run.string
      case .element(let inner) where G2.local(inner.name) == "br" && inner.isBare: text += "\n"
      case .element(let inner) where G2.local(inner.name) == nil:
        text += "\n" + lines(of: inner)
        isWhole = false
      case .element(let inner):
        text += inner.text.string
        isWhole = false
      case .comment, .instruction: break
      }
    }
    return Reading(Text(text).collapsedBlock, isWhole: isWhole)
  }

  /// The text of markup in a note, a line for each block; the markup itself is kept.
  private func lines(of element: XMLElement) -> String {
    var markup = MarkupReader(.xhtml, in: ConversionContext(context.document))
    let holder = XMLElement(element.name, children: [.element(element)])
    let blocks = markup.blocks(in: holder)
    return blocks.map(\.plainText.string).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A whole number of a range, or nothing where the element says another thing.
  func number(_ element: XMLElement, in range: ClosedRange<Int>) -> Reading<Int?> {
    let text = element.text.collapsed
    guard let number = Int(text.string), range.contains(number) else {
      context.warn(
        .newsmlNumber,
        "expected a whole number from \(range.lowerBound) to \(range.upperBound), found \(text.shown)",
        at: element.position)
      return Reading(nil, isWhole: false)
    }
    return Reading(number, isWhole: element.isText && hasOnly([], on: element))
  }

  /// The value of a whole-number attribute, or nothing where it is another thing.
  func number(
    _ name: Text, of element: XMLElement, in range: ClosedRange<Int>, isWhole: inout Bool
  ) -> Int? {
    guard let text = element[name] else { return nil }
    if let number = Int(text.collapsed.string), range.contains(number) {
      if String(number) != text.string { isWhole = false }
      return number
    }
    isWhole = false
    context.warn(
      .newsmlNumber, "expected a whole number as @\(name), found \(text.shown)",
      at: element.position)
    return nil
  }
}

extension XMLElement {
  /// Whether it holds nothing and has no attributes.
  var isBare: Bool { isEmpty && !hasAttributes }
}

extension DiagnosticCode {
  /// A number is none, or not one that the standard allows.
  static let newsmlNumber: DiagnosticCode = "newsml.number"
}
