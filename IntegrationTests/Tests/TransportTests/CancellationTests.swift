import HTTPTypes
import Leatherback
import LoopbackServer
import Testing

/// No server here answers, and the idle timeout is long: what ends early was cancelled.
@Suite("Cancellation", .timeLimit(.minutes(1)))
struct CancellationTests {
  @Test("a task that is cancelled before it sends connects to nobody")
  func before() async throws {
    let server = try await ScriptedServer.start(.request)
    let transport = URLSessionTransport()
    let port = server.port
    let sending = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await transport.send(.post, toPort: port, body: "{}")
    }

    let error = await #expect(throws: TransportError.self) { try await sending.value }

    #expect(error == TransportError(.cancelled, wasRequestSent: .no))
    #expect(server.connectionCount == 0)
    await server.stop()
  }

  @Test("a task that is cancelled while it waits ends at once, and hangs up")
  func whileWaiting() async throws {
    let server = try await ScriptedServer.start(.request)
    let client = try LeatherbackClient(baseURL: server.baseURL)
    let paying = Task { try await client.pay() }
    await server.wait(for: .requested)

    let elapsed = try await ContinuousClock().measure {
      paying.cancel()
      let error = try #require(
        await #expect(throws: LeatherbackError.self) { try await paying.value })
      guard case .cancelled = error.cause else {
        Issue.record("the cause is \(error.cause)")
        return
      }
      #expect(error.moneyMoved == .unknown)
    }

    #expect(elapsed < .seconds(5))
    await server.wait(for: .disconnected)
    await server.stop()
  }

  @Test("a task that is cancelled inside an answer ends at once, and hangs up")
  func insideTheAnswer() async throws {
    let server = try await ScriptedServer.start(
      .request, .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"))
    let transport = URLSessionTransport()
    let port = server.port
    let sending = Task { try await transport.send(toPort: port) }
    await server.wait(for: .requested)

    sending.cancel()
    let error = await #expect(throws: TransportError.self) { try await sending.value }

    #expect(error == TransportError(.cancelled, wasRequestSent: .unknown))
    await server.wait(for: .disconnected)
    await server.stop()
  }

  @Test("others of the same transport go on")
  func others() async throws {
    let silent = try await ScriptedServer.start(.request)
    let server = try await ScriptedServer.start(
      .request, .pause(.milliseconds(100)), .send(wholeAnswer))
    let transport = URLSessionTransport()
    let (silentPort, port) = (silent.port, server.port)
    let cancelled = Task { try await transport.send(toPort: silentPort) }
    let other = Task { try await transport.send(toPort: port) }
    await silent.wait(for: .requested)
    await server.wait(for: .requested)

    cancelled.cancel()

    #expect(try await other.value.head.status == .ok)
    await #expect(throws: TransportError.self) { try await cancelled.value }
    await silent.stop()
    await server.stop()
  }

  @Test("tasks that are cancelled at any moment all end")
  func atAnyMoment() async throws {
    let server = try await LoopbackServer.start { _ in ServedAnswer(body: Array("{}".utf8)) }
    let transport = URLSessionTransport()
    let port = server.port
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        let sending = Task { _ = try? await transport.send(toPort: port, path: "/\(number)") }
        group.addTask {
          for _ in 0..<number { await Task.yield() }
          sending.cancel()
          await sending.value
        }
      }
    }
    let answer = try await transport.send(toPort: port)
    #expect(answer.head.status == .ok)
    try await server.stop()
  }
}
