import Canary
import HTTPTypes
import Leatherback
import LeatherbackTestServer
import LeatherbackTesting
import LoopbackServer
import TestedTransports
import Testing

@Suite("A 401 that asks for a password is an answer", .timeLimit(.minutes(1)))
struct ChallengeTests {
  @Test(
    "its body is handed over, and nobody waits for a password", arguments: ["Negotiate", ""],
    ["", #"{"isSuccess":false}"#])
  func challenge(scheme: String, body: String) async throws {
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(status: 401, headers: ["WWW-Authenticate": scheme], body: Array(body.utf8))
    }
    let transport = TestedTransport.urlSession.make(idleTimeout: .seconds(5))

    let answer = try await transport.send(.post, toPort: server.port, body: "{}")

    #expect(answer.head.status.code == 401)
    #expect(answer.head.headerFields[.wwwAuthenticate] == scheme)
    #expect(answer.body == body)
    #expect(server.requests.count == 1)
    try await server.stop()
  }

  @Test("it tells the caller that no money moved", arguments: TestedTransport.allCases)
  func refusal(transport: TestedTransport) async throws {
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(status: 401, headers: ["WWW-Authenticate": "Basic"], body: [])
    }
    let client = try LeatherbackClient(baseURL: server.baseURL, over: transport)

    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await client.pay() })
    Canary.expectNone(in: error, from: "the error")

    #expect(error.httpStatus == 401)
    #expect(error.moneyMoved == .no)
    try await server.stop()
  }

  @Test("a 401 that breaks off is a lost connection", arguments: TestedTransport.allCases)
  func brokenChallenge(transport: TestedTransport) async throws {
    let server = try await ScriptedServer.start(
      .request,
      .text("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\nContent-Length: 9\r\n\r\n{"), .close)

    let error = await #expect(throws: TransportError.self) {
      try await transport.make().send(toPort: server.port)
    }

    #expect(error?.kind == .connectionLost)
    await server.stop()
  }
}
