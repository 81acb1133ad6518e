import ArticleModel
import ConvertCore
import NewsBundle
import Testing

@Suite("going on with a bundle")
struct ResumptionTests {
  private static let documents = stories(400).enumerated().map { number, document in
    var document = document
    // Any bytes, lines that a manifest leaves out, and now and then a block for one document.
    document.bytes += [10, UInt8(number & 255), 10, 255]
    if number % 150 == 149 { document.bytes += [UInt8](repeating: 32, count: 9000) }
    document.article.headline = Text(String(repeating: "\u{1F69A} \(number)\n", count: number * 2))
    return document
  }

  /// What is there of a bundle that is being written.
  private struct State {
    var bytes: [UInt8] = []
    var notes: [UInt8] = []
    var rest: [UInt8] = []

    func writer(_ workers: Int) throws -> BundleWriter {
      var options = FormatOptions(defaultsOf: Format.bundle.descriptor)
      try options.set("block-size", to: "8192", in: Format.bundle.descriptor)
      var writer = BundleWriter(options: options, workers: workers)
      writer.keepsNotes = true
      try writer.goOn(
        behind: bytes.count, notes: Input(DocumentName("notes"), bytes: notes), rest: rest)
      return writer
    }

    mutating func add(_ documents: some Sequence<StoredDocument>, workers: Int) throws {
      var writer = try writer(workers)
      for document in documents {
        bytes += try writer.add(document)
        notes += writer.takeNotes()
      }
      let (ready, rest) = try writer.settle()
      bytes += ready
      notes += writer.takeNotes()
      self.rest = rest
    }

    mutating func finish() throws {
      var writer = try writer(1)
      try writer.finish { bytes += $0 }
    }
  }

  @Test("wherever it was settled, it comes to the same bytes", arguments: [1, 2])
  func sameBytes(workers: Int) throws {
    let whole = try bundle(Self.documents, ["block-size": "8192"])
    for step in [1, 7, 64, 149, 150, 399] {
      var state = State()
      for start in stride(from: 0, to: Self.documents.count, by: step) {
        try state.add(Self.documents[start...].prefix(step), workers: workers)
      }
      try state.finish()
      #expect(state.bytes == whole, "in steps of \(step)")
    }
  }

  @Test("a path is known again, be it in a block or in none yet")
  func knownPaths() throws {
    var state = State()
    try state.add(Self.documents.prefix(100), workers: 1)
    #expect(!state.bytes.isEmpty && !state.rest.isEmpty)
    for index in [0, 99] {
      var writer = try state.writer(1)
      let error = #expect(throws: ConversionError.self) {
        try writer.begin(Self.documents[index].path)
      }
      #expect(error?.diagnostic.code == .outputCollision)
    }
  }

  @Test(
    "notes and documents that are none are an error",
    arguments: ["", "{}\n", "x\n", "{\"path\":1}"])
  func damaged(text: String) throws {
    var state = State()
    try state.add(Self.documents.prefix(100), workers: 1)
    let lines = Array("{\"path\":\"a\",\"size\":0}\n".utf8)
    state.notes += text.utf8.isEmpty ? lines : Array(text.utf8)
    #expect(throws: ConversionError.self) { try state.writer(1) }
    state.notes = []
    state.rest = text.utf8.isEmpty ? lines : Array(text.utf8) + [10]
    #expect(throws: ConversionError.self) { try state.writer(1) }
  }
}
