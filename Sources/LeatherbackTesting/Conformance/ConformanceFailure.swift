public import Foundation

/// A promise that a transport does not keep.
public struct ConformanceFailure: Error, Sendable, Hashable {
  /// What was looked at, such as `the request's path`.
  public let part: String

  /// What a transport has to do.
  public let expected: String

  /// What it did.
  public let found: String

  init(_ part: String, expected: String, found: String) {
    self.part = part
    self.expected = expected
    self.found = found
  }
}

extension ConformanceFailure: CustomStringConvertible, LocalizedError {
  /// Both sides, one below the other.
  public var description: String {
    "\(part) differs\n  expected: \(expected)\n  found:    \(found)"
  }

  /// The same as ``description``.
  public var errorDescription: String? { description }
}
