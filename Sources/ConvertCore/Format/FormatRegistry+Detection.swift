extension FormatRegistry {
  /// Finds the format of a document by a vote of content and name.
  ///
  /// Each format's probe looks at the first bytes; its confidence counts twice, a fitting extension
  /// once. A format that is merely possible does not win against the format that the name says: a
  /// damaged JSON file is a damaged JSON file, not a plain text. A probe of text is shown UTF-8, as its
  /// reader is.
  ///
  /// - Throws: `ConversionError` when the source fails, or with the code `format.unknown` or, naming
  ///   the contenders, `format.tie`.
  public func detect(
    _ input: Input, decoding: DecodingOptions = .standard
  ) throws(ConversionError) -> Format {
    var start = ProbeStart(try input.peek(Format.probeSize), decoding)
    defer { input.isClean = start.isClean }
    var votes: [Vote] = []
    votes.reserveCapacity(formats.count)
    endings.forEachFormat(named: input.name) { index in
      guard !votes.contains(where: { $0.index == index }) else { return }
      vote(index, isNamed: true, &start).map { votes.append($0) }
    }
    // No other format can have as many votes as one that is certain and named.
    if let one = votes.firstIndex(where: \.isSettled),
      one == votes.lastIndex(where: \.isSettled)
    {
      return formats[votes[one].index]
    }
    for index in formats.indices where !votes.contains(where: { $0.index == index }) {
      vote(index, isNamed: false, &start).map { votes.append($0) }
    }
    votes.sort { $0.index < $1.index }
    var best = Vote.best(of: votes.filter { $0.confidence > .no })
    let named = votes.filter(\.isNamed)
    if !named.isEmpty, best.allSatisfy({ $0.confidence == .possible && !$0.isNamed }) {
      best = named
    }
    if best.count == 1 { return formats[best[0].index] }
    let contenders = Self.list(best.map { formats[$0.index].name })
    if best.contains(where: { $0.confidence > .no }) {
      throw ConversionError(
        .formatTie, "expected one format, found that it may be \(contenders)", in: input.name,
        at: .start)
    }
    throw ConversionError(
      .unknownFormat,
      best.isEmpty
        ? "expected a document in a format that can be read, found none of them"
        : "expected \(contenders), as the name says, found none of them",
      in: input.name, at: .start)
  }

  /// The vote for a format, where it is read.
  private func vote(_ index: Int, isNamed: Bool, _ start: inout ProbeStart) -> Vote? {
    let format = formats[index]
    guard format.reader != nil else { return nil }
    let confidence = format.probe(start.bytes(for: format.text))
    return Vote(index: index, isNamed: isNamed, confidence: confidence)
  }

  /// The format that writes files of this name.
  ///
  /// - Throws: `ConversionError` with the code `format.unknown` or, naming the contenders,
  ///   `format.tie`.
  public func format(
    writing name: DocumentName
  ) throws(ConversionError) -> Format {
    let writing = formats.filter { format in
      (format.writer != nil || format.container != nil)
        && format.descriptor.names(name, without: codings)
    }
    if writing.count == 1 { return writing[0] }
    throw ConversionError(
      writing.isEmpty ? .unknownFormat : .formatTie,
      writing.isEmpty
        ? "expected a file name whose extension says the format, found none that does"
        : "expected -t \(Self.list(writing.map(\.name))), found a name that fits each of them",
      at: SourceLocation(name))
  }

  /// "a, b or c".
  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

/// What speaks for one format.
private struct Vote {
  /// The format's place in the registry.
  let index: Int
  /// Whether the document's name says it.
  let isNamed: Bool
  let confidence: Confidence

  var isSettled: Bool { isNamed && confidence == .certain }

  private var score: Int { confidence.rawValue * 2 + (isNamed ? 1 : 0) }

  /// The votes with the highest score.
  static func best(of votes: [Vote]) -> [Vote] {
    let highest = votes.map(\.score).max()
    return votes.filter { $0.score == highest }
  }
}

extension FormatDescriptor {
  /// Whether a document's name ends in one of the format's extensions, codings' extensions apart.
  public func names(_ name: DocumentName, without codings: [ContentCoding]) -> Bool {
    if extensions.contains(where: { name.ends(in: $0) }) { return true }
    return codings.contains { coding in
      name.ends(in: coding.fileExtension)
        && extensions.contains { name.ends(in: $0, before: coding.fileExtension) }
    }
  }
}

extension DiagnosticCode {
  /// No format knows the document, or the name of an output.
  public static let unknownFormat: DiagnosticCode = "format.unknown"

  /// Several formats claim the document, or the name of an output, equally.
  public static let formatTie: DiagnosticCode = "format.tie"
}
