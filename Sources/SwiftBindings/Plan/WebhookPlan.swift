/// An event that is read from the body of a request to the consumer.
package struct WebhookPlan: Sendable, Equatable {
  package let type: SwiftType

  /// Shapes that are refused.
  package let refusals: [Refusal]
  package let doc: DocPlan

  package struct Refusal: Sendable, Equatable {
    package let name: LiteralText
    package let has: [LiteralText]
    package let lacks: [LiteralText]
    package let reason: LiteralText
  }
}

/// A function that makes one example of a webhook.
package struct WebhookExamplePlan: Sendable, Equatable {
  package let name: SwiftIdentifier
  package let doc: DocPlan
  package let title: LiteralText
  package let body: LiteralText
  package let type: SwiftType
  package let outcome: Outcome
  package let imports: ImportNeeds

  package enum Outcome: Sendable, Equatable {
    /// Locals of the closure that makes the event, then the event.
    case event([ExamplePlan.Local], ExpressionPlan)

    /// Name of the shape as which it is refused.
    case refusal(LiteralText)
  }
}
