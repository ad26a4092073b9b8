/// A group of endpoints and pages.
package struct Resource: Sendable, Equatable {
  /// Swift name, as in `paymentLinks`.
  package let swiftName: String

  package let facts: Facts
  package let endpoints: [Endpoint]

  /// Pages of the service that a browser opens.
  package let pages: [HostedPage]

  package init(
    swiftName: String, facts: Facts, endpoints: [Endpoint], pages: [HostedPage] = []
  ) {
    self.swiftName = swiftName
    self.facts = facts
    self.endpoints = endpoints
    self.pages = pages
  }
}

/// A call.
package struct Endpoint: Sendable, Equatable {
  /// Swift name of the method that makes the request: a verb, as in `create`.
  package let swiftName: String

  package let method: Method

  /// Path in pieces; the parameters among them are those of `pathParameters`.
  package let path: [PathPiece]
  package let pathParameters: [Field]
  package let queryParameters: [Field]

  /// Fields of the header, by the names of HTTP.
  package let headers: [Field]
  package let body: Body
  package let returns: Answer

  /// Name of the envelope, or `nil` when answers come bare.
  package let envelope: String?
  package let server: String

  /// Name of the credential, or `nil` when none is needed.
  package let credential: String?
  package let retry: Retry

  /// Shapes that a refusal can have, the first match counts.
  package let failures: [TypeID]
  package let examples: [Example]
  package let facts: Facts

  package enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }

  package enum PathPiece: Sendable, Equatable {
    /// Text with its slashes, exactly as the service spells it.
    case text(String)

    /// Wire name of a path parameter.
    case parameter(String)
  }

  package enum Body: Sendable, Equatable {
    case none

    /// A JSON object whose members are the parameters of the call.
    case fields([Field])

    /// A JSON value of a declared type, which is the parameter `body` of the call.
    case value(TypeReference)

    /// A form whose fields are the parameters of the call.
    case form([Field])
  }

  package enum Answer: Sendable, Equatable {
    case nothing
    case value(TypeReference)
    case page(TypeReference)
  }

  package enum Retry: String, Sendable, CaseIterable {
    /// Sending twice may do the thing twice.
    case never

    /// Sending twice does no harm.
    case safe
  }

  package init(
    swiftName: String, method: Method, path: [PathPiece], pathParameters: [Field],
    queryParameters: [Field], headers: [Field], body: Body, returns: Answer, envelope: String?,
    server: String, credential: String?, retry: Retry, failures: [TypeID], examples: [Example],
    facts: Facts
  ) {
    self.swiftName = swiftName
    self.method = method
    self.path = path
    self.pathParameters = pathParameters
    self.queryParameters = queryParameters
    self.headers = headers
    self.body = body
    self.returns = returns
    self.envelope = envelope
    self.server = server
    self.credential = credential
    self.retry = retry
    self.failures = failures
    self.examples = examples
    self.facts = facts
  }
}

extension [Endpoint.PathPiece] {
  /// The path with the names of its parameters in braces.
  package var template: String {
    map { piece in
      switch piece {
      case .text(let text): text
      case .parameter(let name): "{" + name + "}"
      }
    }.joined()
  }
}
