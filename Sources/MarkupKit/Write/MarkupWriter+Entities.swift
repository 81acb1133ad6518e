import ArticleModel
import XMLKit

extension MarkupWriter {
  /// Writes an entity: a `span` whose attributes say which thing it names, and in which empty ones
  /// stand for what attributes cannot hold, further names and wider concepts.
  func writeEntity(_ entity: Entity, to xml: inout XMLWriter) {
    start("span", mixed: true, to: &xml)
    xml.attribute("data-wc", "entity")
    xml.attribute("data-wc-kind", entity.kind)
    if let concept = entity.concept { write(concept, to: &xml) }
    writeContent(entity.content, to: &xml)
    end(&xml)
  }

  private func write(_ concept: Concept, to xml: inout XMLWriter) {
    if concept == Concept() { xml.attribute("data-wc-concept", "") }
    xml.attribute("data-wc-scheme", concept.scheme)
    xml.attribute("data-wc-code", concept.code)
    xml.attribute("data-wc-uri", concept.uri)
    xml.attribute("data-wc-literal", concept.literal)
    xml.attribute("data-wc-type", concept.type)
    xml.attribute("data-wc-role", concept.role)
    xml.attribute("data-wc-relevance", concept.relevance.map { "\($0)" })
    xml.attribute("data-wc-confidence", concept.confidence.map { "\($0)" })
    var names = concept.names[...]
    if let name = names.first, name.isPlain {
      xml.attribute("data-wc-name", name.text)
      names.removeFirst()
    }
    for name in names {
      start("span", mixed: true, to: &xml)
      xml.attribute("data-wc", "name")
      xml.attribute("data-wc-name", name.text)
      xml.attribute("data-wc-language", name.language)
      xml.attribute("data-wc-role", name.role)
      end(&xml)
    }
    for broader in concept.broader {
      start("span", mixed: true, to: &xml)
      xml.attribute("data-wc", "broader")
      write(broader, to: &xml)
      end(&xml)
    }
  }
}
