/// What makes an object of the schema an amount with its currency.
package struct MonetaryPlan: Sendable, Equatable {
  /// The type, from outside.
  package let type: SwiftType

  package let currency: Member
  package let amount: Member

  /// What the type's own initializer is given: the two, and what a member is when there is none.
  package let arguments: [Argument]

  /// One of the two members.
  package struct Member: Sendable, Equatable {
    package let name: SwiftIdentifier
    package let type: SwiftType
  }

  package struct Argument: Sendable, Equatable {
    package let label: SwiftIdentifier
    package let value: Value
  }

  package enum Value: Sendable, Equatable {
    case currency, amount
    case initial(PropertyPlan.Initial)
  }
}
