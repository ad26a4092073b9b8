package import YAMLTree

/// A page of the service that a browser opens.
package struct HostedPageSyntax: Sendable, Equatable {
  package let name: Located<String>
  package var server: Located<String>?

  /// Path behind the server's address, with the place of the payload in braces.
  package var address: Located<String>?

  /// Members of the JSON object that is part of the address.
  package var payload: PayloadSyntax?
  package var query: [FieldSyntax] = []
  package var returns: [PageReturnSyntax] = []
  package var examples: [PageExampleSyntax] = []
  package var facts: FactsSyntax

  package struct PayloadSyntax: Sendable, Equatable {
    package let fields: [FieldSyntax]
    package let range: SourceRange

    package init(fields: [FieldSyntax], range: SourceRange) {
      self.fields = fields
      self.range = range
    }
  }

  package init(name: Located<String>, facts: FactsSyntax) {
    self.name = name
    self.facts = facts
  }
}

/// An address that a customer comes back to.
package struct PageReturnSyntax: Sendable, Equatable {
  package let name: Located<String>

  /// Text that occurs in the address.
  package var contains: Located<String>?
  package var query: [FieldSyntax] = []
  package var facts: FactsSyntax

  package init(name: Located<String>, facts: FactsSyntax) {
    self.name = name
    self.facts = facts
  }
}

/// A page with its address.
package struct PageExampleSyntax: Sendable, Equatable {
  package let name: Located<String>
  package var payload: ValueSyntax?
  package var query: ValueSyntax?

  /// The whole address of the page.
  package var url: Located<String>?

  /// An address that the customer comes back to, and the case that it is.
  package var returnURL: Located<String>?
  package var returnCase: Located<String>?
  package var facts: FactsSyntax

  package init(name: Located<String>, facts: FactsSyntax) {
    self.name = name
    self.facts = facts
  }
}
