import ArticleModel
import ConvertCore
import GzipKit

/// Reads one file of an archive as a document of whatever format it is in.
struct MemberReader {
  private let content: any ByteSource
  private let context: ConversionContext
  private let archiveFailure: () -> ConversionError?

  /// Creates a reader of a file's content; `archiveFailure` is what is wrong with the archive itself.
  init(
    _ content: any ByteSource, _ context: ConversionContext,
    archiveFailure: @escaping () -> ConversionError? = { nil }
  ) {
    self.content = content
    self.context = context
    self.archiveFailure = archiveFailure
  }

  /// Reads the file's articles; what is wrong with the file alone is reported.
  ///
  /// - Throws: `ConversionError` where the archive itself cannot be read; whatever `emit` throws.
  func read(emit: Emit) throws(ConversionError) {
    var outputError: ConversionError?
    do throws(ConversionError) {
      try readDocument { (article, location) throws(ConversionError) in
        do throws(ConversionError) {
          try emit(article, location)
        } catch {
          outputError = error
          throw error
        }
      }
    } catch {
      if let outputError { throw outputError }
      if let failure = archiveFailure() { throw failure }
      if context.budget.isSpent { throw error }
      if error.diagnostic.code == .unknownFormat {
        context.skip(.unknownFormat, error.diagnostic.message, at: .start)
      } else {
        context.fail(error)
      }
    }
  }

  private func readDocument(emit: Emit) throws(ConversionError) {
    var input = try context.registry.open(
      context.document, content, limits: context.limits)
    if let coding = input.coding {
      input = Input(
        context.document, BudgetedSource(input, context), coding: coding, stored: input.stored)
    }
    let reader = DocumentReader(context.registry, limits: context.limits)
    try reader.read(
      input, as: context.registry.detect(input, decoding: context.decoding), in: context, emit: emit
    )
  }
}

/// The decoded bytes of a compressed member, which count against the budget of the archive.
private final class BudgetedSource: ByteSource {
  private let input: Input
  private let context: ConversionContext

  init(_ input: Input, _ context: ConversionContext) {
    self.input = input
    self.context = context
  }

  func next() throws(ConversionError) -> [UInt8] {
    let chunk = try input.nextChunk() ?? []
    try context.budget.take(chunk.count, in: context)
    return chunk
  }
}
