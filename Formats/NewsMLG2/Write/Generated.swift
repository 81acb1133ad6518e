import ArticleModel

/// What the standard demands of an item and an article may lack, so that it is made.
struct Generated: OptionSet {
  let rawValue: Int

  static let guid = Generated(rawValue: 1)
  static let provider = Generated(rawValue: 2)
  static let versionCreated = Generated(rawValue: 4)

  /// The names of the elements and attributes.
  var spelling: Text { Self.spellings[rawValue & 7] }

  private static let spellings: [Text] = (0..<8).map { rawValue in
    let all: [(Generated, String)] = [
      (.guid, "guid"), (.provider, "provider"), (.versionCreated, "versionCreated"),
    ]
    let names = all.filter { Generated(rawValue: rawValue).contains($0.0) }.map(\.1)
    return Text(names.joined(separator: " "))
  }
}
