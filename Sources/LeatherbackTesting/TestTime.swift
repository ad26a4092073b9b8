public import Foundation
public import Leatherback
import LeatherbackRuntime

/// The time and the chance of a client under test: pauses between attempts take no time, and time
/// limits end when the test says so.
///
/// ```swift
/// let time = TestTime()
/// let client = LeatherbackClient(secretKey: key, transport: transport, time: time)
/// …
/// #expect(time.pauses == [.milliseconds(125)])
/// ```
///
/// A class, because client and test look at the same time; unchecked, because all that changes is
/// behind a lock.
public final class TestTime: @unchecked Sendable {
  private struct Sleeper {
    let moment: Duration
    let continuation: CheckedContinuation<Void, Never>
  }

  private let lock = NSLock()
  private let start: Date
  private let chance: Double
  private var elapsed = Duration.zero
  private var passed: [Duration] = []
  private var sleepers: [UInt64: Sleeper] = [:]
  private var lastID: UInt64 = 0

  /// Creates a time that stands still.
  ///
  /// - Parameters:
  ///   - date: What the clock on the wall says at first.
  ///   - fraction: The random number from 0 to 1 that is drawn every time.
  public init(
    date: Date = Date(timeIntervalSince1970: 1_750_000_000), fraction: Double = 0.5
  ) {
    start = date
    chance = fraction
  }

  /// The pauses between attempts so far, none of which took any time.
  public var pauses: [Duration] { lock.withLock { passed } }

  /// Lets time pass at once.
  public func advance(by duration: Duration) {
    let due = lock.withLock {
      elapsed += duration
      let due = sleepers.filter { $0.value.moment <= elapsed }
      for id in due.keys { sleepers[id] = nil }
      return due.values
    }
    for sleeper in due { sleeper.continuation.resume() }
  }
}

extension TestTime: ClientTime {
  package var now: Duration { lock.withLock { elapsed } }

  package var date: Date { start + now / .seconds(1) }

  package func fraction() -> Double { chance }

  package func pause(for duration: Duration) async throws(CancellationError) {
    if Task.isCancelled { throw CancellationError() }
    lock.withLock { passed.append(duration) }
    advance(by: duration)
  }

  package func wait(until moment: Duration) async {
    let id = lock.withLock {
      lastID += 1
      return lastID
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let sleeps = lock.withLock {
          guard moment > elapsed, !Task.isCancelled else { return false }
          sleepers[id] = Sleeper(moment: moment, continuation: continuation)
          return true
        }
        if !sleeps { continuation.resume() }
      }
    } onCancel: {
      lock.withLock { sleepers.removeValue(forKey: id) }?.continuation.resume()
    }
  }
}

extension LeatherbackClient {
  /// Creates a client for tests that neither wait nor depend on chance.
  public init(
    secretKey: SecretKey, transport: some ClientTransport,
    configuration: Configuration = Configuration(), middlewares: [any ClientMiddleware] = [],
    time: TestTime
  ) {
    self.init(
      mode: secretKey.mode, keys: secretKey, transport: transport, configuration: configuration,
      middlewares: middlewares, time: time)
  }

  /// Creates a client for tests that neither wait nor depend on chance, with keys that may change.
  public init(
    mode: KeyMode, keys: some SecretKeyProvider, transport: some ClientTransport,
    configuration: Configuration = Configuration(), middlewares: [any ClientMiddleware] = [],
    time: TestTime
  ) {
    self.init(
      mode: mode, keys: keys as any SecretKeyProvider, transport: transport as any ClientTransport,
      configuration: configuration, middlewares: middlewares, time: time as any ClientTime)
  }
}
