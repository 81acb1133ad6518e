import ArticleModel
import ConvertCore

@testable import XMLKit

/// What pulling a document gave: its events in words, its warnings, and the error it ended with.
struct Pulled: Equatable {
  var events: [String] = []
  var warnings: [String] = []
  var error: String?

  /// Pulls all of a document, `size` bytes at a time, through libxml2.
  init(_ bytes: [UInt8], size: Int = 64 << 10, limits: Limits = .standard) {
    let context = ConversionContext(DocumentName("d"), limits: limits)
    self.init(
      XMLPuller(Input(context.document, bytes: bytes), in: context, sliceSize: size), context)
  }

  /// Pulls all of a document as readers do, which may be without libxml2.
  init(usual bytes: [UInt8], limits: Limits = .standard) {
    let context = ConversionContext(DocumentName("d"), limits: limits)
    self.init(XMLPuller(Input(context.document, bytes: bytes), in: context), context)
  }

  private init(_ puller: XMLPuller, _ context: ConversionContext) {
    do {
      while let event = try puller.next() {
        events.append("\(Self.show(puller.position)) \(Self.show(event))")
      }
    } catch {
      self.error = error.description
    }
    warnings = context.log.entries.map { Self.show($0) }
  }

  init(_ text: String, size: Int = 64 << 10, limits: Limits = .standard) {
    self.init(Array(text.utf8), size: size, limits: limits)
  }

  private static func show(_ position: Position) -> String {
    "\(position.line):\(position.column)/\(position.byte)"
  }

  private static func show(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.position.map { show($0) } ?? "-"
    return "\(place) \(diagnostic.code) \(diagnostic.message)"
  }

  private static func show(_ event: XMLEvent) -> String {
    switch event {
    case .start(let tag):
      let declarations = tag.declarations.map {
        " xmlns\($0.prefix.map { ":\($0)" } ?? "")='\($0.uri)'"
      }
      let attributes = tag.attributes.map { " \(show($0.name))='\($0.value)'" }
      return "<\(show(tag.name))\(declarations.joined())\(attributes.joined())>"
    case .end(let name): return "</\(show(name))>"
    case .text(let text): return "'\(text.string.replacing("\n", with: "\\n"))'"
    case .comment(let text): return "<!--\(text)-->"
    case .instruction(let target, let data): return "<?\(target) \(data)?>"
    }
  }

  private static func show(_ name: XMLName) -> String {
    (name.namespace.map { "{\($0)}" } ?? "") + name.qualified.string
  }
}

/// A context for pulling a document, and the puller.
func puller(_ text: String) -> (puller: XMLPuller, context: ConversionContext) {
  let context = ConversionContext(DocumentName("d"))
  return (
    XMLPuller(Input(context.document, bytes: Array(text.utf8)), in: context), context
  )
}
