#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

/// What a client knows of time and of chance; tests put their own in its place.
package protocol ClientTime: Sendable {
  /// Time since some moment in the past. It never goes back, whatever happens to the clock on the
  /// wall.
  var now: Duration { get }

  /// The clock on the wall.
  var date: Date { get }

  /// Lets time pass before a request is tried again.
  func pause(for duration: Duration) async throws(CancellationError)

  /// Waits until ``now`` is `moment`, or until the task is cancelled.
  func wait(until moment: Duration) async

  /// A random number from 0 to 1, without 1.
  func fraction() -> Double
}

/// The machine's clocks and its source of random numbers.
struct SystemTime: ClientTime {
  private let start = ContinuousClock.now

  var now: Duration { start.duration(to: .now) }

  var date: Date { Date() }

  func pause(for duration: Duration) async throws(CancellationError) {
    do {
      try await Task.sleep(for: duration)
    } catch {
      throw CancellationError()
    }
  }

  func wait(until moment: Duration) async {
    try? await Task.sleep(until: start.advanced(by: moment), clock: .continuous)
  }

  func fraction() -> Double { Double.random(in: 0..<1) }
}
