import ArticleModel
import JSONKit

/// A step on the way from an item to a value in it.
enum PathStep: Hashable, Comparable {
  case name(Text)
  case index(Int)

  /// Whether it comes before another: names by their bytes, then places by number.
  static func < (one: PathStep, other: PathStep) -> Bool {
    switch (one, other) {
    case (.name(let one), .name(let other)): one < other
    case (.index(let one), .index(let other)): one < other
    case (.name, .index): true
    case (.index, .name): false
    }
  }
}

/// Something in an item that no field of the model says, and where it stands in one of version 3.
struct Kept: Hashable {
  /// The way to the object or array that it is in.
  var path: [PathStep]
  /// The member's name; nothing for an element that is added to an array.
  var name: Text?
  /// What it says.
  var value: JSONValue
}

extension Kept {
  /// Reads the extension that says it, or returns nothing where it is none of this format.
  init?(_ value: ExtensionValue) {
    guard value.format == "ninjs", let json = JSONValue(reading: value.value),
      json.text == value.value
    else { return nil }
    let steps = (value.path?.string ?? "").split(separator: "/").map { step in
      Int(step).map(PathStep.index) ?? .name(Text(step))
    }
    self.init(path: steps, name: value.name, value: json)
    guard extensionValue == value else { return nil }
  }

  /// The extension that says it.
  var extensionValue: ExtensionValue {
    let steps = path.map { step in
      switch step {
      case .name(let name): name.string
      case .index(let index): String(index)
      }
    }
    return ExtensionValue(
      format: "ninjs", path: steps.isEmpty ? nil : Text(steps.joined(separator: "/")),
      name: name, value: value.text)
  }

  /// Whether it comes before another in an article's extensions: what stands in the item itself goes
  /// first, in its order.
  static func precedes(_ one: Kept, _ other: Kept) -> Bool {
    one.path.lexicographicallyPrecedes(other.path)
  }
}
