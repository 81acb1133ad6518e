import ArgumentParser
import ConvertCore

/// How much an input may ask of the machine.
struct LimitArguments: ParsableArguments {
  @Option(
    name: .customLong("limit-size"),
    help: ArgumentHelp("The largest article, in bytes (default 268435456).", valueName: "bytes"))
  var size: PositiveNumber?

  @Option(
    name: .customLong("limit-paragraphs"),
    help: ArgumentHelp(
      "The most lines of text in an article (default 1048576).", valueName: "lines")
  )
  var paragraphs: PositiveNumber?

  @Option(
    name: .customLong("limit-depth"),
    help: ArgumentHelp("The deepest nesting (default 256).", valueName: "levels"))
  var depth: PositiveNumber?

  @Option(
    name: .customLong("limit-ratio"),
    help: ArgumentHelp(
      "How many times a compressed input may grow, past its first MiB (default 1000).",
      valueName: "times"))
  var ratio: PositiveNumber?

  @Option(
    name: .customLong("limit-entries"),
    help: ArgumentHelp("The most entries of an archive (default 10000000).", valueName: "count"))
  var entries: PositiveNumber?

  @Option(
    name: .customLong("limit-attributes"),
    help: ArgumentHelp("The most attributes of an XML element (default 1000).", valueName: "count"))
  var attributes: PositiveNumber?

  @Option(
    name: .customLong("limit-tag"),
    help: ArgumentHelp("The longest XML start tag, in bytes (default 1048576).", valueName: "bytes")
  )
  var tag: PositiveNumber?

  @Option(
    name: .customLong("limit-archive"),
    help: ArgumentHelp(
      "The most bytes out of an archive (default 1099511627776).", valueName: "bytes"))
  var archive: PositiveNumber?

  /// The limits, standard where the user said nothing.
  var limits: Limits {
    var limits = Limits.standard
    if let size { limits.articleSize = size.value }
    if let paragraphs { limits.paragraphs = paragraphs.value }
    if let depth { limits.depth = depth.value }
    if let ratio { limits.ratio = ratio.value }
    if let entries { limits.entries = entries.value }
    if let attributes { limits.attributes = attributes.value }
    if let tag { limits.startTagSize = tag.value }
    if let archive { limits.archiveSize = archive.value }
    return limits
  }
}

/// A whole number from 1.
struct PositiveNumber: ExpressibleByArgument {
  let value: Int

  init?(argument: String) {
    guard let value = Int(argument), value > 0 else { return nil }
    self.value = value
  }
}
