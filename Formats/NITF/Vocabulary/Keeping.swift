import ArticleModel
import ConvertCore
import XMLKit

/// Where something that no field says stands in a document, and is written back to.
///
/// What has no such place, because the schema would not take it there, is a `meta` of ours; so what is
/// written is valid whatever was read.
enum KeptPlace: Int {
  case rootAttribute
  case meta
  case subjectAttribute
  case docdataAttribute
  case idAttribute
  case keyAttribute
  case docdata
  case pubdataAttribute
  case pubdata
  case revision
  case head
  case bodyHead
  case bodyEnd
  case root
  /// A `meta` of ours.
  case anywhere
}

extension KeptPlace {
  /// What stands there is called this in an extension's `path`.
  var path: Text {
    switch self {
    case .rootAttribute, .root: "nitf"
    case .meta: "head/meta"
    case .subjectAttribute: "head/tobject"
    case .docdataAttribute, .docdata: "head/docdata"
    case .idAttribute: "head/docdata/doc-id"
    case .keyAttribute: "head/docdata/du-key"
    case .pubdataAttribute: "head/pubdata"
    case .pubdata, .revision, .head: "head"
    case .bodyHead: "body/body.head"
    case .bodyEnd: "body/body.end"
    case .anywhere: ""
    }
  }

  /// The place of an attribute that no field says.
  init?(ofAttribute name: String, in path: Text) {
    let place: KeptPlace? =
      switch (path, name) {
      case ("nitf", "change.date"), ("nitf", "change.time"): nil
      case ("head/tobject", "tobject.type"): .subjectAttribute
      case ("head/docdata", "management-doc-idref"), ("head/docdata", "management-idref-status"):
        .docdataAttribute
      case ("head/docdata/doc-id", "regsrc"): .idAttribute
      case ("head/docdata/du-key", "generation"), ("head/docdata/du-key", "part"): .keyAttribute
      case ("head/pubdata", let name) where Self.pubdataAttributes.contains(name):
        .pubdataAttribute
      default: nil
      }
    guard let place else { return nil }
    self = place
  }

  /// The place of an element of the standard that says all it says in attributes.
  init?(ofElement name: String, in path: Text) {
    switch (path, name) {
    case ("head/docdata", let name) where Self.attributes[name] != nil && name != "pubdata":
      self = .docdata
    case ("head", "pubdata"): self = .pubdata
    default: return nil
    }
  }

  /// The place of an element of another namespace.
  init?(ofForeignElementIn path: Text) {
    switch path {
    case "head": self = .head
    case "body/body.head": self = .bodyHead
    case "body/body.end": self = .bodyEnd
    case "nitf": self = .root
    default: return nil
    }
  }

  private static let pubdataAttributes: Set<String> = [
    "item-length", "unit-of-measure", "name", "issn", "volume", "number", "issue", "edition.name",
    "edition.area", "position.sequence", "ex-ref",
  ]

  /// The attributes of elements that no field is for, all of them any text.
  private static let attributes: [String: Set<String>] = [
    "pubdata": pubdataAttributes.union(["date.publication", "position.section"]),
    "evloc": ["iso-cc", "state-prov", "county-dist", "city"],
    "fixture": ["fix-id"],
    "correction": ["info", "id-string", "regsrc"],
    "doc.rights": [
      "owner", "startdate", "enddate", "agent", "geography", "location-code", "code-source", "type",
      "limitations",
    ],
  ]

  /// Whether the schema takes an element of this name with these attributes.
  static func takes(_ element: XMLElement) -> Bool {
    guard element.children.isEmpty, let known = attributes[element.name.local.string] else {
      return false
    }
    return element.attributes.allSatisfy { attribute in
      attribute.name.namespace == nil && known.contains(attribute.name.local.string)
    }
  }
}

extension Text {
  /// Whether it is an NMTOKEN of ASCII characters (XML 1.0 section 2.3).
  var isNameToken: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
  }
}
