import HTTPTypes
import Leatherback
import LoopbackServer
import Testing

@Suite("The idle timeout", .timeLimit(.minutes(1)))
struct IdleTimeoutTests {
  @Test("a silent service leaves open what became of a payment")
  func payment() async throws {
    let server = try await ScriptedServer.start(.request)
    let client = try LeatherbackClient(baseURL: server.baseURL, idleTimeout: .seconds(1))

    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await client.pay() })

    #expect(error.transportError?.kind == .timedOut)
    #expect(error.transportError?.wasRequestSent == .unknown)
    #expect(error.moneyMoved == .unknown)
    #expect(!error.isSafeToRetry)
    expectNoKey(in: error)
    await server.wait(for: .disconnected)
    await server.stop()
  }

  @Test("a silent service cannot move money when it was only asked")
  func reading() async throws {
    let server = try await ScriptedServer.start(.request)
    let client = try LeatherbackClient(baseURL: server.baseURL, idleTimeout: .seconds(1))

    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await client.look() })

    #expect(error.transportError?.kind == .timedOut)
    #expect(error.moneyMoved == .no)
    #expect(error.isSafeToRetry)
    await server.stop()
  }

  @Test("a service that stops inside its answer is silent too")
  func insideTheAnswer() async throws {
    let server = try await ScriptedServer.start(
      .request, .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"))
    let transport = URLSessionTransport(idleTimeout: .seconds(1))

    let error = await #expect(throws: TransportError.self) {
      try await transport.send(toPort: server.port)
    }

    #expect(error?.kind == .timedOut)
    await server.stop()
  }

  @Test("a slow answer may take longer than it, if no gap does")
  func slowAnswer() async throws {
    let gap = ScriptedServer.Step.pause(.milliseconds(250))
    let server = try await ScriptedServer.start(
      .request, gap, .send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n"), gap,
      .send("a"), gap, .send("b"), gap, .send("c"), gap, .send("d"))
    let transport = URLSessionTransport(idleTimeout: .seconds(1))

    let answer = try await transport.send(toPort: server.port)

    #expect(answer.body == "abcd")
    await server.stop()
  }

  @Test(
    "a part of a second counts",
    arguments: [(idleTimeout: 500, delay: 100), (idleTimeout: 1900, delay: 1200)])
  func partOfASecond(idleTimeout: Int, delay: Int) async throws {
    let server = try await ScriptedServer.start(
      .request, .pause(.milliseconds(delay)), .send(wholeAnswer))
    let transport = URLSessionTransport(idleTimeout: .milliseconds(idleTimeout))

    // URLSession on Linux counts whole seconds only, and takes none for no time at all.
    try await withKnownIssue {
      let answer = try await transport.send(toPort: server.port)
      #expect(answer.head.status == .ok)
    } when: {
      isLinux
    }
    await server.stop()
  }
}
