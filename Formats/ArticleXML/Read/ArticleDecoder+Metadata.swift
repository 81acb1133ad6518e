import ArticleModel
import ConvertCore
import XMLKit

extension ArticleDecoder {
  mutating func concept(
    _ tag: XMLTag, besides known: [Text] = []
  ) throws(ConversionError) -> Concept {
    keepAttributes(of: tag, but: Known.concept + known)
    var concept = Concept()
    concept.scheme = tag["scheme"]
    concept.code = tag["code"]
    concept.uri = tag["uri"]
    concept.literal = tag["literal"]
    concept.type = tag["type"]
    concept.role = tag["role"]
    concept.relevance = integer(tag["relevance"], in: 0...100, "relevance", of: tag)
    concept.confidence = integer(tag["confidence"], in: 0...100, "confidence", of: tag)
    while let child = try nextChild() {
      switch child.name.local {
      case "name" where isOurs(child):
        keepAttributes(of: child, but: Known.conceptName)
        concept.names.append(
          ConceptName(try text(), language: child.language, role: child["role"]))
      case "broader" where isOurs(child):
        concept.broader.append(try self.concept(child))
      default:
        try keepUnknown(child)
      }
    }
    return concept
  }

  mutating func party(_ tag: XMLTag) throws(ConversionError) -> Party {
    var party = Party(try concept(tag, besides: Known.party))
    party.jobTitle = tag["job-title"]
    party.organisation = tag["organisation"]
    party.email = tag["email"]
    return party
  }

  mutating func rights(_ tag: XMLTag) throws(ConversionError) -> Rights {
    keepAttributes(of: tag, but: Known.rights)
    var rights = Rights()
    rights.year = integer(tag["year"], in: 1...9999, "year", of: tag)
    while let child = try nextChild() {
      switch child.name.local {
      case "holder" where isOurs(child) && rights.holder == nil:
        rights.holder = try concept(child)
      case "notice" where isOurs(child):
        keepAttributes(of: child)
        rights.notice.append(try text())
      case "usage-terms" where isOurs(child):
        keepAttributes(of: child)
        rights.usageTerms.append(try text())
      default: try keepUnknown(child)
      }
    }
    return rights
  }

  mutating func medium(_ tag: XMLTag) throws(ConversionError) -> Medium {
    keepAttributes(of: tag, but: Known.medium)
    var medium = Medium()
    medium.id = tag["id"]
    medium.type = tag["type"]
    medium.role = tag["role"]
    while let child = try nextChild() {
      switch child.name.local {
      case "headline" where isOurs(child) && medium.headline == nil:
        keepAttributes(of: child)
        medium.headline = try text()
      case "caption" where isOurs(child) && medium.caption.isEmpty:
        keepAttributes(of: child)
        medium.caption = try inlines()
      case "credit" where isOurs(child) && medium.credit == nil:
        keepAttributes(of: child)
        medium.credit = try text()
      case "renditions" where isOurs(child) && medium.renditions.isEmpty:
        keepAttributes(of: child)
        medium.renditions = try list(of: "rendition") { (decoder, tag) throws(ConversionError) in
          try decoder.rendition(tag)
        }
      default: try keepUnknown(child)
      }
    }
    return medium
  }

  private mutating func rendition(_ tag: XMLTag) throws(ConversionError) -> Rendition {
    keepAttributes(of: tag, but: Known.rendition)
    var rendition = Rendition(href: tag["href"])
    rendition.role = tag["role"]
    rendition.contentType = tag["content-type"]
    rendition.width = integer(tag["width"], in: 0...Int.max, "width", of: tag)
    rendition.height = integer(tag["height"], in: 0...Int.max, "height", of: tag)
    rendition.size = integer(tag["size"], in: 0...Int.max, "size", of: tag)
    if let text = tag["duration"] {
      rendition.duration = WrittenNumber(text)
      if rendition.duration == nil {
        keepInvalid(text, named: "duration", expected: "a number", at: tag.position)
      }
    }
    try readNothing()
    return rendition
  }

  mutating func link(_ tag: XMLTag) throws(ConversionError) -> Link {
    keepAttributes(of: tag, but: Known.link)
    var link = Link(href: tag["href"])
    link.rel = tag["rel"]
    link.id = tag["id"]
    link.version = integer(tag["version"], in: 1...Int.max, "version", of: tag)
    link.title = tag["title"]
    link.contentType = tag["content-type"]
    try readNothing()
    return link
  }
}

extension XMLTag {
  /// The value of `xml:lang`.
  var language: Text? { self["lang", "http://www.w3.org/XML/1998/namespace"] }
}
