import HTTPTypes
import Leatherback
import LoopbackServer
import Testing

@Suite("A redirect is an answer and nothing more", .timeLimit(.minutes(1)))
struct RedirectTests {
  static let statuses = [301, 302, 303, 307, 308]

  @Test("it is not followed to another path of the same server", arguments: statuses)
  func samePlace(status: Int) async throws {
    let server = try await LoopbackServer.start { _ in .redirect(status, to: "/elsewhere") }
    let transport = URLSessionTransport(idleTimeout: .seconds(5))

    let answer = try await transport.send(.post, toPort: server.port, path: "/here", body: "{}")

    #expect(answer.head.status.code == status)
    #expect(answer.head.headerFields[.location] == "/elsewhere")
    #expect(server.requests.map(\.path) == ["/here"])
    try await server.stop()
  }

  @Test(
    "nothing arrives at another port or host, and the caller learns why", arguments: statuses,
    ["127.0.0.1", "localhost"])
  func otherPlace(status: Int, host: String) async throws {
    let elsewhere = try await ScriptedServer.start(.request, .send(wholeAnswer))
    let target = "http://\(host):\(elsewhere.port)/?stolen"
    let server = try await LoopbackServer.start { _ in .redirect(status, to: target) }
    let client = try LeatherbackClient(baseURL: server.baseURL)

    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await client.pay() })

    #expect(error.transportError?.kind == .redirected)
    #expect(error.httpStatus == status)
    #expect(error.moneyMoved == .unknown)
    #expect(server.requests.count == 1)
    #expect(elsewhere.connectionCount == 0)
    expectNoKey(in: error)
    try await server.stop()
    await elsewhere.stop()
  }
}

extension ServedAnswer {
  fileprivate static func redirect(_ status: Int, to target: String) -> ServedAnswer {
    ServedAnswer(status: status, headers: ["Location": target], body: [])
  }
}

/// Records a failure if any way to show `error` shows the key or the address.
func expectNoKey(in error: any Error, sourceLocation: SourceLocation = #_sourceLocation) {
  var shown = "\(error) \(String(reflecting: error)) "
  dump(error, to: &shown)
  #expect(!shown.contains(key), sourceLocation: sourceLocation)
  #expect(!shown.contains("127.0.0.1"), sourceLocation: sourceLocation)
}
