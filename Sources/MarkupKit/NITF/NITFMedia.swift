import ArticleModel
import XMLKit

/// How NITF's `media` says what a medium of the model does.
///
/// What the standard has no attribute for is one of the namespace `urn:wirecopy:nitf`, which a document
/// that holds media declares with the prefix `wc`.
enum NITFMedia {
  static let namespace: Text = "urn:wirecopy:nitf"

  /// The attributes of `media` that say no more than a medium does.
  static let attributes: Set<Text> = ["id", "class", "media-type", "credit", "type"]

  private static let referenceAttributes: Set<Text> = [
    "source", "mime-type", "width", "height", "time", "time-unit-of-measure", "alternate-text",
    "source-credit", "role", "size", "void",
  ]

  /// The type of a medium; agencies write "Photo" and "image" alike.
  static func type(of element: XMLElement) -> Text? {
    if let exact = element["type", namespace] { return exact }
    guard let type = element["media-type"], !type.isEmpty else { return nil }
    switch type.string.lowercased() {
    case "image", "photo", "picture", "photograph": return "picture"
    case "video", "audio", "graphic", "text", "animation": return Text(type.string.lowercased())
    case "other": return nil
    default: return type
    }
  }

  /// What `media-type` is written for a type, and whether the type comes back from it.
  static func mediaType(for type: Text?) -> (written: Text, isExact: Bool) {
    switch type {
    case nil: ("other", true)
    case "picture"?: ("image", true)
    case "video"?, "audio"?, "graphic"?, "text"?, "animation"?: (type ?? "other", true)
    case let type?: (type, false)
    }
  }

  /// Whether a reference stands only because the schema demands one.
  static func isVoid(_ reference: XMLElement) -> Bool {
    reference["void", namespace] != nil
  }

  /// The file that a reference names.
  static func rendition(_ reference: XMLElement) -> Rendition {
    var rendition = Rendition(href: reference["source"])
    rendition.role = reference["role", namespace]
    rendition.contentType = reference["mime-type"]
    rendition.width = reference["width"].flatMap { Int($0.string) }
    rendition.height = reference["height"].flatMap { Int($0.string) }
    rendition.size = reference["size", namespace].flatMap { Int($0.string) }
    if reference["time-unit-of-measure"] == "second" {
      rendition.duration = reference["time"].flatMap { WrittenNumber($0) }
    }
    return rendition
  }

  /// Whether a rendition says all that the reference does.
  static func isWhole(_ reference: XMLElement) -> Bool {
    let rendition = rendition(reference)
    return reference.text.inOneLine.isEmpty
      && reference.attributes.allSatisfy { referenceAttributes.contains($0.name.local) }
      && (reference["time"] == nil || rendition.duration != nil)
      && (reference["width"] == nil || rendition.width != nil)
      && (reference["height"] == nil || rendition.height != nil)
      && reference["source-credit"] == nil
  }
}
