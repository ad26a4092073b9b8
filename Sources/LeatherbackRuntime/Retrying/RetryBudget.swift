import HTTPTypes

/// The repetitions that all copies of a client share.
///
/// It is counted in tenths. Time gives nothing back, only success does: a service that is down is not
/// helped by waiting clients that wake up together.
actor RetryBudget {
  private let capacity: Int
  private var tenths: Int

  init(capacity: Int) {
    // No more than a number that cannot overflow.
    self.capacity = min(max(capacity, 0), 1_000_000) * 10
    tenths = self.capacity
  }

  /// Takes one repetition.
  ///
  /// - Returns: Whether there was one left.
  func take() -> Bool {
    guard tenths >= 10 else { return false }
    tenths -= 10
    return true
  }

  /// Notes a call that ended with an answer; only one that the service was well enough to give counts.
  func note(_ status: HTTPResponse.Status) {
    if status.code < 500, status.code != 429 { tenths = min(tenths + 1, capacity) }
  }
}
