public import Leatherback

/// An example of the schema: a request with its form on the wire, and an answer with its meaning.
///
/// A test runs all of them in its process with ``check()``, or against any server that answers as
/// they say with ``run(with:)``.
public struct APIExample: Sendable {
  /// Endpoint and title, such as `paymentLinks.create: reusable link`.
  public let name: String

  /// Method on the wire.
  public let method: String

  /// Address of the server that the schema names for the endpoint, such as `https://api.example.com`.
  public let server: String

  /// Path on the wire behind the server's address, percent-encoded, without the query.
  public let path: String

  /// Query on the wire, without the question mark; empty when there is none.
  public let query: String

  /// Header fields that the request must have, by name. Of secret ones only that they are there is
  /// compared where nobody sees their values: see ``SentRequest``.
  public let headers: [String: String]

  /// Whether the client's secret key proves who sends the request.
  public let usesSecretKey: Bool

  /// Exact text of the request's body; `nil` when it has none.
  public let requestBody: String?

  /// HTTP status of the answer.
  public let responseStatus: Int

  /// Body of the answer.
  public let responseBody: String

  private let exercise: @Sendable (LeatherbackClient) async throws -> Outcome
  private let makeSpecimen: @Sendable () throws -> Specimen

  private init(
    name: String, method: String, server: String, path: String, query: String,
    headers: [String: String], usesSecretKey: Bool, requestBody: String?, responseStatus: Int,
    responseBody: String,
    exercise: @escaping @Sendable (LeatherbackClient) async throws -> Outcome,
    makeSpecimen: @escaping @Sendable () throws -> Specimen
  ) {
    self.name = name
    self.method = method
    self.server = server
    self.path = path
    self.query = query
    self.headers = headers
    self.usesSecretKey = usesSecretKey
    self.requestBody = requestBody
    self.responseStatus = responseStatus
    self.responseBody = responseBody
    self.exercise = exercise
    self.makeSpecimen = makeSpecimen
  }

  /// An example that succeeds with the value that `expected` makes.
  public init<Response: APIResponse & Equatable>(
    name: String,
    method: String,
    server: String,
    path: String,
    query: String = "",
    headers: [String: String] = [:],
    usesSecretKey: Bool = true,
    requestBody: String? = nil,
    responseStatus: Int,
    responseBody: String,
    request: @escaping @Sendable () throws -> APIRequest<Response>,
    expected: @escaping @Sendable () throws -> Response
  ) {
    self.init(
      name: name, method: method, server: server, path: path, query: query, headers: headers,
      usesSecretKey: usesSecretKey, requestBody: requestBody, responseStatus: responseStatus,
      responseBody: responseBody,
      exercise: { client in
        let value = try await client.send(try request())
        return Outcome(expected: try expected(), found: value)
      },
      makeSpecimen: { Specimen(request: try request(), result: try expected()) })
  }

  /// An example that the service refuses with the failure that `expectedFailure` makes.
  public init<Response: APIResponse, Failure: ServiceFailure & Equatable>(
    name: String,
    method: String,
    server: String,
    path: String,
    query: String = "",
    headers: [String: String] = [:],
    usesSecretKey: Bool = true,
    requestBody: String? = nil,
    responseStatus: Int,
    responseBody: String,
    request: @escaping @Sendable () throws -> APIRequest<Response>,
    expectedFailure: @escaping @Sendable () throws -> Failure
  ) {
    self.init(
      name: name, method: method, server: server, path: path, query: query, headers: headers,
      usesSecretKey: usesSecretKey, requestBody: requestBody, responseStatus: responseStatus,
      responseBody: responseBody,
      exercise: { client in
        let expected = try expectedFailure()
        do {
          let value = try await client.send(try request())
          return Outcome(expected: "\(Failure.self)", unexpected: value)
        } catch let error as LeatherbackError {
          guard let failure = error.failure as? Failure else { throw error }
          return Outcome(expected: expected, failure: failure)
        }
      },
      makeSpecimen: { Specimen(request: try request(), result: try expectedFailure()) })
  }
}

extension APIExample {
  /// Sends the request with `client`, whose server must give this example's answer, and compares
  /// the result.
  ///
  /// - Throws: ``Mismatch`` when the result is another, and `LeatherbackError` when the call failed
  ///   otherwise than expected.
  public func run(with client: LeatherbackClient) async throws {
    let outcome = try await exercise(client)
    guard outcome.isEqual else {
      throw Mismatch(
        example: name, part: "result", expected: outcome.expected, found: outcome.found)
    }
  }

  /// Sends the request through a scripted transport, and compares its form on the wire as well as
  /// the result.
  ///
  /// - Throws: ``Mismatch`` or `LeatherbackError`, as ``run(with:)`` does.
  public func check() async throws {
    let answer = ScriptedAnswer.json(responseBody, status: responseStatus)
    let transport = ScriptedTransport([answer])
    var configuration = LeatherbackClient.Configuration()
    configuration.retries = .none
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_example"), transport: transport,
      configuration: configuration)
    try await run(with: client)
    for request in transport.sentRequests { try compare(request) }
  }

  /// Compares a request on the wire with this example's.
  ///
  /// - Throws: ``Mismatch`` for the first part that differs.
  public func compare(_ sent: SentRequest) throws(Mismatch) {
    let address = try? ServerAddress(server)
    try compare("method", method, sent.method)
    try compare("server", address?.origin ?? server, sent.server)
    try compare("path", (address?.path ?? "") + path, sent.path)
    try compare("query", query, sent.query)
    for (field, value) in headers.sorted(by: { $0.key < $1.key }) {
      let found = sent.header(field)
      // A secret that is sent shows that it is there, and nothing else.
      if found != SentRequest.hidden { try compare("header field \(field)", value, found) }
    }
    try compare("request body", requestBody, sent.bodyText)
  }

  private func compare(_ part: String, _ expected: String?, _ found: String?) throws(Mismatch) {
    guard expected != found else { return }
    throw Mismatch(
      example: name, part: part, expected: expected ?? "none", found: found ?? "none")
  }
}

extension ServerAddress {
  /// Scheme, host and port.
  fileprivate var origin: String { scheme + "://" + authority }
}

extension APIExample {
  /// The example's values, for tests of what they show.
  @_spi(Checks) public func specimen() throws -> Specimen { try makeSpecimen() }
}

extension APIExample: CustomStringConvertible {
  /// The example's name.
  public var description: String { name }
}
