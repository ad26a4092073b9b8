package import YAMLTree

package struct EndpointSyntax: Sendable, Equatable {
  package let name: Located<String>
  package var method: Located<Endpoint.Method>

  /// The path as written, braces included; the range is that of the path alone.
  package var path: Located<String>
  package var pathParameters: [FieldSyntax] = []
  package var queryParameters: [FieldSyntax] = []
  package var headers: [FieldSyntax] = []
  package var body: BodySyntax?
  package var returns: TypeExpressionSyntax?
  package var pages: TypeExpressionSyntax?

  /// Name, or `none`.
  package var envelope: Located<String>?
  package var server: Located<String>?

  /// Name, or `none`.
  package var credential: Located<String>?
  package var retry: Located<Endpoint.Retry>?
  package var errors: [Located<String>] = []
  package var examples: [ExampleSyntax] = []
  package var facts: FactsSyntax

  package init(
    name: Located<String>, method: Located<Endpoint.Method>, path: Located<String>,
    facts: FactsSyntax
  ) {
    self.name = name
    self.method = method
    self.path = path
    self.facts = facts
  }
}

package enum BodySyntax: Sendable, Equatable {
  case fields([FieldSyntax], SourceRange)
  case type(TypeExpressionSyntax)

  /// Fields of a form.
  case form([FieldSyntax], SourceRange)
}

package struct ExampleSyntax: Sendable, Equatable {
  package let name: Located<String>
  package var path: ValueSyntax?
  package var query: ValueSyntax?
  package var headers: ValueSyntax?
  package var body: ValueSyntax?
  package var form: ValueSyntax?
  package var status: Located<Int>?
  package var responseBody: ValueSyntax?
  package var error: Located<String>?
  package var facts: FactsSyntax

  package init(name: Located<String>, facts: FactsSyntax) {
    self.name = name
    self.facts = facts
  }
}

package struct ErrorSyntax: Sendable, Equatable {
  package let name: Located<String>
  package var status: Located<ClosedRange<Int>>?
  package var has: [Located<String>] = []
  package var lacks: [Located<String>] = []
  package var equals: [EqualitySyntax] = []
  package var fields: [FieldSyntax] = []
  package var isOpen = false
  package var reason: [Located<String>] = []
  package var failures: Located<String>?
  package var traceID: Located<String>?
  package var moneyMoved: Located<Failure.MoneyMoved>?
  package var families: [FamilySyntax] = []
  package var facts: FactsSyntax

  /// A kind of refusal that is told by the service's words.
  package struct FamilySyntax: Sendable, Equatable {
    package let name: Located<String>

    /// Dotted path of the member with the words.
    package var member: Located<String>

    /// Texts that occur in it in this order.
    package var texts: [Located<String>] = []
    package var facts: FactsSyntax

    package init(name: Located<String>, member: Located<String>, facts: FactsSyntax) {
      self.name = name
      self.member = member
      self.facts = facts
    }
  }

  package struct EqualitySyntax: Sendable, Equatable {
    /// Dotted member path.
    package let path: Located<String>
    package let value: ValueSyntax

    package init(path: Located<String>, value: ValueSyntax) {
      self.path = path
      self.value = value
    }
  }

  package init(name: Located<String>, facts: FactsSyntax) {
    self.name = name
    self.facts = facts
  }
}
