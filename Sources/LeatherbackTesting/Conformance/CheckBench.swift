import HTTPTypes
import LeatherbackRuntime

/// What a check works with: transports and servers that are made for it.
struct CheckBench: Sendable {
  typealias Outcome = Result<(head: HTTPResponse, body: String), TransportError>

  let makeTransport: @Sendable (Duration) -> any ClientTransport
  let startServer: @Sendable (ServerScript) async throws -> any ConformanceServer

  /// A transport that is patient enough for everything that comes at once.
  var transport: any ClientTransport { makeTransport(.seconds(10)) }

  /// Starts a server, hands it to `body`, and stops it.
  func withServer(
    _ steps: ServerScript.Step..., isEncrypted: Bool = false,
    body: (any ConformanceServer) async throws -> Void
  ) async throws {
    let server = try await startServer(ServerScript(steps, isEncrypted: isEncrypted))
    do {
      try await body(server)
    } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }
}

extension ClientTransport {
  /// Sends a request to a port of this machine, with a key among its fields.
  func send(
    _ method: HTTPRequest.Method = .get, to server: any ConformanceServer, path: String = "/",
    body: String? = nil, isEncrypted: Bool = false, answerLimit: Int = 1000
  ) async -> CheckBench.Outcome {
    var fields: HTTPFields = [.accept: "application/json", .userAgent: "check"]
    if body != nil { fields[.contentType] = "application/json" }
    if let name = HTTPField.Name("X-Api") {
      fields.append(HTTPField(name: name, value: "sk_test_check"))
    }
    let request = HTTPRequest(
      method: method, scheme: isEncrypted ? "https" : "http",
      authority: "\(isEncrypted ? "localhost" : "127.0.0.1"):\(server.port)", path: path,
      headerFields: fields)
    do {
      let answer = try await send(
        request, body: body.map { Array($0.utf8) }, answerLimit: answerLimit)
      return .success((answer.0, String(decoding: answer.1, as: UTF8.self)))
    } catch {
      return .failure(error)
    }
  }
}

/// Throws unless the two are equal.
func expect<Value: Equatable>(
  _ part: String, _ found: Value, is expected: Value
) throws(ConformanceFailure) {
  guard found == expected else {
    throw ConformanceFailure(part, expected: "\(expected)", found: "\(found)")
  }
}

/// Throws unless the request failed as expected.
func expect(
  _ outcome: CheckBench.Outcome, failsWith kind: TransportError.Kind,
  sent: TransportError.RequestSent = .unknown
) throws(ConformanceFailure) {
  let expected = "\(kind), request sent: \(sent)"
  switch outcome {
  case .success(let answer):
    throw ConformanceFailure("the outcome", expected: expected, found: "\(answer.head.status)")
  case .failure(let error):
    let found = "\(error.kind), request sent: \(error.wasRequestSent)"
    guard found == expected else {
      throw ConformanceFailure("the outcome", expected: expected, found: found)
    }
  }
}

/// Throws unless the request was answered as expected.
func expect(
  _ outcome: CheckBench.Outcome, answers status: Int, _ body: String
) throws(ConformanceFailure) {
  switch outcome {
  case .success(let answer):
    try expect("the status", answer.head.status.code, is: status)
    try expect("the body", answer.body, is: body)
  case .failure(let error):
    throw ConformanceFailure("the outcome", expected: "status \(status)", found: "\(error)")
  }
}
