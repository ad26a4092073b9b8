/// A property that makes the request by which to make sure of what a value says.
package struct ConfirmationPlan: Sendable, Equatable {
  /// The type that has the property, from outside.
  package let type: SwiftType

  /// What the request is answered with.
  package let response: SwiftType

  package let resource: SwiftIdentifier
  package let maker: SwiftIdentifier

  /// In the order of the function's parameters.
  package let arguments: [Argument]
  package let doc: DocPlan

  package struct Argument: Sendable, Equatable {
    package let label: SwiftIdentifier

    /// Property of the value.
    package let member: SwiftIdentifier
  }
}
