package import YAMLTree

/// An event that the service sends by itself.
package struct WebhookSyntax: Sendable, Equatable {
  package let name: Located<String>

  /// Name of the type that the body is read as.
  package var type: Located<String>
  package var refusals: [RefusalSyntax] = []
  package var examples: [ExampleSyntax] = []
  package var facts: FactsSyntax

  /// A shape that is recognised and refused.
  package struct RefusalSyntax: Sendable, Equatable {
    package let name: Located<String>

    /// Dotted paths of members that are there, and of members that are not.
    package var has: [Located<String>] = []
    package var lacks: [Located<String>] = []
    package var facts: FactsSyntax

    package init(name: Located<String>, facts: FactsSyntax) {
      self.name = name
      self.facts = facts
    }
  }

  /// A body with what becomes of it.
  package struct ExampleSyntax: Sendable, Equatable {
    package let name: Located<String>
    package var body: ValueSyntax?

    /// Name of the shape as which it is refused.
    package var refused: Located<String>?
    package var facts: FactsSyntax

    package init(name: Located<String>, facts: FactsSyntax) {
      self.name = name
      self.facts = facts
    }
  }

  package init(name: Located<String>, type: Located<String>, facts: FactsSyntax) {
    self.name = name
    self.type = type
    self.facts = facts
  }
}
