import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

extension Format {
  /// NewsML 1, the predecessor of NewsML-G2.
  public static let newsML1 = Format(
    FormatDescriptor(
      name: "newsml1", title: "NewsML 1.0 to 1.2 documents", aliases: ["newsml-1"],
      extensions: ["xml"], reads: .all, writes: .all),
    reader: NewsML1Reader.self,
    writer: NewsML1Writer.self,
    probe: { start in
      guard let root = XMLProbe.root(of: start, named: ["NewsML", "NewsItem"]),
        let name = NewsML1.local(root)
      else { return .no }
      switch name {
      case "NewsML": return .certain
      case "NewsItem": return .likely
      default: return .no
      }
    })
}

/// The names of the standard (NewsML 1.2, DTD of 10 October 2003).
enum NewsML1 {
  /// The version that is written.
  static let version: Text = "1.2"

  /// The namespace of `xml:lang`.
  static let xmlNamespace: Text = "http://www.w3.org/XML/1998/namespace"

  /// The name of an element of the standard, which has no namespace; documents that give it one of its
  /// name are read as if they did not.
  static func local(_ name: XMLName) -> String? {
    guard let namespace = name.namespace else { return name.local.string }
    return namespace.string.lowercased().contains("newsml") ? name.local.string : nil
  }
}

extension XMLElement {
  /// The elements of the standard in it that have this name.
  func named(_ name: String) -> [XMLElement] {
    elements.filter { NewsML1.local($0.name) == name }
  }

  /// The first element of the standard in it that has this name.
  func first(_ name: String) -> XMLElement? {
    elements.first { NewsML1.local($0.name) == name }
  }

  /// What its attribute `FormalName` says, on one line.
  var formalName: Text? {
    self["FormalName"].map(\.inOneLine).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The language it says it is in.
  var language: Text? { self["lang", NewsML1.xmlNamespace].flatMap { $0.isEmpty ? nil : $0 } }
}
