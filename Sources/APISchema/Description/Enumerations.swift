/// A list of values that may grow.
package struct EnumShape: Sendable, Equatable {
  /// What the values are on the wire.
  package let base: Base

  /// Known values in the schema's order; may be empty when none was ever seen.
  package let cases: [EnumCase]

  /// What values are on the wire.
  package enum Base: Sendable, Equatable {
    case string
    case integer

    /// An integer in requests, a string in answers.
    case dual
  }

  package init(base: Base, cases: [EnumCase]) {
    self.base = base
    self.cases = cases
  }
}

/// A known value of an enumeration.
package struct EnumCase: Sendable, Equatable {
  /// Name of the constant.
  package let swiftName: String

  /// What stands on the wire.
  package let wire: Wire

  /// Purpose, sources and place.
  package let facts: Facts

  /// What stands on the wire for a known value.
  package enum Wire: Sendable, Equatable {
    case string(String)
    case integer(Int)

    /// `response` is `nil` when no answer with it was ever seen.
    case dual(request: Int, response: String?)
  }

  package init(swiftName: String, wire: Wire, facts: Facts) {
    self.swiftName = swiftName
    self.wire = wire
    self.facts = facts
  }
}
