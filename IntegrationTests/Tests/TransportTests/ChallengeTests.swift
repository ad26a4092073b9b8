import HTTPTypes
import Leatherback
import LoopbackServer
import Testing

@Suite("A 401 that asks for a password is an answer", .timeLimit(.minutes(1)))
struct ChallengeTests {
  @Test(
    "its body is handed over, and nobody waits for a password",
    arguments: [
      "Basic realm=\"api\"", "Digest realm=\"api\", nonce=\"n\", qop=\"auth\"", "Bearer",
      "Negotiate", "",
    ], ["", #"{"isSuccess":false}"#])
  func challenge(scheme: String, body: String) async throws {
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(status: 401, headers: ["WWW-Authenticate": scheme], body: Array(body.utf8))
    }
    let transport = URLSessionTransport(idleTimeout: .seconds(5))

    let answer = try await transport.send(.post, toPort: server.port, body: "{}")

    #expect(answer.head.status.code == 401)
    #expect(answer.head.headerFields[.wwwAuthenticate] == scheme)
    #expect(answer.body == body)
    #expect(server.requests.count == 1)
    try await server.stop()
  }

  @Test("it tells the caller that no money moved")
  func refusal() async throws {
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(status: 401, headers: ["WWW-Authenticate": "Basic"], body: [])
    }
    let client = try LeatherbackClient(baseURL: server.baseURL, idleTimeout: .seconds(5))

    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await client.pay() })

    #expect(error.httpStatus == 401)
    #expect(error.moneyMoved == .no)
    try await server.stop()
  }

  @Test("a 401 that breaks off is a lost connection")
  func brokenChallenge() async throws {
    let server = try await ScriptedServer.start(
      .request,
      .send("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\nContent-Length: 9\r\n\r\n{"), .close)
    let transport = URLSessionTransport(idleTimeout: .seconds(5))

    let error = await #expect(throws: TransportError.self) {
      try await transport.send(toPort: server.port)
    }

    #expect(error?.kind == .connectionLost)
    await server.stop()
  }
}
