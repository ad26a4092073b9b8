import Leatherback
import LeatherbackTesting
import Testing

/// Both sides of a call, as the tests of the service's oddities look at them.
enum Wire {
  /// The one answer that a client gets, read as `request` says.
  static func answer<Response>(
    to request: APIRequest<Response>, _ text: String, status: Int = 200
  ) async throws -> Response {
    let transport = ScriptedTransport([.json(text, status: status)])
    return try await client(over: transport).send(request)
  }

  /// The error of a call that is answered with `text`.
  static func error<Response>(
    of request: APIRequest<Response>, _ text: String, status: Int = 200
  ) async throws -> LeatherbackError {
    let error = await #expect(throws: LeatherbackError.self) {
      try await answer(to: request, text, status: status)
    }
    return try #require(error)
  }

  /// What the transport gets for `request`; the call itself fails, for nothing answers.
  static func sent<Response>(_ request: APIRequest<Response>) async throws -> SentRequest {
    let transport = ScriptedTransport([])
    let client = try client(over: transport)
    _ = try? await client.send(request)
    return try #require(transport.sentRequests.first)
  }

  /// The exact text of a request's body.
  static func body<Response>(of request: APIRequest<Response>) throws -> String {
    String(decoding: try #require(request.body), as: UTF8.self)
  }

  /// The members of a request's body.
  static func members<Response>(of request: APIRequest<Response>) throws -> [String: JSONValue] {
    try read([String: JSONValue].self, try body(of: request))
  }

  /// Reads any value from JSON text.
  static func read<Value: JSONReadable>(
    _ type: Value.Type, _ text: String
  ) throws(JSONError) -> Value {
    try Value(json: JSONDocument(parsing: Array(text.utf8)).root)
  }

  private static func client(over transport: ScriptedTransport) throws -> LeatherbackClient {
    LeatherbackClient(
      secretKey: try SecretKey("sk_test_oddities"), transport: transport, time: TestTime())
  }
}
