/// Kind of value for which the runtime has a method of its own.
package enum WireKind: Sendable {
  case string, int, bool, decimal, groupedDecimal, url, timestamp, date, publicKey

  /// All others: models, enumerations, arrays, any JSON.
  case value
}

/// A statement that reads something of an object.
package enum ReadingPlan: Sendable, Equatable {
  case member(
    SwiftIdentifier, WireKind, key: LiteralText, others: [LiteralText], presence: Presence)

  /// A union whose members lie in the same object. `besides` are the members that are not its own;
  /// `tags` are what it is known by, where it may be missing.
  case union(SwiftIdentifier, SwiftType, besides: [LiteralText]?, tags: [LiteralText])

  /// Members that the schema does not know, unless a union beside them keeps them.
  case additionalMembers(known: [LiteralText], unless: MemberKeeper?)

  /// A lifetime of that many seconds starts.
  case lifetime(seconds: Int)

  /// A union that lies in the same object, with its cases that keep what the schema does not know.
  package struct MemberKeeper: Sendable, Equatable {
    package let union: SwiftIdentifier
    package let isOptional: Bool
    package let cases: [SwiftIdentifier]

    /// Whether there are no other cases.
    package let isAlways: Bool
  }

  /// What is read when a member is absent or null.
  package enum Presence: Sendable {
    case required, optional

    /// An empty array.
    case emptyArray
  }
}

/// A statement that writes something into an object, or checks it.
package enum WritingPlan: Sendable, Equatable {
  case member(SwiftIdentifier, WireKind, key: LiteralText, presence: Presence)

  /// JSON that never changes.
  case constant(key: LiteralText, json: LiteralText)
  case union(SwiftIdentifier, isOptional: Bool)
  case additionalMembers
  case check(CheckPlan)

  /// What is written for `nil`.
  package enum Presence: Sendable {
    /// There is no `nil`.
    case required
    case leftOut
    case null
  }
}

/// A statement that notes when a value breaks a rule.
package struct CheckPlan: Sendable, Equatable {
  package let key: LiteralText
  package let value: SwiftIdentifier
  package let access: Access
  package let isOptional: Bool
  package let rule: Rule

  /// What of the value is checked.
  package enum Access: Sendable, Equatable {
    case whole, count, absoluteString, text, rawValue
    case member(SwiftIdentifier)
  }

  package enum Rule: Sendable, Equatable {
    case length(minimum: Int?, maximum: Int?, isSensitive: Bool)
    case count(minimum: Int?, maximum: Int?)
    case pattern(LiteralText, isSensitive: Bool)
    case minimum(LiteralText)
    case maximum(LiteralText)
    case minimumInt(Int)
    case maximumInt(Int)
    case scale(Int)
    case excludes([LiteralText], isSensitive: Bool)

    /// The rules of the value's type.
    case text
  }
}
