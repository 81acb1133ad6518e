import ArticleModel

/// What is known of a format without running it.
public struct FormatDescriptor: Hashable, Sendable {
  /// The name users type: lower-case letters, digits and hyphens.
  public var name: String

  /// A noun phrase, for lists.
  public var title: String

  /// Other names that users may type.
  public var aliases: [String]

  /// Media types of such documents, the usual one first.
  public var mediaTypes: [String]

  /// File extensions without a dot, in lower case; the first is the one that is written.
  public var extensions: [String]

  /// What the reader can recover.
  public var reads: FeatureSet

  /// What the writer can keep.
  public var writes: FeatureSet

  /// What `--option` takes.
  public var options: [FormatOption]

  /// Creates a descriptor.
  public init(
    name: String, title: String, aliases: [String] = [], mediaTypes: [String] = [],
    extensions: [String], reads: FeatureSet, writes: FeatureSet, options: [FormatOption] = []
  ) {
    self.name = name
    self.title = title
    self.aliases = aliases
    self.mediaTypes = mediaTypes
    self.extensions = extensions
    self.reads = reads
    self.writes = writes
    self.options = options
  }

  /// What survives writing and reading back.
  public var keeps: FeatureSet { reads.intersection(writes) }
}
