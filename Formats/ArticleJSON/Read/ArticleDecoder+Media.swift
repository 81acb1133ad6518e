import ArticleModel
import ConvertCore
import JSONKit

extension ArticleDecoder {
  mutating func media() throws(ConversionError) -> [Medium] {
    try list { (decoder) throws(ConversionError) in
      var medium = Medium()
      try decoder.readObject { (decoder, name) throws(ConversionError) in
        switch name {
        case "id": medium.id = try decoder.json.readString()
        case "type": medium.type = try decoder.json.readString()
        case "headline": medium.headline = try decoder.json.readString()
        case "caption": medium.caption = try decoder.inlines()
        case "credit": medium.credit = try decoder.json.readString()
        case "role": medium.role = try decoder.json.readString()
        case "renditions":
          medium.renditions = try decoder.list { (decoder) throws(ConversionError) in
            try decoder.rendition()
          }
        default: return false
        }
        return true
      }
      return medium
    }
  }

  private mutating func rendition() throws(ConversionError) -> Rendition {
    var rendition = Rendition()
    try readObject { (decoder, name) throws(ConversionError) in
      switch name {
      case "role": rendition.role = try decoder.json.readString()
      case "href": rendition.href = try decoder.json.readString()
      case "contentType": rendition.contentType = try decoder.json.readString()
      case "width": rendition.width = try decoder.integer(in: 0...Int.max)
      case "height": rendition.height = try decoder.integer(in: 0...Int.max)
      case "size": rendition.size = try decoder.integer(in: 0...Int.max)
      case "duration": rendition.duration = WrittenNumber(try decoder.json.readNumber())
      default: return false
      }
      return true
    }
    return rendition
  }

  mutating func links() throws(ConversionError) -> [Link] {
    try list { (decoder) throws(ConversionError) in
      var link = Link()
      try decoder.readObject { (decoder, name) throws(ConversionError) in
        switch name {
        case "rel": link.rel = try decoder.json.readString()
        case "href": link.href = try decoder.json.readString()
        case "id": link.id = try decoder.json.readString()
        case "version": link.version = try decoder.integer(in: 1...Int.max)
        case "title": link.title = try decoder.json.readString()
        case "contentType": link.contentType = try decoder.json.readString()
        default: return false
        }
        return true
      }
      return link
    }
  }
}
