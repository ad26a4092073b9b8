/// One of several objects, told apart by members beside theirs.
package struct UnionPlan: Sendable, Equatable {
  package let isHashable: Bool

  /// Cases in the schema's order.
  package let cases: [Case]

  /// Indices of the cases that have conditions in the order in which they are tried: more of them
  /// first, so that a case is not hidden by one that asks for less.
  package let tryingOrder: [Int]

  /// The case that is taken when no other matches; `nil` when the Swift case `other` is.
  package let fallback: Case?

  /// Whether the members lie beside those of other types, which `other` must not swallow.
  package let isFlattened: Bool

  package struct Case: Sendable, Equatable {
    package let name: SwiftIdentifier
    package let payload: SwiftType

    /// Whether the payload keeps what the schema does not know.
    package let isOpen: Bool
    package let tags: [Tag]

    /// Members that must be there and not be null.
    package let has: [LiteralText]
    package let doc: DocPlan
  }

  package struct Tag: Sendable, Equatable {
    package let key: LiteralText
    package let value: ScalarPlan
  }
}
