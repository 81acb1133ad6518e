/// The order of an article's extensions, for formats that write some of them back to their places, and so
/// read them in another one.
public enum ExtensionOrder {
  /// The order as numbers: where each extension stands in what will be read; nothing where that is the
  /// same.
  ///
  /// `read` has the index of each extension, in the order in which they will be read.
  public static func spelling(reading read: [Int]) -> Text? {
    guard read != Array(read.indices) else { return nil }
    var places = [Int](repeating: 0, count: read.count)
    for (place, index) in read.enumerated() where places.indices.contains(index) {
      places[index] = place
    }
    return Text(places.map(String.init).joined(separator: " "))
  }

  /// The extensions that were read, in the order that was written; as they are where it does not fit them.
  public static func restore(_ values: [ExtensionValue], to order: Text?) -> [ExtensionValue] {
    let places = order?.string.split(separator: " ").compactMap { Int($0) } ?? []
    guard places.count == values.count, Set(places) == Set(values.indices) else { return values }
    return places.map { values[$0] }
  }
}
