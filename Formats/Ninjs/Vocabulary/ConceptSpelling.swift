import ArticleModel
import NewsCodes

/// How ninjs says which concept is meant: a URI, a literal, or both.
///
/// A code of one of IPTC's schemes is its URI; one of another scheme, whose URI nobody knows, is a
/// literal as NewsML-G2 spells it: `alias:code`.
struct ConceptSpelling: Hashable {
  var uri: Text?
  var literal: Text?

  init(uri: Text?, literal: Text?) {
    self.uri = uri
    self.literal = literal
  }

  /// The spelling of a concept's codes.
  init(_ concept: Concept) {
    uri = concept.uri
    literal = concept.literal
    guard let code = concept.code else { return }
    guard let scheme = concept.scheme else {
      literal = literal ?? code
      return
    }
    if uri == nil, let known = SchemeCatalog.iptc.uri(alias: scheme, code: code),
      known.isPlainURI, let back = SchemeCatalog.iptc.concept(of: known),
      back.alias == scheme, back.code == code
    {
      uri = known
    } else if literal == nil {
      literal = scheme + ":" + code
    }
  }

  /// Gives a concept what the spelling says.
  func apply(to concept: inout Concept) {
    (concept.scheme, concept.code, concept.uri, concept.literal) = (nil, nil, uri, literal)
    if let uri, let known = SchemeCatalog.iptc.concept(of: uri) {
      (concept.scheme, concept.code, concept.uri) = (known.alias, known.code, nil)
    } else if let literal, let (scheme, code) = literal.qcode {
      (concept.scheme, concept.code, concept.literal) = (scheme, code, nil)
    }
  }
}

extension ConceptSpelling {
  /// What version 1 says instead: a scheme and a code in it.
  var scheme: (scheme: Text?, code: Text?) {
    guard let uri else { return (nil, literal) }
    let bytes = uri.utf8
    let isMark: (UInt8) -> Bool = { $0 == 0x2F || $0 == 0x23 || $0 == 0x3A }
    guard let last = bytes.lastIndex(where: isMark) else { return (nil, uri) }
    let start = bytes.index(after: last)
    return (Text(uri.string[..<start]), Text(uri.string[start...]))
  }

  /// The spelling of a scheme and a code.
  ///
  /// Agencies whose schemes have no address put an alias there, and Superdesk nothing, where IPTC's
  /// codes of eight digits are meant.
  init(scheme: Text?, code: Text) {
    self.init(uri: nil, literal: nil)
    if let scheme, scheme.utf8.contains(0x3A) {
      uri = scheme + code
    } else if let scheme, !scheme.isEmpty {
      literal = scheme + ":" + code
    } else if code.utf8.count == 8, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      literal = (code.string.hasPrefix("2") ? "medtop:" : "subj:") + code
    } else {
      literal = code
    }
  }
}

extension Text {
  /// The alias and the code of a qcode; nothing where it is none, or a URI.
  fileprivate var qcode: (Text, Text)? {
    guard let colon = utf8.firstIndex(of: 0x3A) else { return nil }
    let alias = string[..<colon]
    let code = string[utf8.index(after: colon)...]
    let isSpaced = utf8.contains { $0 <= 0x20 }
    guard !isSpaced, !alias.utf8.isEmpty, !code.utf8.isEmpty, !alias.utf8.contains(0x2F),
      !code.hasPrefix("//"), !Self.uriSchemes.contains(alias.lowercased())
    else { return nil }
    return (Text(alias), Text(code))
  }

  private static let uriSchemes: Set<String> = [
    "urn", "http", "https", "tag", "mailto", "ftp", "data", "file", "doi", "info",
  ]

  /// Whether all characters are those of URIs (RFC 3986).
  fileprivate var isPlainURI: Bool {
    utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: "-._~:/?#@!$&'()*+,;=".utf8.contains(byte)
      }
    }
  }
}
