import ConvertCore

/// One run of `validate`: from inputs to what was found in each document, in order.
struct ValidationRun {
  let plan: ValidationPlan

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
    let feed = ValidationFeed(plan, pool)
    for request in requests { try feed.add(request) }
    try feed.finish()
    try pool.finish()
  }
}
