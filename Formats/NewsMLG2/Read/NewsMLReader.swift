import ArticleModel
import ConvertCore
import XMLKit

/// Reads NewsML-G2 items, alone or in a message, of any version and conformance level.
///
/// Items are pulled one by one and given on as soon as they are whole, so that a message may be of any
/// length. What an item says and the model has no field for is kept as XML text.
public struct NewsMLReader: ArticleReader {
  /// Creates a reader; none of the options is about reading.
  public init(options: FormatOptions) {}

  /// Reads the items of a document.
  ///
  /// - Throws: `ConversionError` where the document is not well-formed or holds no news items;
  ///   whatever `emit` throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let puller = XMLPuller(input, in: context)
    puller.collectsRemarks = true
    let root = try puller.root()
    if G2.isStandard(root.name.namespace), let namespace = root.name.namespace,
      namespace != G2.namespace
    {
      context.warn(
        .newsmlNamespace, "expected the namespace \(G2.namespace), found \(namespace.shown)",
        at: root.position)
    }
    switch G2.local(root.name) {
    case "newsMessage"?:
      try readMessage(puller, in: context, emit: emit)
    case let name?:
      guard let kind = ItemKind(rawValue: name) else { throw context.unexpected(root) }
      guard kind.isNews else { throw context.noNews(root, kind) }
      try emitItem(root, MessageHeader(), puller, in: context, emit: emit)
    case nil:
      throw context.unexpected(root)
    }
    try puller.finish()
    if !puller.remarks.isEmpty {
      context.skip(
        .newsmlRemark,
        "expected nothing behind the last item, found \(puller.remarks.count) comments or instructions",
        at: puller.position)
    }
  }

  private func readMessage(
    _ puller: XMLPuller, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    // Items are items wherever they stand: outside of an itemSet, or in a message in the message. The
    // header of each element that is open, the innermost one last:
    var headers = [MessageHeader()]
    var hasItems = false
    while let header = headers.last {
      guard let child = try puller.nextChild() else {
        headers.removeLast()
        continue
      }
      switch G2.local(child.name) {
      case "header"?:
        try headers[headers.count - 1].read(puller, in: context)
        if hasItems {
          context.skip(
            .newsmlMisplaced, "expected header before itemSet, found it behind items",
            at: child.position)
        }
      case "itemSet"?: headers.append(header)
      case "newsMessage"?:
        context.warn(
          .newsmlMisplaced,
          "expected newsItem or packageItem, found a message; its items were read",
          at: child.position)
        headers.append(header)
      default:
        hasItems = true
        try readItem(child, header, puller, in: context, emit: emit)
      }
    }
  }

  private func readItem(
    _ item: XMLTag, _ header: MessageHeader, _ puller: XMLPuller, in context: ConversionContext,
    emit: Emit
  ) throws(ConversionError) {
    if let kind = G2.local(item.name).flatMap(ItemKind.init), kind.isNews {
      try emitItem(item, header, puller, in: context, emit: emit)
      return
    }
    let id = item["guid"].map { " \($0.shown)" } ?? ""
    context.skip(
      .newsmlSkipped, "expected newsItem or packageItem, found <\(item.name.qualified)>\(id)",
      at: item.position)
    try puller.skip()
  }

  private func emitItem(
    _ tag: XMLTag, _ header: MessageHeader, _ puller: XMLPuller, in context: ConversionContext,
    emit: Emit
  ) throws(ConversionError) {
    puller.hasInnerRemarks = false
    var item = ItemReader(tag, puller, in: context)
    try item.read()
    try emit(item.finish(header), context.location(tag.position))
  }
}

/// The kinds of items that the standard has.
enum ItemKind: String {
  case newsItem
  case packageItem
  case conceptItem
  case knowledgeItem
  case planningItem
  case catalogItem

  /// Whether such items are articles.
  var isNews: Bool { self == .newsItem || self == .packageItem }
}

extension ConversionContext {
  fileprivate func unexpected(_ root: XMLTag) -> ConversionError {
    error(
      .newsmlRoot,
      "expected newsItem, newsMessage or packageItem, found <\(root.name.qualified)>",
      at: root.position)
  }

  fileprivate func noNews(_ root: XMLTag, _ kind: ItemKind) -> ConversionError {
    let id = root["guid"].map { " \($0.shown)" } ?? ""
    return error(
      .newsmlNotNews,
      "expected newsItem, newsMessage or packageItem, found <\(kind.rawValue)>\(id)",
      at: root.position)
  }
}

extension DiagnosticCode {
  /// The root element is none of NewsML-G2.
  static let newsmlRoot: DiagnosticCode = "newsml.root"

  /// The document is an item of NewsML-G2 that holds no news.
  static let newsmlNotNews: DiagnosticCode = "newsml.not-an-article"

  /// Something is not where the standard has it, and was read all the same where it can be.
  static let newsmlMisplaced: DiagnosticCode = "newsml.misplaced"

  /// A comment or instruction belongs to no item.
  static let newsmlRemark: DiagnosticCode = "newsml.remark"

  /// The namespace is not quite the standard's.
  static let newsmlNamespace: DiagnosticCode = "newsml.namespace"

  /// A part of a message is no news item.
  static let newsmlSkipped: DiagnosticCode = "newsml.skipped-item"
}
