import HTTPTypes

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension HTTPResponse {
  /// How long the service asks to wait; `nil` when it does not say, or not in a readable form.
  ///
  /// A date is compared with the answer's own `Date` where it has one, so that a wrong clock on this
  /// side does no harm.
  func retryAfter(at now: Date) -> Duration? {
    guard let text = headerFields[.retryAfter] else { return nil }
    if let seconds = Self.seconds(text) { return .seconds(seconds) }
    guard let date = HTTPDate(text, now: now) else { return nil }
    let sent = headerFields[.date].flatMap { HTTPDate($0, now: now) }
    let start = sent?.seconds ?? Int64(now.timeIntervalSince1970)
    return .seconds(max(date.seconds - start, 0))
  }

  /// Digits alone; what is longer than a century is as good as one.
  private static func seconds(_ text: String) -> Int64? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return min(Int64(text) ?? .max, 3_155_760_000)
  }
}
