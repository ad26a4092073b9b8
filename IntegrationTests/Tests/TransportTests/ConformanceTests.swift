import Leatherback
import LeatherbackTestServer
import LeatherbackTesting
import TestedTransports
import Testing

@Suite("Both transports keep the promises of transports", .timeLimit(.minutes(1)))
struct ConformanceTests {
  @Test("over URLSession", arguments: checks(of: .urlSession))
  func urlSession(_ check: TransportCheck) async throws { try await run(check, on: .urlSession) }

  @Test("over AsyncHTTPClient", arguments: checks(of: .asyncHTTPClient))
  func asyncHTTPClient(_ check: TransportCheck) async throws {
    try await run(check, on: .asyncHTTPClient)
  }

  @Test("each check has a name of its own")
  func names() {
    #expect(Set(TransportCheck.all.map(\.name)).count == TransportCheck.all.count)
  }

  private func run(_ check: TransportCheck, on transport: TestedTransport) async throws {
    try await check.run(
      transport: { transport.make(idleTimeout: $0) },
      server: { try await ScriptedServer.start($0) })
  }

  /// All but the one that ends the process where URLSession stands on libcurl. It is run in a process
  /// of its own, as a known issue, by `BrokenAnswerTests`.
  private static func checks(of transport: TestedTransport) -> [TransportCheck] {
    TransportCheck.all.filter {
      !transport.isLibcurl || $0.name != TransportCheck.endsInsideTheHead
    }
  }
}
