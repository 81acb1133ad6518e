import Dispatch

/// Runs jobs side by side and hands their results back in the order in which the jobs came.
///
/// The thread that submits also delivers: when enough jobs are under way it waits for the oldest. So
/// there is one reader and one writer without a lock between them, and memory is bounded by the jobs
/// under way. With one worker the jobs run where they are submitted, and no thread is made.
public final class OrderedPool<Result: Sendable> {
  private let queues: [DispatchQueue]
  private let deliver: (Result) throws(ConversionError) -> Void
  private var underWay: [Slot<Result>] = []
  private var submitted = 0

  /// Creates a pool; `deliver` takes the results, on the thread that submits.
  public init(workers: Int, deliver: @escaping (Result) throws(ConversionError) -> Void) {
    queues = workers < 2 ? [] : (0..<workers).map { DispatchQueue(label: "wirecopy.worker.\($0)") }
    self.deliver = deliver
  }

  /// Starts a job, and delivers the results that are due.
  ///
  /// - Throws: What `deliver` throws.
  public func submit(_ job: @escaping @Sendable () -> Result) throws(ConversionError) {
    guard !queues.isEmpty else {
      try deliver(job())
      return
    }
    let slot = Slot<Result>()
    queues[submitted % queues.count].async { slot.fill(job()) }
    submitted += 1
    underWay.append(slot)
    while underWay.count > 2 * queues.count {
      try deliver(underWay.removeFirst().wait())
    }
  }

  /// Waits for every job and delivers the rest of the results.
  ///
  /// - Throws: What `deliver` throws.
  public func finish() throws(ConversionError) {
    while !underWay.isEmpty {
      try deliver(underWay.removeFirst().wait())
    }
  }
}

/// A result on its way from a worker to who waits for it.
///
/// Unchecked, because the semaphore orders the one write before the one read.
private final class Slot<Result: Sendable>: @unchecked Sendable {
  private var result: Result?
  private let isFilled = DispatchSemaphore(value: 0)

  func fill(_ result: Result) {
    self.result = result
    isFilled.signal()
  }

  func wait() -> Result {
    while true {
      isFilled.wait()
      if let result { return result }
    }
  }
}
