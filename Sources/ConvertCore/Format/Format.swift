/// One document format: what it is called, how to know it, how to read it and how to write it.
///
/// A format is a constant of its room (`extension Format { public static let newsML = … }`), listed
/// in `StandardFormats.swift`; nothing registers itself at run time. It is a class, since every input
/// is held against all formats and handed on with one.
public final class Format: Sendable {
  /// What is known of it without running it.
  public let descriptor: FormatDescriptor

  /// The reading half, where there is one.
  public let reader: (any ArticleReader.Type)?

  /// The writing half, where there is one and the format holds articles themselves.
  public let writer: (any ArticleWriter.Type)?

  /// The writing half of a container, which holds documents of other formats.
  public let container: (any ContainerWriter.Type)?

  /// What its documents are made of: text is given to the reader and the probe as UTF-8.
  public let text: TextRule

  /// The schema of its documents, where it is ours and they are XML.
  public let schema: FormatSchema?

  /// Looks at a document's first bytes (up to `Format.probeSize`), content codings taken off.
  public let probe: @Sendable ([UInt8]) -> Confidence

  /// Its options as they are where the user says nothing.
  public let defaults: FormatOptions

  /// How many bytes a probe is shown at least, where the document has as many.
  public static let probeSize = 4096

  /// Creates a format.
  public init(
    _ descriptor: FormatDescriptor, reader: (any ArticleReader.Type)? = nil,
    writer: (any ArticleWriter.Type)? = nil, container: (any ContainerWriter.Type)? = nil,
    text: TextRule = .none, schema: FormatSchema? = nil,
    probe: @escaping @Sendable ([UInt8]) -> Confidence
  ) {
    self.descriptor = descriptor
    self.reader = reader
    self.writer = writer
    self.container = container
    self.text = text
    self.schema = schema
    self.probe = probe
    defaults = FormatOptions(defaultsOf: descriptor)
  }

  /// The name users type.
  public var name: String { descriptor.name }
}
