import Glibc

/// A moment on a clock that only goes forward.
struct Instant {
  private let time: timespec

  /// The present moment.
  static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Instant(time: time)
  }

  /// How long ago an earlier moment was.
  func seconds(since earlier: Instant) -> Double {
    Double(time.tv_sec - earlier.time.tv_sec)
      + Double(time.tv_nsec - earlier.time.tv_nsec) / 1_000_000_000
  }
}
