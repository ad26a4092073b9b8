/// A function that makes one example.
package struct ExamplePlan: Sendable, Equatable {
  package let name: SwiftIdentifier
  package let doc: DocPlan
  package let title: LiteralText
  package let method: LiteralText

  /// Address of the endpoint's server.
  package let server: LiteralText
  package let path: LiteralText
  package let query: LiteralText

  /// Header fields that this call has besides those of every call.
  package let headers: [Header]

  /// Whether the client's key proves who sends the request.
  package let usesSecretKey: Bool
  package let requestBody: LiteralText?
  package let status: Int
  package let responseBody: LiteralText
  package let response: SwiftType
  package let resource: SwiftIdentifier
  package let maker: SwiftIdentifier

  /// Locals of the closure that makes the request, then its arguments.
  package let requestLocals: [Local]
  package let arguments: [Argument]
  package let expectedLocals: [Local]
  package let expectedType: SwiftType
  package let expected: ExpressionPlan
  package let isFailure: Bool
  package let imports: ImportNeeds

  package struct Header: Sendable, Equatable {
    package let name: LiteralText
    package let value: LiteralText
  }

  package struct Local: Sendable, Equatable {
    package let name: SwiftIdentifier
    package let type: SwiftType
    package let value: ExpressionPlan
  }

  package struct Argument: Sendable, Equatable {
    package let label: SwiftIdentifier
    package let value: ExpressionPlan
  }
}

/// A value of an example. What has members of its own is the value of a local, so that the compiler
/// meets no expression that is nested more than once.
package indirect enum ExpressionPlan: Sendable, Equatable {
  case null
  case boolean(Bool)
  case integer(LiteralText)
  case string(LiteralText)

  /// An exact number: `significand` × 10 to the power of `exponent`.
  case decimal(isNegative: Bool, exponent: Int, significand: LiteralText)

  /// A value that the runtime makes from its exact text.
  case exact(Exact, TextPlan)
  case local(SwiftIdentifier)

  /// A constant of the type that is expected there, as in `.gbp`.
  case constant(SwiftIdentifier)
  case rawText(SwiftType, LiteralText)
  case rawInteger(SwiftType, LiteralText)

  /// A text of a type of its own.
  case text(SwiftType, LiteralText)
  case array([ExpressionPlan])
  case dictionary([Entry])
  case call(SwiftType, [ExamplePlan.Argument])

  /// A case of a union with its payload.
  case unionCase(SwiftIdentifier, ExpressionPlan)

  /// A page with its items and numbers.
  case page(items: ExpressionPlan, PageNumbers)

  /// A text, as it is or as the value of a local.
  package enum TextPlan: Sendable, Equatable {
    case literal(LiteralText)
    case local(SwiftIdentifier)
  }

  /// What a page says besides its items.
  package struct PageNumbers: Sendable, Equatable {
    package let number: LiteralText
    package let size: LiteralText
    package let total: LiteralText
    package let pages: LiteralText?
    package let hasNext: Bool?
    package let hasPrevious: Bool?
    package let first: LiteralText?
    package let last: LiteralText?
  }

  package enum Exact: Sendable {
    case decimal, url, timestamp, date, number, publicKey
  }

  package struct Entry: Sendable, Equatable {
    package let key: LiteralText
    package let value: ExpressionPlan
  }
}

/// Lists of examples: one for each file of examples, or those of all lists.
package enum ExampleListPlan: Sendable, Equatable {
  /// The examples of one file.
  case examples(Kind, name: SwiftIdentifier, of: [SwiftIdentifier])

  /// All examples, from the lists of these names.
  case all(calls: [SwiftIdentifier], pages: [SwiftIdentifier], webhooks: [SwiftIdentifier])

  /// What the examples show.
  package enum Kind: Sendable {
    case call, page, webhook
  }
}
