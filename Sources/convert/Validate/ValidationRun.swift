import ConvertCore

/// One run of `validate`: from inputs to what was found in each document, in order.
struct ValidationRun {
  let plan: ValidationPlan

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
      guard batch.count == Self.batchCount || size >= Self.batchSize else { continue }
      try submit(batch, to: pool)
      batch = []
      size = 0
    }
    if !batch.isEmpty { try submit(batch, to: pool) }
    try pool.finish()
  }

  private func submit(
    _ requests: [InputRequest], to pool: OrderedPool<[ValidatedDocument]>
  ) throws(ConversionError) {
    let plan = plan
    try pool.submit {
      var worker = ValidationWorker(plan)
      for request in requests { worker.validate(request) }
      return worker.documents
    }
  }
}
