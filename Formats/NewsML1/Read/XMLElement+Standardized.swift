import ArticleModel
import MarkupKit
import XMLKit

extension XMLElement {
  /// The element as it is kept: in no namespace and without indentation; an identifier is one that need not
  /// be the only one of a document; markup of another vocabulary, which the DTD takes nowhere, is text.
  var standardized: XMLElement {
    guard NewsML1.local(name) != nil else { return self }
    var element = self
    if name.namespace != nil || name.prefix != nil { element.name = XMLName(name.local) }
    element.declarations = []
    element.attributes = attributes.compactMap { attribute in
      guard attribute.name.namespace == nil else { return attribute }
      switch attribute.name.local {
      case "TranslationOf": return nil
      case "Duid": return self["Euid"] == nil ? XMLAttribute(XMLName("Euid"), attribute.value) : nil
      default: return attribute
      }
    }
    let isMixed = children.contains { child in
      if case .text(let text) = child { !text.inOneLine.isEmpty } else { false }
    }
    if name.local == "DataContent", !elements.isEmpty {
      element.children = [.text(innerXML)]
    } else {
      if !isMixed, !elements.isEmpty {
        element.children.removeAll { if case .text = $0 { true } else { false } }
      }
      element.children = element.children.map { child in
        guard case .element(let inner) = child else { return child }
        return .element(inner.standardized)
      }
    }
    return element
  }

  /// What is in the element, as XML text.
  private var innerXML: Text {
    var string = ""
    for child in children {
      switch child {
      case .element(let element): string += element.xml().string
      case .text(let text):
        var writer = XMLWriter()
        writer.text(text)
        string += String(decoding: writer.finish(), as: UTF8.self)
      case .comment, .instruction: break
      }
    }
    return Text(string)
  }
}
