import ArticleModel
import ConvertCore
import XMLKit

/// A comment or processing instruction, as it is kept: `#comment` and its text, or `?target` and its
/// data.
struct Remark {
  /// The name that it is kept by.
  let name: String
  /// The comment, or the instruction's data.
  let text: Text

  /// Takes a node, if it is one.
  init?(_ node: XMLNode) {
    switch node {
    case .comment(let comment): (name, text) = ("#comment", comment)
    case .instruction(let target, let data): (name, text) = ("?" + target.string, data)
    case .element, .text: return nil
    }
  }

  /// The node that was kept by this name, where a document can hold it.
  static func node(_ name: String, _ text: Text) -> XMLNode? {
    let markup: String
    switch name.first {
    case "#": markup = "<!--\(text.string)-->"
    case "?": markup = "<?\(name.dropFirst())\(text.isEmpty ? "" : " ")\(text.string)?>"
    default: return nil
    }
    let silent = ConversionContext(DocumentName("-"))
    guard let holder = try? XMLElement.parse(Text("<x>\(markup)</x>"), in: silent),
      let node = holder.children.first, holder.children.count == 1, silent.log.entries.isEmpty,
      let remark = Remark(node), remark.name == name, remark.text == text
    else { return nil }
    return node
  }
}

extension XMLElement {
  /// The comments and instructions in the element and its descendants.
  var remarks: [XMLNode] {
    children.flatMap { child -> [XMLNode] in
      switch child {
      case .element(let element): element.remarks
      case .text: []
      case .comment, .instruction: [child]
      }
    }
  }
}
