import ArticleModel
import ConvertCore

/// How much a schema's definitions come to once each reference is replaced by what it names.
///
/// libxml2 replaces them before it validates anything, without a limit: thirty groups that each name
/// the next one twice are a billion elements.
struct SchemaExpansion {
  /// How many parts a definition may come to.
  static let mostParts = 100_000

  /// How many definitions may stand behind one another.
  static let deepest = 200

  /// How often a part may be asked for, where not without end.
  static let mostOccurrences = 1_000_000

  /// What a definition holds, and what it refers to.
  private final class Definition {
    var parts = 0
    var references: [String: Int] = [:]
    let place: Position

    init(_ place: Position) {
      self.place = place
    }
  }

  private var named: [String: Definition] = [:]
  private var open: [Definition] = []

  /// Takes a start tag of a schema in; one that does not matter comes without its attributes.
  ///
  /// - Throws: `ConversionError` where it asks for more occurrences than there may be.
  mutating func enter(
    _ tag: XMLTag?, _ role: SchemaRole, in context: ConversionContext
  ) throws(ConversionError) {
    open.last?.parts += 1
    guard let tag else {
      open.append(open.last ?? Definition(.start))
      return
    }
    try checkOccurrences(of: tag, in: context)
    let (name, reference) = Self.keys(of: tag, role)
    if let reference { open.last?.references[reference, default: 0] += 1 }
    if let name {
      let definition = named[name] ?? Definition(tag.position)
      named[name] = definition
      open.append(definition)
    } else if role == .element || role == .type {
      // What stands in it is no part of what surrounds it.
      open.append(Definition(tag.position))
    } else {
      open.append(open.last ?? Definition(tag.position))
    }
  }

  /// Takes an end tag in.
  mutating func leave() {
    _ = open.popLast()
  }

  /// Checks what has come in so far.
  ///
  /// - Throws: `ConversionError` where a definition comes to too much.
  func check(in context: ConversionContext) throws(ConversionError) {
    var known: [String: Measure] = [:]
    for name in named.keys.sorted() {
      let measure = measure(name, &known)
      guard measure.size > Self.mostParts || measure.depth > Self.deepest else { continue }
      throw context.error(
        .schemaLimit,
        measure.depth > Self.deepest
          ? "expected at most \(Self.deepest) definitions behind one another, found more"
          : "expected definitions of at most \(Self.mostParts) parts, found a larger one",
        at: named[name]?.place)
    }
  }

  private struct Measure {
    var size: Int
    var depth: Int
  }

  /// The size and the depth of a definition, without recursion of our own: a chain of definitions may
  /// be as long as a file.
  private func measure(_ name: String, _ known: inout [String: Measure]) -> Measure {
    var path = [(name: name, rest: Array((named[name]?.references ?? [:]).keys))]
    var isOnPath: Set<String> = [name]
    while let last = path.last {
      if let next = last.rest.last {
        path[path.count - 1].rest.removeLast()
        // What is on the path is part of a circle, which libxml2 finds.
        if known[next] == nil, let definition = named[next], isOnPath.insert(next).inserted {
          path.append((next, Array(definition.references.keys)))
        }
        continue
      }
      var sum = Measure(size: named[last.name]?.parts ?? 0, depth: 0)
      for (reference, count) in named[last.name]?.references ?? [:] {
        let part = known[reference] ?? Measure(size: 0, depth: 0)
        let product = part.size.multipliedReportingOverflow(by: count)
        let size = sum.size.addingReportingOverflow(product.partialValue)
        sum.size = product.overflow || size.overflow ? .max : size.partialValue
        sum.depth = max(sum.depth, part.depth)
      }
      sum.depth += 1
      known[last.name] = sum
      isOnPath.remove(last.name)
      path.removeLast()
    }
    return known[name] ?? Measure(size: 0, depth: 0)
  }

  private func checkOccurrences(
    of tag: XMLTag, in context: ConversionContext
  ) throws(ConversionError) {
    for bound in ["minOccurs", "maxOccurs"] as [Text] {
      guard let value = tag[bound] else { continue }
      let digits = value.utf8.drop { $0 == UInt8(ascii: "0") }
      guard digits.count > 6, digits.allSatisfy({ (0x30...0x39).contains($0) }),
        Int(String(digits) ?? "") ?? .max > Self.mostOccurrences
      else { continue }
      throw context.error(
        .schemaLimit,
        "expected at most \(Self.mostOccurrences) occurrences or unbounded, found \(bound) of"
          + " \(value.shown)", at: tag.position)
    }
  }

  /// The key of the definition that a tag begins, and that of the one it refers to.
  private static func keys(
    of tag: XMLTag, _ role: SchemaRole
  ) -> (name: String?, reference: String?) {
    switch role {
    case .group: (key(tag.name.local, tag["name"]), key(tag.name.local, tag["ref"]))
    case .type: (key("type", tag["name"]), nil)
    case .derivation: (nil, key("type", tag["base"]))
    case .define: (key("define", tag["name"]), nil)
    case .reference: (nil, key("define", tag["name"]))
    default: (nil, nil)
    }
  }

  private static func key(_ kind: Text, _ name: Text?) -> String? {
    guard let local = name?.utf8.split(separator: UInt8(ascii: ":")).last else { return nil }
    return String(local).map { "\(kind) \($0)" }
  }
}
