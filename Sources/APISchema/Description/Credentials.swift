/// A way to prove who sends a request.
package struct Credential: Sendable, Equatable {
  /// Name in the schema, which is its Swift name as well.
  package let name: String

  /// How the secret travels.
  package let scheme: Scheme

  /// Where the fact comes from.
  package let facts: Facts

  /// How a secret travels.
  package enum Scheme: Sendable, Equatable {
    /// The secret key alone in the header of that name.
    case secretKeyHeader(String)

    /// A token that each call has a parameter for, the first, with that Swift name.
    case bearer(parameter: String)
  }

  package init(name: String, scheme: Scheme, facts: Facts) {
    self.name = name
    self.scheme = scheme
    self.facts = facts
  }
}
