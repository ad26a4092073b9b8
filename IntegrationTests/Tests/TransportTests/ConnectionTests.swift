import HTTPTypes
import Leatherback
import LeatherbackTestServer
import LeatherbackTesting
import LoopbackServer
import TestedTransports
import Testing

@Suite("Connections", .timeLimit(.minutes(1)))
struct ConnectionTests {
  @Test("are kept from one question to the next", arguments: TestedTransport.allCases)
  func reuse(tested: TestedTransport) async throws {
    let server = try await ScriptedServer.start(
      .request, .text(wholeAnswer), .request, .text(wholeAnswer))
    let transport = tested.make()
    for _ in 1...2 { _ = try await transport.send(toPort: server.port) }
    #expect(server.requests.count == 2)
    #expect(server.connectionCount == 1)
    await server.stop()
  }

  @Test("carry a hundred requests at once", arguments: TestedTransport.allCases)
  func concurrent(tested: TestedTransport) async throws {
    let server = try await LoopbackServer.start { ServedAnswer(body: Array($0.path.utf8)) }
    let (transport, port) = (tested.make(), server.port)
    let bodies = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for number in 0..<100 {
        group.addTask { (number, try await transport.send(toPort: port, path: "/\(number)").body) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(bodies == Dictionary(uniqueKeysWithValues: (0..<100).map { ($0, "/\($0)") }))
    #expect(server.requests.count == 100)
    try await server.stop()
  }
}
