/// One operation of the API: everything about it that is the same for all its requests.
public struct Endpoint: Sendable {
  /// Name in the schema: resource and operation, such as `paymentLinks.create`.
  public let name: String

  /// Method on the wire.
  public let method: Method

  /// Path with the names of its parameters in braces, such as `/api/payment/payment-link/{id}`.
  public let path: String

  /// Server that has it.
  public let server: Server

  /// How its requests prove who sends them.
  public let credential: Credential

  /// Where the result lies in its answers.
  public let envelope: Envelope

  /// Whether its requests may be repeated.
  public let retry: RetryPolicy

  /// Refusals that the schema knows, in the order in which they are tried.
  public let failures: [any ServiceFailure.Type]

  /// What its answers are read as; `nil` when the schema does not say, as one made by hand may.
  let response: (any APIResponse.Type)?

  /// An endpoint of a schema.
  @_spi(Generated) public init(
    _ name: StaticString,
    _ method: Method,
    _ path: StaticString,
    server: Server,
    credential: Credential,
    envelope: Envelope,
    retry: RetryPolicy,
    failures: [any ServiceFailure.Type],
    response: (any APIResponse.Type)? = nil
  ) {
    self.name = name.description
    self.method = method
    self.path = path.description
    self.server = server
    self.credential = credential
    self.envelope = envelope
    self.retry = retry
    self.failures = failures
    self.response = response
  }
}

extension Endpoint {
  /// A method of HTTP, by its name on the wire.
  ///
  /// A type of our own, so that neither generated code nor consumers need a module for it.
  public enum Method: String, Sendable, Hashable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }
}

extension Endpoint: Hashable {
  /// Two endpoints are equal when name, method and path are: these identify one in a schema.
  public static func == (left: Endpoint, right: Endpoint) -> Bool {
    left.name == right.name && left.method == right.method && left.path == right.path
  }

  /// Hashes name, method and path.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(method)
    hasher.combine(path)
  }
}

extension Endpoint: CustomStringConvertible {
  /// The name in the schema.
  public var description: String { name }
}

extension Endpoint {
  /// Method and path with the names of its parameters, such as `GET /api/pay/{reference}`.
  var call: String { "\(method.rawValue) \(path)" }

  /// Whether a request can only read: then no outcome of it can have moved money.
  var onlyReads: Bool { method == .get || method == .head }
}
