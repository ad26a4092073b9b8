import HTTPTypes
import Leatherback
import LeatherbackTestServer
import LeatherbackTesting
import LoopbackServer
import TestedTransports
import Testing

@Suite("Timeouts", .timeLimit(.minutes(1)))
struct TimeoutTests {
  @Test(
    "a part of a second is not cut off", arguments: TestedTransport.allCases,
    [(idleTimeout: 900, delay: 50), (idleTimeout: 2900, delay: 2100)])
  func partOfASecond(
    transport: TestedTransport, time: (idleTimeout: Int, delay: Int)
  ) async throws {
    let server = try await ScriptedServer.start(
      .request, .pause(.milliseconds(time.delay)), .text(wholeAnswer))

    let answer = try await transport.make(idleTimeout: .milliseconds(time.idleTimeout))
      .send(toPort: server.port)

    #expect(answer.head.status == .ok)
    await server.stop()
  }

  @Test(
    "a server that takes no connection has not got the payment",
    arguments: TestedTransport.allCases)
  func connecting(tested: TestedTransport) async throws {
    let server = try await FullServer.start()
    let transport = tested.make(connectTimeout: .milliseconds(200))

    let error = await #expect(throws: TransportError.self) {
      try await transport.send(.post, toPort: server.port, body: "{}")
    }

    #expect(error?.kind == .cannotConnect)
    #expect(error?.wasRequestSent == .no)
    try await server.stop()
  }

  /// Who tries again until the time to connect is over does not end before this suite's time limit.
  @Test("nobody listening is known at once", arguments: TestedTransport.allCases)
  func refused(tested: TestedTransport) async throws {
    let gone = try await ScriptedServer.start()
    await gone.stop()

    let error = await #expect(throws: TransportError.self) {
      try await tested.make(connectTimeout: .seconds(600)).send(toPort: gone.port)
    }

    #expect(error?.kind == .cannotConnect)
  }

  @Test(
    "the time to connect does not limit the time to answer", arguments: TestedTransport.allCases)
  func answering(tested: TestedTransport) async throws {
    let server = try await ScriptedServer.start(
      .request, .pause(.milliseconds(500)), .text(wholeAnswer))
    let transport = tested.make(connectTimeout: .milliseconds(200))
    let answer = try await transport.send(.post, toPort: server.port, body: "{}")
    #expect(answer.head.status == .ok)
    await server.stop()
  }

  #if os(Linux)
    @Test("URLSession on Linux knows that a payment did not leave, whichever timeout ends it")
    func keptBack() async throws {
      let server = try await FullServer.start()
      let transport = URLSessionTransport(idleTimeout: .seconds(1))

      let error = await #expect(throws: TransportError.self) {
        try await transport.send(.post, toPort: server.port, body: "{}")
      }

      #expect(error?.kind == .timedOut)
      #expect(error?.wasRequestSent == .no)
      try await server.stop()
    }
  #endif
}
