/// The property by which a group of requests is reached.
package struct ResourcePlan: Sendable, Equatable {
  package let name: SwiftIdentifier
  package let makersType: SwiftIdentifier
  package let doc: DocPlan
}

/// The type that makes the requests of a resource, or a further part of it.
package struct MakersPlan: Sendable, Equatable {
  package let type: SwiftIdentifier

  /// Documentation of the type where it is declared, `nil` where it is extended.
  package let doc: DocPlan?
  package let makers: ArraySlice<MakerPlan>
}

/// A function that makes a request.
package struct MakerPlan: Sendable, Equatable {
  package let name: SwiftIdentifier
  package let parameters: [Parameter]
  package let response: SwiftType
  package let endpoint: SwiftIdentifier
  package let statements: [Statement]
  package let body: Body

  /// Names of locals; no parameter has them.
  package let requestName: SwiftIdentifier
  package let writerName: SwiftIdentifier
  package let doc: DocPlan

  package struct Parameter: Sendable, Equatable {
    package let name: SwiftIdentifier
    package let type: SwiftType

    /// Whether it is `nil` when it is not given.
    package let isOptional: Bool
  }

  /// A statement about the path, the query or the header.
  package enum Statement: Sendable, Equatable {
    /// The token that proves who sends the request.
    case token(SwiftIdentifier)
    case path(key: LiteralText, SwiftIdentifier, TextForm)
    case query(TextItemPlan)
    case header(TextItemPlan)
    case check(CheckPlan)
  }

  /// A statement about a form.
  package enum FormStatement: Sendable, Equatable {
    case item(TextItemPlan)
    case check(CheckPlan)
  }

  /// How a value becomes text.
  package enum TextForm: Sendable {
    case string, int, bool, decimal, description, absoluteString, rawText, rawInt, requestText
    case unprotectedText, text
  }

  package enum Body: Sendable, Equatable {
    case none
    case members([WritingPlan])
    case value(SwiftIdentifier)
    case form([FormStatement])
  }
}

/// A text that a call sends by a name.
package struct TextItemPlan: Sendable, Equatable {
  package let key: LiteralText
  package let value: Value

  package enum Value: Sendable, Equatable {
    case parameter(SwiftIdentifier, MakerPlan.TextForm, isOptional: Bool)

    /// A text that never changes.
    case constant(LiteralText)
  }
}

/// What is the same for all requests of one endpoint.
package struct EndpointPlan: Sendable, Equatable {
  package let name: SwiftIdentifier
  package let repeatsTypeName: Bool
  package let title: LiteralText
  package let method: Method
  package let path: LiteralText
  package let server: SwiftIdentifier
  package let credential: SwiftIdentifier?
  package let envelope: SwiftIdentifier?
  package let isSafeToRepeat: Bool
  package let failures: [SwiftType]
  package let response: SwiftType

  package enum Method: Sendable {
    case get, post, put, patch, delete
  }
}

/// Constants of one type of the runtime.
package struct ConstantsPlan: Sendable, Equatable {
  package let constants: [Constant]

  package struct Constant: Sendable, Equatable {
    package let name: SwiftIdentifier
    package let repeatsTypeName: Bool
    package let value: Value
    package let doc: DocPlan
  }

  package enum Value: Sendable, Equatable {
    case server(name: LiteralText, url: LiteralText)
    case secretKeyHeader(LiteralText)
    case bearer
    case valueEnvelope(value: LiteralText, success: LiteralText?)
    case pageEnvelope(PageShape, success: LiteralText?)
  }

  package struct PageShape: Sendable, Equatable {
    package let items: LiteralText
    package let number: LiteralText
    package let size: LiteralText
    package let total: LiteralText

    /// What only some answers say, and the query parameter that asks for a page.
    package let pages: LiteralText?
    package let hasNext: LiteralText?
    package let hasPrevious: LiteralText?
    package let first: LiteralText?
    package let last: LiteralText?
    package let parameter: LiteralText?
  }
}
