/// An event that the service sends by itself.
package struct Webhook: Sendable, Equatable {
  /// Name in the schema, which names its examples in Swift.
  package let name: String

  /// The object that the body is read as; no two webhooks have the same.
  package let type: TypeID

  /// Shapes that are refused; they are tried first, in this order.
  package let refusals: [Refusal]
  package let examples: [Example]
  package let facts: Facts

  /// A shape that is recognised and refused.
  package struct Refusal: Sendable, Equatable {
    package let name: String

    /// Members that are there and not null.
    package let has: [WirePath]

    /// Members that are absent or null.
    package let lacks: [WirePath]

    /// Why it is refused, in whole sentences.
    package let reason: String
    package let facts: Facts

    package init(
      name: String, has: [WirePath], lacks: [WirePath], reason: String, facts: Facts
    ) {
      self.name = name
      self.has = has
      self.lacks = lacks
      self.reason = reason
      self.facts = facts
    }
  }

  /// A body, known to be read or refused as it says.
  package struct Example: Sendable, Equatable {
    /// Name in the schema; unique in its webhook.
    package let name: String
    package let body: ExampleValue

    /// Name of the shape as which it is refused; `nil` when it is read.
    package let refusal: String?
    package let facts: Facts

    package init(name: String, body: ExampleValue, refusal: String?, facts: Facts) {
      self.name = name
      self.body = body
      self.refusal = refusal
      self.facts = facts
    }
  }

  package init(
    name: String, type: TypeID, refusals: [Refusal], examples: [Example], facts: Facts
  ) {
    self.name = name
    self.type = type
    self.refusals = refusals
    self.examples = examples
    self.facts = facts
  }
}
