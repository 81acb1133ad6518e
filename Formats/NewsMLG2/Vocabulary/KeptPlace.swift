/// Where something that was kept stands among all that was: in the order in which it is written, so
/// that an article's extensions come back in their order.
struct KeptPlace: Comparable {
  private let key: [Int]

  /// The place of an attribute of a container.
  init(attributeOf container: Container) {
    key = [Self.number(of: container), -1]
  }

  /// The place of the element that was kept for a value, `index` in the list of its name.
  init(of name: String, _ index: Int, in container: Container) {
    let rank = container.rank(of: name) ?? .max
    key = [
      Self.number(of: container), rank, 0, container.place(of: name) ?? .max, index,
    ]
  }

  /// The place of an element that no field says; it comes behind the values of its rank.
  init(of name: String, in container: Container) {
    key = [Self.number(of: container), container.rank(of: name) ?? .max, 1]
  }

  /// The place of a comment or instruction: behind all elements.
  init(remarkIn container: Container) {
    key = [Self.number(of: container), .max, 2]
  }

  static func < (one: KeptPlace, other: KeptPlace) -> Bool {
    one.key.lexicographicallyPrecedes(other.key)
  }

  private static func number(of container: Container) -> Int {
    Container.all.firstIndex { $0.name == container.name } ?? Container.all.count
  }
}

extension Sequence where Element == KeptPlace {
  /// The numbers of the places in their order; equal ones keep theirs.
  var sortedIndices: [Int] {
    enumerated().sorted { one, other in
      one.element < other.element
        || (!(other.element < one.element) && one.offset < other.offset)
    }.map(\.offset)
  }
}
