import Dispatch
import Synchronization

/// Runs jobs side by side and hands their results back in the order in which the jobs came.
///
/// The thread that submits also delivers: when enough jobs are under way it waits for the oldest. So
/// there is one reader and one writer without a lock between them, and memory is bounded by the jobs
/// under way. Of small jobs many are, so that the workers have something to do while this thread waits
/// for a busy machine. With one worker the jobs run where they are submitted, and no thread is made.
public final class OrderedPool<Result: Sendable> {
  /// How many jobs a worker has under way at least.
  private static var fewest: Int { 2 }
  /// How many it has at most.
  private static var most: Int { 8 }
  /// The weight from which on it has no more than it must.
  private static var weightLimit: Int { 16 << 20 }

  private let workers: Workers?
  private let deliver: (Result) throws(ConversionError) -> Void
  private var underWay: [(slot: Slot<Result>, weight: Int)] = []
  private var weight = 0

  /// Creates a pool; `deliver` takes the results, on the thread that submits.
  public init(workers: Int, deliver: @escaping (Result) throws(ConversionError) -> Void) {
    self.workers = workers < 2 ? nil : Workers(count: workers)
    self.deliver = deliver
  }

  /// Whether every result has been delivered.
  var isIdle: Bool { underWay.isEmpty }

  /// Starts a job, and delivers the results that are due; `weight` is about how many bytes the job
  /// holds, many where nothing is known.
  ///
  /// - Throws: What `deliver` throws.
  public func submit(
    weight: Int = 8 << 20, _ job: @escaping @Sendable () -> Result
  ) throws(ConversionError) {
    guard let workers else {
      try deliver(job())
      return
    }
    let slot = Slot<Result>()
    workers.add { slot.fill(job()) }
    underWay.append((slot, weight))
    self.weight += weight
    while isFull(workers.count) { try deliverOldest() }
  }

  /// Waits for every job and delivers the rest of the results.
  ///
  /// - Throws: What `deliver` throws.
  public func finish() throws(ConversionError) {
    while !underWay.isEmpty { try deliverOldest() }
  }

  /// Drops what no worker has begun, and waits for what is under way; none of it is delivered.
  ///
  /// Who goes no further leaves no worker in the middle of what it does.
  public func abandon() {
    underWay = []
    weight = 0
    workers?.abandon()
  }

  private func isFull(_ workers: Int) -> Bool {
    let isHeavy = weight > Self.weightLimit * workers
    return underWay.count > (isHeavy ? Self.fewest : Self.most) * workers
  }

  private func deliverOldest() throws(ConversionError) {
    let (slot, weight) = underWay.removeFirst()
    self.weight -= weight
    try deliver(slot.wait())
  }
}

/// Threads that take the oldest job there is; who is held up holds up nobody else's.
private final class Workers: Sendable {
  private struct State {
    var jobs: [@Sendable () -> Void] = []
    var running = 0
  }

  let count: Int
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "wirecopy.workers", attributes: .concurrent)
  private let threads = DispatchGroup()

  init(count: Int) {
    self.count = count
  }

  func add(_ job: @escaping @Sendable () -> Void) {
    let isStarting = state.withLock { state in
      state.jobs.append(job)
      guard state.running < count else { return false }
      state.running += 1
      return true
    }
    if isStarting { queue.async(group: threads) { self.run() } }
  }

  func abandon() {
    state.withLock { $0.jobs = [] }
    threads.wait()
  }

  private func run() {
    while let job = next() { job() }
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard state.jobs.isEmpty else { return state.jobs.removeFirst() }
      state.running -= 1
      return nil
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
