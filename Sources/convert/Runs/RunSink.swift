import ConvertCore

/// Where a run's documents go, and what is to be done once all of them are there.
protocol RunSink: DocumentSink {
  /// Completes what was written, and sees to it that it is on the disk.
  func finish() throws(ConversionError)

  /// How many bytes the one document has so far; 0 where there are several.
  var size: Int { get }

  /// How many steps it has gone; 0 where a run can be cut off at any point that is noted, even behind it.
  var steps: Int { get }

  /// Forces what was written so far to the disk, and says in a checkpoint of this moment what only then is
  /// known.
  func settle(for checkpoint: inout Checkpoint) throws(ConversionError)

  /// The paths of the documents that were begun since the last call, where somebody will ask.
  func takePaths() -> [String]
}

extension RunSink {
  var size: Int { 0 }

  var steps: Int { 0 }

  func settle(for checkpoint: inout Checkpoint) {}

  func takePaths() -> [String] { [] }
}
