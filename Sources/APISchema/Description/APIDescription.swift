/// A whole API, known to be right: every name resolved, every rule held, in the schema's order.
///
/// Nothing that is made from a description can fail.
package struct APIDescription: Sendable, Equatable {
  /// Name of the API, as in "Leatherback".
  package let name: String

  /// What the API is for.
  package let doc: String?

  /// Hosts, at least one.
  package let servers: [Server]

  /// Ways to prove who sends a request.
  package let credentials: [Credential]

  /// Shapes that answers come wrapped in.
  package let envelopes: [Envelope]

  /// Groups of endpoints, in the order of the schema's files.
  package let resources: [Resource]

  /// Objects, enumerations and unions in the order of the schema, nested ones not among them.
  package let types: [TypeDeclaration]

  /// Shapes of refusals, in the order of the schema.
  package let failures: [Failure]

  /// Operations that are known to exist and could not be described, in the order of the schema.
  package let leftOut: [LeftOutOperation]

  /// Calls by which to make sure of what values say, in the order of the schema.
  package let confirmations: [Confirmation]

  /// Events that the service sends by itself, in the order of the schema.
  package let webhooks: [Webhook]

  /// Objects that are an amount with its currency, in the order of the schema.
  package let monetaryTypes: [MonetaryType]

  package init(
    name: String, doc: String?, servers: [Server], credentials: [Credential],
    envelopes: [Envelope], resources: [Resource], types: [TypeDeclaration], failures: [Failure],
    leftOut: [LeftOutOperation] = [], confirmations: [Confirmation] = [],
    webhooks: [Webhook] = [],
    monetaryTypes: [MonetaryType] = []
  ) {
    self.name = name
    self.doc = doc
    self.servers = servers
    self.credentials = credentials
    self.envelopes = envelopes
    self.resources = resources
    self.types = types
    self.failures = failures
    self.leftOut = leftOut
    self.confirmations = confirmations
    self.webhooks = webhooks
    self.monetaryTypes = monetaryTypes
  }
}

/// A host of the API.
package struct Server: Sendable, Equatable {
  /// Name in the schema, which is its Swift name as well.
  package let name: String

  /// `https` URL without a path or with one that ends in no slash.
  package let url: String

  /// What the host serves.
  package let facts: Facts

  package init(name: String, url: String, facts: Facts) {
    self.name = name
    self.url = url
    self.facts = facts
  }
}

/// Names of nested members as they stand on the wire, outermost first.
package struct WirePath: Sendable, Hashable {
  /// At least one name.
  package let names: [String]

  /// The names with dots between them.
  package var text: String { names.joined(separator: ".") }

  package init(names: [String]) { self.names = names }
}
