import ConvertCore

extension Target {
  /// Checks that no two inputs would land on one path.
  ///
  /// Files that were found in a folder and that no format knows do not count: a picture may lie beside
  /// the article of its name.
  func refuseCollisions(in requests: [InputRequest], _ reader: DocumentReader) throws {
    if container == nil, case .folder = place {} else if container == nil { return }
    var byStem: [String: [InputRequest]] = [:]
    for request in requests { byStem[request.stem, default: []].append(request) }
    for request in requests {
      guard let rivals = byStem[request.stem], rivals.count > 1 else { continue }
      let articles = rivals.filter { !$0.isFound || reader.knows($0) }
      guard articles.count > 1 else { continue }
      let names = articles.prefix(3).map(\.name.description).joined(separator: " and ")
      let path = "\(request.stem).\(format.descriptor.extensions[0])"
      throw CommandFailure(
        .cannotCreate, "convert: expected a path for each input, found \(path) for \(names)")
    }
  }
}

extension DocumentReader {
  /// Whether a format knows the document.
  fileprivate func knows(_ request: InputRequest) -> Bool {
    if format != nil { return true }
    do throws(ConversionError) {
      _ = try registry.detect(registry.open(request.name, request.open(), limits: limits))
      return true
    } catch {
      return error.diagnostic.code != .unknownFormat
    }
  }
}
