import HTTPTypes
import Leatherback
import LeatherbackTestServer
import LeatherbackTesting
import LoopbackServer
import TestedTransports
import Testing

@Suite("A redirect is an answer and nothing more", .timeLimit(.minutes(1)))
struct RedirectTests {
  @Test(
    "nothing arrives at another port or host, and the caller learns why",
    arguments: TestedTransport.allCases, [301, 302, 303, 307, 308])
  func otherPlace(transport: TestedTransport, status: Int) async throws {
    let elsewhere = try await ScriptedServer.start(.request, .text(wholeAnswer))
    for host in ["127.0.0.1", "localhost"] {
      let target = "http://\(host):\(elsewhere.port)/?stolen"
      let server = try await LoopbackServer.start { _ in
        ServedAnswer(status: status, headers: ["Location": target], body: [])
      }
      let client = try LeatherbackClient(baseURL: server.baseURL, over: transport)

      let error = try #require(
        await #expect(throws: LeatherbackError.self) { try await client.pay() })

      #expect(error.transportError?.kind == .redirected)
      #expect(error.httpStatus == status)
      #expect(error.moneyMoved == .unknown)
      #expect(server.requests.count == 1)
      try await server.stop()
    }
    #expect(elsewhere.connectionCount == 0)
    await elsewhere.stop()
  }
}
