import ConvertCore
import GzipKit

/// Small files of an archive that follow each other, to be read apart from the rest of it.
struct MemberPortion {
  /// The largest file that is read apart, in bytes.
  static let largestMember = 1 << 20

  private var members: [(path: String, bytes: [UInt8])] = []
  private var size = 0
  private var before: [Diagnostic] = []

  /// Takes a file in, and reads the portion once it is large enough.
  ///
  /// An archive in the archive, or what is compressed, counts against the budget that all of them
  /// share: it is read in its place.
  mutating func add(
    _ path: String, _ bytes: [UInt8], in context: ConversionContext, to emit: Emit
  ) throws(ConversionError) {
    guard !context.registry.isCoded(bytes), !TarProbe.isTar(bytes) else {
      try finish(in: context, to: emit)
      return try MemberReader(MemorySource(bytes), context.member(path)).read(emit: emit)
    }
    if !context.log.entries.isEmpty {
      let told = context.log.take()
      try read(in: context, to: emit)
      before = context.log.take() + told
    }
    members.append((path, bytes))
    size += bytes.count
    if size >= context.partSize { try read(in: context, to: emit) }
  }

  /// Reads the portion, and waits for those before it.
  mutating func finish(in context: ConversionContext, to emit: Emit) throws(ConversionError) {
    try read(in: context, to: emit)
    try context.finishParts(emit: emit)
  }

  /// Reads the portion, which stands before what the log holds.
  mutating func read(in context: ConversionContext, to emit: Emit) throws(ConversionError) {
    if members.isEmpty { return }
    let (portion, size) = (members, size)
    let behind = context.log.take()
    context.log.restore(before)
    self = MemberPortion()
    try context.read(size: size, emit: emit) { (context, emit) throws(ConversionError) in
      for (path, bytes) in portion {
        try MemberReader(MemorySource(bytes), context.member(path)).read(emit: emit)
      }
    }
    context.log.restore(behind)
  }
}
