package import YAMLTree

/// The call by which to make sure of what a value says.
package struct ConfirmSyntax: Sendable, Equatable {
  /// Name of the call with that of its resource, as in `transactions.retrieve`.
  package var call: Located<String>
  package var arguments: [ArgumentSyntax] = []
  package var facts: FactsSyntax

  /// Where the key `confirm` stands.
  package let range: SourceRange

  /// A parameter of the call and the member that it gets.
  package struct ArgumentSyntax: Sendable, Equatable {
    package let parameter: Located<String>
    package let member: Located<String>

    package init(parameter: Located<String>, member: Located<String>) {
      self.parameter = parameter
      self.member = member
    }
  }

  package init(call: Located<String>, facts: FactsSyntax, range: SourceRange) {
    self.call = call
    self.facts = facts
    self.range = range
  }
}
