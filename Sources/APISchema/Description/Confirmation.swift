/// The call by which to make sure of what a value says.
package struct Confirmation: Sendable, Equatable {
  /// Type of the value: an object, or the payload of a union's case.
  package let type: TypeID

  /// Swift names of the call and its resource.
  package let resource: String
  package let endpoint: String

  /// What the call is given, in the order of the schema.
  package let arguments: [Argument]

  package let facts: Facts

  /// A parameter of the call and the member that it gets.
  package struct Argument: Sendable, Equatable {
    /// Swift name of the parameter.
    package let parameter: String

    /// Swift name of the member.
    package let member: String

    package init(parameter: String, member: String) {
      self.parameter = parameter
      self.member = member
    }
  }

  package init(
    type: TypeID, resource: String, endpoint: String, arguments: [Argument], facts: Facts
  ) {
    self.type = type
    self.resource = resource
    self.endpoint = endpoint
    self.arguments = arguments
    self.facts = facts
  }
}
