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

  /// A statement about the path or the query.
  package enum Statement: Sendable, Equatable {
    case path(key: LiteralText, SwiftIdentifier, TextForm)
    case query(key: LiteralText, SwiftIdentifier, TextForm, isOptional: Bool)
    case check(CheckPlan)
  }

  /// How a value becomes text in a path or query.
  package enum TextForm: Sendable {
    case string, int, bool, decimal, description, absoluteString, rawText, rawInt, requestText
    case unprotectedText, text
  }

  package enum Body: Sendable, Equatable {
    case none
    case members([WritingPlan])
    case value(SwiftIdentifier)
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
    case valueEnvelope(value: LiteralText, success: LiteralText?)
    case pageEnvelope(PageShape, success: LiteralText?)
  }

  package struct PageShape: Sendable, Equatable {
    package let items: LiteralText
    package let number: LiteralText
    package let size: LiteralText
    package let total: LiteralText
  }
}
