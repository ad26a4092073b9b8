import HTTPTypes
import Leatherback
import LoopbackServer
import Testing

@Suite(
  "Between requests the transport keeps connections, and nothing else", .timeLimit(.minutes(1)))
struct ConnectionTests {
  private let transport = URLSessionTransport(idleTimeout: .seconds(5))

  @Test("a second request goes over the same connection")
  func reuse() async throws {
    let server = try await ScriptedServer.start(
      .request, .send(wholeAnswer), .request, .send(wholeAnswer))
    for _ in 1...2 { _ = try await transport.send(toPort: server.port) }
    #expect(server.requests.count == 2)
    #expect(server.connectionCount == 1)
    await server.stop()
  }

  @Test("a connection that the service closed meanwhile is replaced")
  func closedMeanwhile() async throws {
    let server = try await ScriptedServer.start(.request, .send(wholeAnswer), .close)
    _ = try await transport.send(toPort: server.port)
    await server.wait(for: .disconnected)
    let answer = try await transport.send(.post, toPort: server.port, body: "{}")
    #expect(answer.head.status == .ok)
    #expect(server.requests.count == 2)
    await server.stop()
  }

  @Test(
    "a request that got no answer is not sent again, and nobody waits for one",
    arguments: [ScriptedServer.Step.close, .reset], [nil, "{}"])
  func noSilentRepeat(end: ScriptedServer.Step, body: String?) async throws {
    let server = try await ScriptedServer.start(.request, .send(wholeAnswer), .request, end)
    let transport = URLSessionTransport(idleTimeout: .seconds(1))
    _ = try await transport.send(.post, toPort: server.port, path: "/first", body: body)

    var failure: TransportError?
    do {
      _ = try await transport.send(.post, toPort: server.port, path: "/second", body: body)
    } catch {
      failure = error
    }

    #expect(server.requests.count { $0.hasPrefix("POST /second ") } == 1)
    #expect(failure?.kind != .timedOut)
    await server.stop()
  }

  @Test("no cookie comes back")
  func cookies() async throws {
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(headers: ["Set-Cookie": "session=1; Path=/"], body: Array("{}".utf8))
    }
    for _ in 1...2 { _ = try await transport.send(toPort: server.port) }
    #expect(server.requests.count == 2)
    #expect(server.requests.flatMap { $0.values(of: "Cookie") } == [])
    try await server.stop()
  }

  @Test("no answer comes from a cache")
  func cache() async throws {
    let server = try await LoopbackServer.start { request in
      let fields = ["Cache-Control": "max-age=3600", "ETag": "\"1\""]
      return ServedAnswer(headers: fields, body: request.body)
    }
    for text in ["1", "2"] {
      let answer = try await transport.send(.post, toPort: server.port, body: text)
      #expect(answer.body == text)
      _ = try await transport.send(toPort: server.port)
    }
    #expect(server.requests.count == 4)
    #expect(server.requests.flatMap { $0.values(of: "If-None-Match") } == [])
    try await server.stop()
  }

  @Test("a hundred requests at once get each its own answer")
  func concurrent() async throws {
    let server = try await LoopbackServer.start { ServedAnswer(body: Array($0.path.utf8)) }
    let (transport, port) = (transport, server.port)
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

  @Test("a transport may go while its request is on its way")
  func lastCopy() async throws {
    let server = try await ScriptedServer.start(
      .request, .pause(.milliseconds(50)), .send(wholeAnswer))
    let answer = try await URLSessionTransport().send(toPort: server.port)
    #expect(answer.body == "{}")
    await server.stop()
  }
}
