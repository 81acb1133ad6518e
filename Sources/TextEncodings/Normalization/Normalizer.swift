/// The steps of normalization (Unicode section 3.11).
enum Normalizer {
  /// The characters taken apart, the marks of each letter in canonical order.
  static func decomposed(_ source: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in source { Decompositions.append(scalar, to: &scalars) }
    order(&scalars)
    return scalars
  }

  /// Puts each run of marks in the order of their classes; marks of one class stay as they are.
  private static func order(_ scalars: inout [Unicode.Scalar]) {
    var start = 0
    while start < scalars.count {
      guard scalars[start].combiningClass > 0 else {
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.count, scalars[end].combiningClass > 0 { end += 1 }
      if end - start > 1 {
        // Sorting by class and place is stable, and stays fast where somebody stacks up marks.
        let marks = scalars[start..<end].enumerated().sorted {
          ($0.element.combiningClass, $0.offset) < ($1.element.combiningClass, $1.offset)
        }
        scalars.replaceSubrange(start..<end, with: marks.map(\.element))
      }
      start = end
    }
  }

  /// Puts letters and marks together, of characters taken apart and in order.
  static func compose(_ scalars: inout [Unicode.Scalar]) {
    var count = 0
    var starter: Int?
    var lastClass: UInt8 = 0
    for scalar in scalars {
      let combiningClass = scalar.combiningClass
      if let starter {
        let isAdjacent = count == starter + 1
        // What stands between two must be of a lower class than the second.
        if isAdjacent || (lastClass < combiningClass && lastClass > 0),
          let composed = Decompositions.composed(scalars[starter], scalar)
        {
          scalars[starter] = composed
          continue
        }
      }
      scalars[count] = scalar
      if combiningClass == 0 { starter = count }
      lastClass = combiningClass
      count += 1
    }
    scalars.removeLast(scalars.count - count)
  }
}

extension Unicode.Scalar {
  /// The canonical combining class; 0 for a letter.
  fileprivate var combiningClass: UInt8 {
    value < 0x300 ? 0 : properties.canonicalCombiningClass.rawValue
  }
}
