import Canary
import HTTPTypes
import Leatherback
import LeatherbackTestServer
import LeatherbackTesting
import LoopbackServer
import TestedTransports
import Testing

@Suite("Cancellation", .timeLimit(.minutes(1)))
struct CancellationTests {
  /// The server does not answer, and the idle timeout is long: what ends was cancelled.
  @Test(
    "a payment that is cancelled while it waits leaves open what became of it",
    arguments: TestedTransport.allCases)
  func whileWaiting(transport: TestedTransport) async throws {
    let server = try await ScriptedServer.start(.request)
    let client = try LeatherbackClient(
      baseURL: server.baseURL, over: transport, idleTimeout: .seconds(600))
    let paying = Task { try await client.pay() }
    await server.wait(for: .requested)

    paying.cancel()
    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await paying.value })
    Canary.expectNone(in: error, from: "the error")

    guard case .cancelled = error.cause else {
      Issue.record("the cause is \(error.cause)")
      return
    }
    #expect(error.moneyMoved == .unknown)
    await server.wait(for: .disconnected)
    await server.stop()
  }

  @Test("tasks that are cancelled at any moment all end", arguments: TestedTransport.allCases)
  func atAnyMoment(tested: TestedTransport) async throws {
    let server = try await LoopbackServer.start { _ in ServedAnswer(body: Array("{}".utf8)) }
    let transport = tested.make()
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
