import ArticleModel
import ConvertCore
import XMLKit

extension Format {
  /// The model as XML, in a namespace of our own.
  public static let xml = Format(
    FormatDescriptor(
      name: "xml", title: "articles as XML", mediaTypes: ["application/xml"], extensions: ["xml"],
      reads: .all, writes: .all),
    reader: ArticleXMLReader.self,
    writer: ArticleXMLWriter.self,
    schema: .articles,
    probe: { start in
      let root = XMLProbe.root(of: start, named: ["article", "articles"])
      return root?.namespace == Vocabulary.namespace ? .certain : .no
    })
}
