public import Foundation
import Leatherback

extension APIExample {
  /// A difference between an example and what happened.
  public struct Mismatch: Error, Sendable, Hashable, CustomStringConvertible {
    /// Name of the example.
    public let example: String

    /// What differs, such as `request body`.
    public let part: String

    /// What the example says.
    public let expected: String

    /// What happened.
    public let found: String

    /// Both sides, one below the other.
    public var description: String {
      "\(example): the \(part) differs\n  expected: \(expected)\n  found:    \(found)"
    }
  }

  /// What came of an example's request, compared while its type is known.
  struct Outcome: Sendable {
    let isEqual: Bool
    let expected: String
    let found: String

    init<Value: Equatable>(expected: Value, found: Value) {
      isEqual = expected == found
      self.expected = isEqual ? "" : Self.members(of: expected)
      self.found = isEqual ? "" : Self.members(of: found)
    }

    /// Compares refusals, which show their members as JSON only.
    init<Failure: ServiceFailure & Equatable>(expected: Failure, failure: Failure) {
      isEqual = expected == failure
      self.expected = String(decoding: expected.jsonBytes, as: UTF8.self)
      found = String(decoding: failure.jsonBytes, as: UTF8.self)
    }

    init<Value>(expected: String, unexpected value: Value) {
      isEqual = false
      self.expected = expected
      found = Self.members(of: value)
    }

    /// All members, for descriptions leave out what differs in nested values.
    private static func members<Value>(of value: Value) -> String {
      var text = ""
      dump(value, to: &text)
      return text
    }
  }
}

extension APIExample.Mismatch: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}
