/// How a client repeats requests.
///
/// Which requests may be repeated follows from the schema and cannot be chosen:
///
/// - A request that does no harm when it is repeated (`retry: safe`) is repeated when no answer came,
///   and when the service answered with HTTP 408, 429 or 5xx.
/// - A request that may act twice (`retry: never`) is repeated only when it is certain that it never
///   left. HTTP 429 is no such certainty: the service documents no limits, so nobody promises that it
///   counts before it acts. ``LeatherbackClient/sendOnce(_:lookUp:within:pauseBeforeLookUp:mayHaveBeenSentBefore:isAbsent:)``
///   does the rest.
/// - Any request is repeated once, at once, when the service refused the key (HTTP 401) and the
///   provider has another.
///
/// The pause before each repetition is random, from nothing to a bound that doubles each time (full
/// jitter). `Retry-After`, as seconds or as a date, is waited for on top of that.
public struct RetryOptions: Sendable, Hashable {
  /// Times that a request is sent at most, the first included; 3 at first.
  ///
  /// The repetition with a new key does not count.
  public var attempts = 3

  /// Bound of the pause before the first repetition; 250 ms at first.
  public var firstPause = Duration.milliseconds(250)

  /// Bound of every pause that the client chooses; 8 s at first.
  public var longestPause = Duration.seconds(8)

  /// Longest `Retry-After` that is waited for; 30 s at first. When the service asks for more, the call
  /// fails at once and ``LeatherbackError/retryAfter`` says how long to wait.
  public var longestRequestedPause = Duration.seconds(30)

  /// Repetitions that all copies of a client share; 10 at first.
  ///
  /// Each repetition takes one, each call that gets its answer gives a tenth back. So when the service
  /// is down, a thousand callers do not become three thousand.
  public var budget = 10

  /// The defaults.
  public init() {}

  /// No repetition, but that with a new key.
  public static let none: RetryOptions = {
    var options = RetryOptions()
    options.attempts = 1
    return options
  }()
}

extension RetryOptions {
  /// The pause before the next attempt; `nil` when the service asks for a longer one than is waited
  /// for.
  ///
  /// - Parameters:
  ///   - attempts: Attempts so far, from 1.
  ///   - requested: What the service asks for.
  ///   - fraction: A random number from 0 to 1.
  func pause(after attempts: Int, requested: Duration?, fraction: Double) -> Duration? {
    if let requested, requested > longestRequestedPause { return nil }
    var bound = firstPause
    for _ in 1..<max(attempts, 1) where bound < longestPause { bound = bound * 2 }
    return (requested ?? .zero) + min(bound, longestPause) * fraction
  }
}
