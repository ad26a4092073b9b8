package import YAMLTree

/// What the authors of the schema wrote, in the schema language's own words.
///
/// Every key is known, every scalar is of its type, every fact has its place; names are still only
/// names, and nothing says yet that they stand for something.
package struct SchemaSyntax: Sendable, Equatable {
  /// One for each file, in the order of the paths.
  package let files: [FileSyntax]

  /// Whether all of it could be read. A schema that is not whole may refer to something, or use
  /// something, where a mistake that is reported already stands in between.
  package let isWhole: Bool

  package init(files: [FileSyntax], isWhole: Bool = true) {
    self.files = files
    self.isWhole = isWhole
  }
}

/// One file of the schema.
package struct FileSyntax: Sendable, Equatable {
  package let path: String
  package var api: APISyntax?
  package var servers: [ServerSyntax] = []
  package var credentials: [CredentialSyntax] = []
  package var envelopes: [EnvelopeSyntax] = []
  package var defaults: DefaultsSyntax?

  /// What the file's own endpoints use that do not say otherwise.
  package var surroundings = SurroundingsSyntax()
  package var resource: Located<String>?

  /// Of the resource.
  package var facts: FactsSyntax
  package var endpoints: [EndpointSyntax] = []
  package var pages: [HostedPageSyntax] = []
  package var types: [TypeSyntax] = []
  package var errors: [ErrorSyntax] = []
  package var webhooks: [WebhookSyntax] = []
  package var leftOut: [LeftOutSyntax] = []

  package init(path: String, facts: FactsSyntax) {
    self.path = path
    self.facts = facts
  }
}

/// The keys that every declaration may have.
package struct FactsSyntax: Sendable, Equatable {
  package var doc: Located<String>?
  package var sources: [Located<String>] = []
  package var certainty: Located<Certainty>?

  /// Sections of the API's reference; of operations only.
  package var sections: [Located<String>] = []

  /// Swift name that the author chose.
  package var name: Located<String>?

  /// Keys from the file's root to the declaration, as in `types.PaymentLink.fields.status`.
  package let keyPath: String

  /// Whether all keys of the declaration could be read. What one that is not whole lacks was there
  /// and is reported already; texts that it must have are empty then.
  package var isWhole = true

  package init(keyPath: String) { self.keyPath = keyPath }
}

package struct APISyntax: Sendable, Equatable {
  package var name: Located<String>
  package var facts: FactsSyntax

  /// Where the key `api` stands.
  package let range: SourceRange

  package init(name: Located<String>, facts: FactsSyntax, range: SourceRange) {
    self.name = name
    self.facts = facts
    self.range = range
  }
}

package struct ServerSyntax: Sendable, Equatable {
  package let name: Located<String>
  package var url: Located<String>
  package var facts: FactsSyntax

  package init(name: Located<String>, url: Located<String>, facts: FactsSyntax) {
    self.name = name
    self.url = url
    self.facts = facts
  }
}

package struct CredentialSyntax: Sendable, Equatable {
  package let name: Located<String>

  /// Header that carries the secret key.
  package var header: Located<String>?

  /// Swift name of the parameter that takes the bearer token of a call.
  package var bearer: Located<String>?
  package var facts: FactsSyntax

  package init(name: Located<String>, facts: FactsSyntax) {
    self.name = name
    self.facts = facts
  }
}

package struct EnvelopeSyntax: Sendable, Equatable {
  package let name: Located<String>
  package var value: Located<String>?
  package var success: Located<String>?
  package var items: Located<String>?
  package var number: Located<String>?
  package var size: Located<String>?
  package var total: Located<String>?
  package var pages: Located<String>?
  package var hasNext: Located<String>?
  package var hasPrevious: Located<String>?
  package var first: Located<String>?
  package var last: Located<String>?

  /// Name of the query parameter that asks for a page.
  package var parameter: Located<String>?
  package var facts: FactsSyntax

  package init(name: Located<String>, facts: FactsSyntax) {
    self.name = name
    self.facts = facts
  }
}

/// An operation that is known to exist, but not well enough to be described.
package struct LeftOutSyntax: Sendable, Equatable {
  package let name: Located<String>

  /// What nobody knows about it.
  package var missing: Located<String>
  package var facts: FactsSyntax

  package init(name: Located<String>, missing: Located<String>, facts: FactsSyntax) {
    self.name = name
    self.missing = missing
    self.facts = facts
  }
}
