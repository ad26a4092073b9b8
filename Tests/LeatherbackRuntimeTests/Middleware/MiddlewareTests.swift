import HTTPTypes
import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Middleware")
struct MiddlewareTests {
  @Test("the first is the outermost, each sees every attempt, and none has the key")
  func order() async throws {
    let log = Log()
    let transport = ScriptedTransport([
      .failure(TransportError(.cannotConnect, wasRequestSent: .no)),
      .json(#"{"isSuccess": true, "value": \#(SendingTests.payment)}"#),
    ])
    let client = try client(transport, [Witness("outer", log), Witness("inner", log)])
    let response = try await client.response(to: .specimenWrite)
    #expect(
      await log.lines == [
        "outer 1", "inner 1", "inner cannotConnect", "outer cannotConnect",
        "outer 2", "inner 2", "inner 200", "outer 200",
      ])
    #expect(await log.requestIDs == [response.requestID])
    #expect(await log.headers == ["Accept", "User-Agent", "Content-Type"])
    #expect(transport.sentRequests.map { $0.header("X-Api") } == ["(hidden)", "(hidden)"])
  }

  @Test("what a middleware changes is what is sent and what is read")
  func changes() async throws {
    let transport = ScriptedTransport([.json("1")])
    let client = try client(transport, [Rewriter()])
    #expect(try await client.send(.payments.ping()) == 2)
    #expect(transport.sentRequests.first?.header("X-Shop") == "1")
  }

  @Test("a middleware may refuse to send, and nobody wonders about the money")
  func refuses() async throws {
    let transport = ScriptedTransport([])
    let error = try await client(transport, [Blocker()]).error(of: .specimenWrite)
    #expect(error?.description.contains("(maintenance)") == true)
    #expect(error?.moneyMoved == .no)
    #expect(transport.sentRequests.isEmpty)
  }

  @Test(
    "a request that was turned elsewhere does not leave with the key",
    arguments: [
      Diverter { $0.authority = "elsewhere.example" }, Diverter { $0.scheme = "http" },
      // Behind the authority: https://api.example.com@elsewhere.example/
      Diverter { $0.path = "@elsewhere.example/" }, Diverter { $0.path = ".elsewhere.example/" },
      Diverter { $0.path = nil },
    ])
  private func elsewhere(_ diverter: Diverter) async throws {
    let transport = ScriptedTransport([])
    let error = try await client(transport, [diverter]).error(of: .specimenWrite)
    #expect(error?.description.contains("a middleware changed the address") == true)
    #expect(error?.moneyMoved == .no)
    #expect(transport.sentRequests.isEmpty)
  }

  private func client(
    _ transport: ScriptedTransport, _ middlewares: [any ClientMiddleware]
  ) throws -> LeatherbackClient {
    LeatherbackClient(
      secretKey: try SecretKey("sk_test_a1"), transport: transport, middlewares: middlewares,
      time: TestTime())
  }
}

private actor Log {
  private(set) var lines: [String] = []
  private(set) var requestIDs: Set<String> = []
  private(set) var headers: [String] = []

  func add(_ line: String) { lines.append(line) }

  func note(_ request: HTTPRequest, _ context: CallContext) {
    requestIDs.insert(context.requestID)
    headers = request.headerFields.map(\.name.rawName)
  }
}

private struct Witness: ClientMiddleware {
  let name: String
  let log: Log

  init(_ name: String, _ log: Log) {
    self.name = name
    self.log = log
  }

  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, context: CallContext, next: Next
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    await log.add("\(name) \(context.attempt)")
    await log.note(request, context)
    do {
      let answer = try await next(request, body)
      await log.add("\(name) \(answer.0.status.code)")
      return answer
    } catch {
      await log.add("\(name) \(error.kind)")
      throw error
    }
  }
}

private struct Rewriter: ClientMiddleware {
  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, context: CallContext, next: Next
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    var request = request
    if let name = HTTPField.Name("X-Shop") { request.headerFields[name] = "1" }
    let (response, _) = try await next(request, body)
    return (response, Array("2".utf8))
  }
}

private struct Blocker: ClientMiddleware {
  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, context: CallContext, next: Next
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    throw TransportError(.other, wasRequestSent: .no, code: "maintenance")
  }
}

private struct Diverter: ClientMiddleware {
  let divert: @Sendable (inout HTTPRequest) -> Void

  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, context: CallContext, next: Next
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    var request = request
    divert(&request)
    return try await next(request, body)
  }
}
