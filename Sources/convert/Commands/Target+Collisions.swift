import ConvertCore
import NewsBundle

extension Target {
  /// Checks that no two inputs would land on one path.
  ///
  /// Files that were found in a folder and that no format knows do not count: a picture may lie beside
  /// the article of its name.
  func refuseCollisions(
    in requests: [InputRequest], _ reader: DocumentReader, _ selection: Selection
  ) throws {
    if keepsOriginals { return }
    if container == nil, case .folder = place {} else if container == nil { return }
    for request in requests {
      guard let (first, second) = request.collision(of: selection, reader.limits) else { continue }
      try refuse(
        request.memberPrefix + DocumentName.stem(of: first),
        [first, second].map {
          request.name.member($0)
        })
    }
    let shared = requests.sharedStems
    if shared.isEmpty { return }
    let byStem = Dictionary(grouping: requests.filter { shared.contains($0.stem) }, by: \.stem)
    for request in requests {
      guard let rivals = byStem[request.stem] else { continue }
      let articles = rivals.filter { !$0.isFound || reader.knows($0) }
      guard articles.count > 1 else { continue }
      try refuse(request.stem, articles.prefix(3).map(\.name))
    }
  }

  /// Whether no document of one input can stand where one of another does, or above it, whatever the
  /// inputs hold.
  ///
  /// An article stands at its input's stem, with a number behind it where there are several; those of a
  /// container stand below the stem.
  func areApart(_ requests: [InputRequest]) -> Bool {
    guard requests.allSatisfy(\.hasMemberFolder) else {
      return false
    }
    let ending = "." + format.descriptor.extensions[0]
    let folders = requests.folders
    return !folders.contains { $0.hasSuffix(ending) }
      && !requests.contains { $0.stem.endsWithNumber }
      && (requests.map(\.stem) + folders).areDistinct
  }

  private func refuse(_ stem: String, _ names: [DocumentName]) throws {
    let path = "\(stem).\(format.descriptor.extensions[0])"
    let names = names.map(\.description).joined(separator: " and ")
    throw CommandFailure(
      .cannotCreate, "convert: expected a path for each input, found \(path) for \(names)".printable
    )
  }
}

extension [InputRequest] {
  /// The stems that several have.
  fileprivate var sharedStems: Set<String> {
    let all = map(\.stem)
    if all.areDistinct { return [] }
    var stems: Set<String> = []
    return Set(all.filter { !stems.insert($0).inserted })
  }

  /// The folders that the stems stand in.
  fileprivate var folders: Set<String> {
    var folders: Set<String> = []
    var last: Substring = "/"
    for request in self {
      var path = request.stem[...]
      // Mostly the input before stands there, too.
      let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
      if path[..<end] == last { continue }
      last = path[..<end]
      while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
        path = path[..<slash]
        if !folders.insert(String(path)).inserted { break }
      }
    }
    return folders
  }
}

extension [String] {
  /// Whether no two are the same: by their hashes, which are much sooner compared than a set is made.
  fileprivate var areDistinct: Bool {
    let hashes = map { string in
      var hasher = Hasher()
      string.hash(into: &hasher)
      return hasher.finalize()
    }.sorted()
    // Two that differ may have one hash, once in a thousand million million.
    return zip(hashes, hashes.dropFirst()).allSatisfy { $0 != $1 } || Set(self).count == count
  }
}

extension String {
  /// Whether the stem looks like that of one of several articles: ends in a hyphen and nine digits.
  fileprivate var endsWithNumber: Bool {
    let end = utf8.suffix(10)
    return end.first == UInt8(ascii: "-")
      && end.dropFirst().count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } == 9
  }
}

extension DocumentReader {
  /// Whether a format knows the document.
  fileprivate func knows(_ request: InputRequest) -> Bool {
    if format != nil { return true }
    do throws(ConversionError) {
      _ = try registry.detect(
        registry.open(request.name, request.open(), limits: limits), decoding: decoding)
      return true
    } catch {
      return error.diagnostic.code != .unknownFormat
    }
  }
}

extension InputRequest {
  /// Two articles of a bundle whose paths differ in the extension only, as its manifest tells.
  ///
  /// What is no bundle, or is damaged, shows when it is read.
  fileprivate func collision(of selection: Selection, _ limits: Limits) -> (String, String)? {
    guard Format.bundle.descriptor.names(name, without: []), size != nil,
      let source = try? open(), (try? BundleArchive.hasFooter(source)) ?? false,
      let archive = try? BundleArchive(source, named: name, limits: limits)
    else { return nil }
    var stems = StemWatch()
    var pair: (String, String)?
    try? archive.forEachEntry { entry in
      guard pair == nil, selection.matches(entry) else { return }
      pair = stems.note(entry.path).map { ($0, entry.path) }
    }
    return pair
  }
}
