import ArticleModel
import MarkupKit
import XMLKit

extension XMLElement {
  /// Whether a content item is a file, or says that it is no text.
  var isMediaContent: Bool {
    switch contentKind {
    case .medium?: true
    case .text?: false
    case .other?, nil: self["Href"] != nil
    }
  }

  /// Whether a content item holds text that can be read.
  var isTextContent: Bool {
    guard let content, contentKind ?? .text == .text else { return false }
    return !content.elements.isEmpty || !content.text.inOneLine.isEmpty
  }

  /// The `DataContent` of a content item, in however many encodings.
  var content: XMLElement? {
    var element = self
    while let inner = element.first("Encoding") { element = inner }
    return element.first("DataContent")
  }

  /// The kind of media that a content item is, where it is one.
  var mediumKind: MediumKind? {
    if case .medium(let kind) = contentKind { kind } else { nil }
  }

  /// The kind of content by its media type or format; nothing where it does not say.
  private var contentKind: ContentKind? {
    let media = first("MediaType")?.formalName?.word ?? ""
    let mime = first("MimeType")?.formalName?.string.lowercased() ?? ""
    let format = first("Format")?.formalName?.word ?? ""
    if mime == "text/css" || format == "css" { return .other }
    if ContentKind.textFormats.contains(where: format.contains) { return .text }
    if let kind = MediumKind(word: media) { return .medium(kind) }
    if media.hasSuffix("text") || mime.hasPrefix("text/")
      || ["xml", "nitf", "html"].contains(where: mime.contains)
    {
      return .text
    }
    if let kind = MediumKind(mime: mime) ?? MediumKind(format: format) { return .medium(kind) }
    return nil
  }
}

/// What a content item holds.
private enum ContentKind: Equatable {
  case text
  case medium(MediumKind)
  case other

  /// What the names of formats of text have in them.
  static let textFormats = ["xhtml", "html", "nitf", "text", "plain", "ascii"]
}
