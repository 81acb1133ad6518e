import ConvertCore
import NewsBundle
import XMLKit

/// One run of `validate`: from inputs to what was found in each document, in order.
struct ValidationRun: Sendable {
  let schemas: [CompiledSchema]
  let mostFindings: Int
  let limits: Limits
  let registry: FormatRegistry

  /// How many inputs, and how many bytes of them, make a job.
  private static let batchCount = 32
  private static let batchSize = 256 << 10

  /// Validates every input and hands what was found to `deliver`, in order.
  ///
  /// - Throws: What `deliver` throws.
  func validate(
    _ requests: [InputRequest], workers: Int,
    deliver: @escaping (ValidatedDocument) throws(ConversionError) -> Void
  ) throws(ConversionError) {
    let pool = OrderedPool<[ValidatedDocument]>(workers: workers) {
      (documents) throws(ConversionError) in
      for document in documents { try deliver(document) }
    }
    var batch: [InputRequest] = []
    var size = 0
    for request in requests {
      batch.append(request)
      size += request.size ?? Self.batchSize
      if batch.count == Self.batchCount || size >= Self.batchSize {
        let full = batch
        try pool.submit { self.documents(of: full) }
        batch = []
        size = 0
      }
    }
    let rest = batch
    if !rest.isEmpty { try pool.submit { self.documents(of: rest) } }
    try pool.finish()
  }

  /// What a worker finds in the documents of some inputs.
  private func documents(of requests: [InputRequest]) -> [ValidatedDocument] {
    var worker = ValidationWorker(self)
    for request in requests { worker.validate(request) }
    return worker.documents
  }
}
