import ArticleModel
import ConvertCore
import JSONKit

extension ArticleDecoder {
  mutating func concepts() throws(ConversionError) -> [Concept] {
    try list { (decoder) throws(ConversionError) in try decoder.concept() }
  }

  mutating func concept() throws(ConversionError) -> Concept {
    var concept = Concept()
    try readObject { (decoder, name) throws(ConversionError) in
      try decoder.read(name, of: &concept)
    }
    return concept
  }

  mutating func party() throws(ConversionError) -> Party {
    var party = Party()
    try readObject { (decoder, name) throws(ConversionError) in
      switch name {
      case "jobTitle": party.jobTitle = try decoder.json.readString()
      case "organisation": party.organisation = try decoder.json.readString()
      case "email": party.email = try decoder.json.readString()
      default: return try decoder.read(name, of: &party.concept)
      }
      return true
    }
    return party
  }

  mutating func rights() throws(ConversionError) -> Rights {
    var rights = Rights()
    try readObject { (decoder, name) throws(ConversionError) in
      switch name {
      case "holder": rights.holder = try decoder.concept()
      case "notice": rights.notice = try decoder.texts()
      case "year": rights.year = try decoder.integer(in: 1...9999)
      case "usageTerms": rights.usageTerms = try decoder.texts()
      default: return false
      }
      return true
    }
    return rights
  }

  /// Reads a member of a concept and tells whether it is one.
  private mutating func read(
    _ name: Text, of concept: inout Concept
  ) throws(ConversionError) -> Bool {
    switch name {
    case "scheme": concept.scheme = try json.readString()
    case "code": concept.code = try json.readString()
    case "uri": concept.uri = try json.readString()
    case "literal": concept.literal = try json.readString()
    case "name": concept.names = try names()
    case "type": concept.type = try json.readString()
    case "role": concept.role = try json.readString()
    case "relevance": concept.relevance = try integer(in: 0...100)
    case "confidence": concept.confidence = try integer(in: 0...100)
    case "broader": concept.broader = try concepts()
    default: return false
    }
    return true
  }

  /// A string, or an array of names.
  private mutating func names() throws(ConversionError) -> [ConceptName] {
    if try json.peek() == .string { return [ConceptName(try json.readString())] }
    return try list { (decoder) throws(ConversionError) in
      if try decoder.json.peek() == .string { return ConceptName(try decoder.json.readString()) }
      var name = ConceptName("")
      try decoder.readObject { (decoder, member) throws(ConversionError) in
        switch member {
        case "text": name.text = try decoder.json.readString()
        case "language": name.language = try decoder.json.readString()
        case "role": name.role = try decoder.json.readString()
        default: return false
        }
        return true
      }
      return name
    }
  }
}
