/// A set of features, as small and fast as a number: every article is checked against one.
public struct FeatureSet: Hashable, Sendable {
  /// One bit per feature, in the order of `Feature.allCases`.
  @usableFromInline var bits: UInt128

  private init(bits: UInt128) {
    self.bits = bits
  }

  /// Creates a set of these features.
  public init(_ features: some Sequence<Feature>) {
    bits = features.reduce(0) { $0 | FeatureSet.bit($1) }
  }

  /// Every feature there is.
  public static let all = FeatureSet(Feature.allCases)

  /// Whether there is no feature in the set.
  public var isEmpty: Bool { bits == 0 }

  /// Whether `feature` is in the set.
  @inlinable @inline(__always)
  public func contains(_ feature: Feature) -> Bool {
    bits & FeatureSet.bit(feature) != 0
  }

  /// Whether every feature of this set is in `other`.
  public func isSubset(of other: FeatureSet) -> Bool {
    bits & ~other.bits == 0
  }

  /// Adds a feature, where `condition` holds.
  @inline(__always)
  public mutating func insert(_ feature: Feature, when condition: Bool = true) {
    if condition { bits |= FeatureSet.bit(feature) }
  }

  /// The features of either set.
  public func union(_ other: FeatureSet) -> FeatureSet {
    FeatureSet(bits: bits | other.bits)
  }

  /// The features of both sets.
  public func intersection(_ other: FeatureSet) -> FeatureSet {
    FeatureSet(bits: bits & other.bits)
  }

  /// The features of this set that are not in `other`.
  public func subtracting(_ other: FeatureSet) -> FeatureSet {
    FeatureSet(bits: bits & ~other.bits)
  }

  /// The features in the model's order.
  public var features: [Feature] {
    Feature.allCases.filter(contains)
  }

  @inlinable @inline(__always)
  static func bit(_ feature: Feature) -> UInt128 {
    1 << UInt128(feature.rawValue)
  }
}

extension FeatureSet: ExpressibleByArrayLiteral {
  /// Creates a set of the listed features.
  public init(arrayLiteral elements: Feature...) {
    self.init(elements)
  }
}
