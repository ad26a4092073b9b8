/// What is decided about the bindings outside of the schema.
package struct BindingsOptions: Sendable, Equatable {
  /// Whether examples are printed as well, for a target of their own.
  package var examples: Bool

  /// Module that the bindings are compiled as. It is written only where a nested type hides
  /// another one.
  package var moduleName: String

  package init(examples: Bool = false, moduleName: String = "Generated") {
    self.examples = examples
    self.moduleName = moduleName
  }
}

/// What one schema file becomes. Long ones are printed as several files.
package struct FilePlan: Sendable, Equatable {
  /// Relative path without `.swift`, as in `PaymentLinks`.
  package let path: String

  /// Schema files that it is made from.
  package let origins: [CommentText]

  /// Whose code it is.
  package let audience: Audience

  /// Declarations in the order in which they are read; a file may end behind each.
  package let declarations: [DeclarationPlan]

  package enum Audience: Sendable {
    /// The bindings themselves.
    case bindings

    /// Examples, which stand on the bindings.
    case examples
  }
}

/// A piece of a file that stays in one piece.
package enum DeclarationPlan: Sendable, Equatable {
  /// A type with its members.
  case type(TypePlan)

  /// The request by which to make sure of what a value says.
  case confirmation(ConfirmationPlan)

  /// How values of a type are read and written.
  case wire(TypePlan)

  /// What makes a type an amount with its currency.
  case money(MonetaryPlan)

  /// Servers, credentials or envelopes.
  case constants(ConstantsPlan)

  /// The property by which a resource is reached.
  case resource(ResourcePlan)

  /// Functions that make requests.
  case makers(MakersPlan)

  /// What the endpoints of a resource are.
  case endpoints(ArraySlice<EndpointPlan>)

  /// How an event is read that the service sends by itself.
  case webhook(WebhookPlan)

  /// A function that makes an example of a webhook.
  case webhookExample(WebhookExamplePlan)

  /// Functions that make the addresses of pages.
  case pages(PagesPlan)

  /// A type that tells apart what comes back from a page, and how it is read.
  case pageReturn(PageReturnPlan)
  case pageReturnReading(PageReturnPlan)

  /// The list of all endpoints, by the names of their constants.
  case endpointList([SwiftIdentifier])

  /// Functions that make an example each.
  case example(ExamplePlan)
  case pageExample(PageExamplePlan)

  /// Lists of examples.
  case exampleList(ExampleListPlan)
}
