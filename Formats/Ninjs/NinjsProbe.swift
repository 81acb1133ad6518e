import ArticleModel
import ConvertCore

/// A look at the first bytes of JSON: the names of the members of its first object.
///
/// The native JSON has many of them, too, so that those count which only one of the two has. Nothing
/// is required by ninjs but `uri`, and that may come last.
struct NinjsProbe {
  /// How sure it is that this is ninjs.
  private(set) var confidence = Confidence.no
  private var bytes: ArraySlice<UInt8>

  init(of start: [UInt8]) {
    bytes = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start[3...] : start[...]
    var votes = 0
    forEachName { name in
      if Self.own.contains(name) || Self.isNumbered(name) {
        votes += 1
      } else if Self.native.contains(name) {
        votes -= 1
      }
    }
    if votes > 0 { confidence = .certain }
  }

  /// Calls `body` with the names at the outermost level, of the first object where there is an array.
  private mutating func forEachName(_ body: (String) -> Void) {
    skipSpace()
    if bytes.first == UInt8(ascii: "[") {
      bytes.removeFirst()
      skipSpace()
    }
    guard bytes.first == UInt8(ascii: "{") else { return }
    bytes.removeFirst()
    var depth = 1
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return }
      case UInt8(ascii: "\""):
        let string = takeString()
        guard depth == 1 else { continue }
        skipSpace()
        if bytes.first == UInt8(ascii: ":") { body(String(decoding: string, as: UTF8.self)) }
      default: break
      }
    }
  }

  private mutating func skipSpace() {
    bytes = bytes.drop { $0 == 32 || $0 == 10 || $0 == 13 || $0 == 9 }
  }

  /// What stands before the closing quotation mark, escapes as they are.
  private mutating func takeString() -> ArraySlice<UInt8> {
    let start = bytes
    var isEscaped = false
    while let byte = bytes.popFirst() {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        return start[..<(bytes.startIndex - 1)]
      }
    }
    return start
  }

  /// Whether it is one of the names of which ninjs 1.x has as many as anybody wants.
  private static func isNumbered(_ name: String) -> Bool {
    ["body_", "headline_", "description_"].contains { name.hasPrefix($0) }
  }

  /// Members of ninjs, and of Superdesk's, that the native JSON has not.
  private static let own: Set<String> = [
    "$standard", "altids", "associations", "bodies", "by", "contentcreated", "copyrightholder",
    "copyrightnotice", "descriptions", "digitalsourcetype", "ednote", "embargoedUntil", "event",
    "evolvedfrom", "eventDetails", "events", "firstCreated", "firstcreated", "genre", "guid",
    "headlines", "infosource", "infosources", "located", "mimetype", "object", "objects",
    "organisation", "organisations", "people", "person", "place", "places", "plannedCoverage",
    "profile", "pubStatus", "pubstatus", "readtime", "renditions", "representationType",
    "representationtype", "rightsInfo", "rightsinfo", "service", "standard", "subject",
    "trustIndicators", "trustindicator", "uri", "usageTerms", "usageterms", "versioncreated",
    "altIds", "copyrightHolder", "copyrightNotice", "edNote", "infoSources", "trustindicators",
    "digitalSourceType",
  ]

  /// Members of the native JSON that ninjs has not.
  private static let native: Set<String> = [
    "alternativeIDs", "audiences", "body", "contentModified", "contributors", "created", "creators",
    "creditline", "dateline", "direction", "editorialNotes", "endMark", "extensions", "id",
    "layout", "links", "locations", "media", "provider", "published", "rights", "section",
    "services", "signals", "sources", "status", "subheadlines", "summary", "teasers",
  ]
}
