import ArticleModel
import XMLKit

/// What this room adds to a document, by the means that the standard has for it.
///
/// The DTD takes no attributes and elements but its own. A value for which it has no element is a
/// `Property` in a `Metadata` whose type is ours; what a carrier of a concept cannot say of it, a `Topic`
/// does in a `TopicSet` of ours. Nothing of ours is an `ID`, since fragments do not know of each other.
enum Own {
  /// The formal name of our `MetadataType` and `TopicSet`, and the scheme of our roles.
  static let name: Text = "wirecopy"

  /// The property that every item of ours has.
  static let generator: Text = "generator"

  /// The parts of an item of ours: the formal names of their roles.
  enum Part: String, CaseIterable {
    /// The text.
    case body = "Main"
    /// What stands apart from the text and leads to it.
    case summary = "Abstract"
    /// One of the media.
    case medium = "Media"
  }
}

extension Own.Part {
  /// The part that a component of ours is.
  init?(_ component: XMLElement) {
    guard let role = component.first("Role"), role["Scheme"] == Own.name,
      let part = role["FormalName"].flatMap({ Self(rawValue: $0.string) })
    else { return nil }
    self = part
  }
}

extension XMLElement {
  /// Our metadata of a component.
  var ownMetadata: XMLElement? {
    named("Metadata").first { $0.first("MetadataType")?["FormalName"] == Own.name }
  }

  /// Whether we wrote the item.
  var isOurs: Bool {
    let metadata = first("NewsComponent")?.ownMetadata
    return metadata?.named("Property").contains { $0["FormalName"] == Own.generator } ?? false
  }
}
