import ArticleModel
import ConvertCore
import XMLKit

/// Where an article's extensions are written.
///
/// Those of NITF go back to their place as long as they come in the order in which they are read there;
/// from the first on that does not, and for those of other formats, a `meta` of ours holds each, so that
/// the order is kept.
struct KeptPlan {
  /// Something that goes back to its place.
  enum Entry {
    case attribute(String, Text)
    case element(XMLElement)
  }

  private var entries: [KeptPlace: [Entry]] = [:]
  private var attributes: Set<Text> = []

  /// The extensions that have a `meta` of ours.
  private(set) var others: ArraySlice<ExtensionValue> = []

  /// What is written at a place.
  subscript(_ place: KeptPlace) -> [Entry] { entries[place] ?? [] }

  init(of extensions: [ExtensionValue]) {
    var last = KeptPlace.rootAttribute
    for (index, value) in extensions.enumerated() {
      guard let (place, entry) = Self.place(of: value), place.rawValue >= last.rawValue,
        isFree(value, entry)
      else {
        others = extensions[index...]
        return
      }
      last = place
      entries[place, default: []].append(entry)
    }
  }

  /// Whether an attribute stands where none of its name does.
  private mutating func isFree(_ value: ExtensionValue, _ entry: Entry) -> Bool {
    guard case .attribute(let name, _) = entry, let path = value.path, path != "head/meta" else {
      return true
    }
    return attributes.insert(path + "@" + Text(name)).inserted
  }

  private static func place(of value: ExtensionValue) -> (KeptPlace, Entry)? {
    guard value.format == "nitf", let path = value.path, let name = value.name else { return nil }
    if path == "head/meta" {
      let isOurs =
        name.string.hasPrefix(Own.meta)
        || (name == "generator" && value.value.string.hasPrefix(Program.name))
      return name.isNameToken && !isOurs ? (.meta, .attribute(name.string, value.value)) : nil
    }
    if name.utf8.first == UInt8(ascii: "@") {
      let name = String(name.string.dropFirst())
      guard let place = KeptPlace(ofAttribute: name, in: path) else { return nil }
      guard place != .keyAttribute || value.value.isNameToken else { return nil }
      return (place, .attribute(name, value.value))
    }
    return element(value.value, name, in: path)
  }

  private static func element(
    _ text: Text, _ name: Text, in path: Text
  ) -> (KeptPlace, Entry)? {
    let context = ConversionContext(DocumentName("nitf"))
    guard let element = try? XMLElement.parse(text, in: context),
      element.name.local == name, element.xml() == text, context.log.entries.isEmpty
    else { return nil }
    if NITF.local(element.name) == nil {
      guard let place = KeptPlace(ofForeignElementIn: path), element.isForeignThroughout else {
        return nil
      }
      return (place, .element(element))
    }
    guard element.name.namespace == NITF.namespace,
      let place = KeptPlace(ofElement: name.string, in: path), KeptPlace.takes(element),
      !element.isField
    else { return nil }
    return (place, .element(element))
  }
}

extension XMLElement {
  /// Whether a reader would take it for one of our fields.
  fileprivate var isField: Bool {
    switch name.local {
    case "correction": self["id-string"] == nil && self["regsrc"] == nil
    case "doc.rights": attributes.count == 1 && self["limitations"] != nil
    default: false
    }
  }

  /// Whether neither it nor what it holds is of the standard, which the schema would look into, or has
  /// attributes that the schema knows.
  fileprivate var isForeignThroughout: Bool {
    guard let namespace = name.namespace, !NITF.isNamespace(namespace),
      namespace != Own.namespace,
      attributes.allSatisfy({ attribute in
        attribute.name.namespace.map { !Self.known.contains($0) } ?? true
      })
    else { return false }
    return elements.allSatisfy { $0.name.namespace == nil || $0.isForeignThroughout }
      && elements.allSatisfy {
        $0.name.namespace != nil || $0.elements.allSatisfy(\.isForeignThroughout)
      }
  }

  private static let known: Set<Text> = [
    NITF.namespace, Own.namespace, "http://www.w3.org/XML/1998/namespace",
    "http://www.w3.org/2001/XMLSchema-instance",
  ]
}
