import ArticleModel
import ConvertCore
import XMLKit

/// What the head of a message says of all its items.
struct MessageHeader {
  private var extensions: [ExtensionValue] = []
  private var priority: Int?

  /// Reads a header whose start tag was read last.
  ///
  /// - Throws: `ConversionError` where the document cannot be read on.
  mutating func read(_ puller: XMLPuller, in context: ConversionContext) throws(ConversionError) {
    let reader = PropertyReader(context: context)
    var read = MessageHeader()
    var isGenerated = false
    while let tag = try puller.nextChild() {
      let element = try puller.element(tag)
      switch G2.local(element.name) {
      case "headerExtProperty"? where Own.name(of: element["rel"]) == "generated":
        isGenerated = true
      case "catalogRef"? where element.isStandardCatalog: break
      case "priority"?:
        let priority = reader.number(element, in: 1...9)
        if priority.isWhole { read.priority = priority.value } else { read.keep(element) }
      default: read.keep(element)
      }
    }
    // A header that we made says nothing that its items do not say themselves.
    if !isGenerated { self = read }
  }

  private mutating func keep(_ element: XMLElement) {
    extensions.append(
      ExtensionValue(
        format: "newsml", path: Text(Container.header.name), name: element.name.local,
        value: element.kept))
  }

  /// Gives an item what the header says.
  func apply(to article: inout Article) {
    if article.priority == nil { article.priority = priority }
    article.extensions = extensions + article.extensions
  }
}
