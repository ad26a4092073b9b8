/// An operation that is known to exist, but not well enough to be described.
package struct LeftOutOperation: Sendable, Equatable {
  /// Name that its endpoint would have.
  package let name: String

  /// Swift name of the resource that it belongs to, or `nil` when its file has none.
  package let resource: String?

  /// What has to be known before it can be described.
  package let missing: String

  package let facts: Facts

  /// The name with that of its resource, as in `payments.refund`.
  package var fullName: String { resource.map { "\($0).\(name)" } ?? name }

  package init(name: String, resource: String?, missing: String, facts: Facts) {
    self.name = name
    self.resource = resource
    self.missing = missing
    self.facts = facts
  }
}
