import Leatherback
import LeatherbackTesting
import LoopbackServer
import NIOConcurrencyHelpers
import TestedTransports
import Testing

extension Fault {
  static let all = connections + brokenAnswers + answers
}

@Suite("A payment to a server that misbehaves", .timeLimit(.minutes(2)))
struct FaultTests {
  @Test(
    "ends with an error that says what is known, and was made once at most",
    arguments: Fault.all, TestedTransport.allCases)
  func fault(_ fault: Fault, over transport: TestedTransport) async throws {
    if let reason = fault.exclusion(transport) {
      FaultMatrix.add(
        .init(
          fault: fault.name, transport: transport, outcome: reason, money: "-", requests: "-",
          payments: "-"))
      return
    }
    let server = try await FaultServer.start(fault.server)
    let client = try LeatherbackClient(
      baseURL: server.baseURL, over: transport, idleTimeout: fault.idleTimeout)

    let outcome = await client.outcomeOfPaying()

    let lines = server.requestLines()
    try await server.stop()
    #expect(fault.outcomes(transport).contains(outcome), "\(outcome), money \(outcome.money)")
    #expect(lines.initiations <= 1)
    #expect(lines.count == fault.requests)
    FaultMatrix.add(
      .init(
        fault: fault.name, transport: transport, outcome: "\(outcome)", money: outcome.money,
        requests: "\(lines.count)", payments: "\(lines.initiations)"))
  }

  @Test(
    "is never taken for made when any byte of the answer is wrong",
    arguments: TestedTransport.allCases)
  func everyByte(over transport: TestedTransport) async throws {
    let good = Array(Fault.accepted.utf8)
    let position = NIOLockedValueBox(0)
    let server = try await LoopbackServer.start { _ in
      var bytes = good
      // A byte that JSON allows nowhere.
      bytes[position.withLockedValue { $0 }] = 1
      return ServedAnswer(body: bytes)
    }
    let client = try LeatherbackClient(baseURL: server.baseURL, over: transport)
    var outcomes: [PaymentOutcome: Int] = [:]
    for index in good.indices {
      position.withLockedValue { $0 = index }
      outcomes[await client.outcomeOfPaying(), default: 0] += 1
    }
    #expect(!good.isEmpty)
    #expect(outcomes[.paid] == nil)
    #expect(outcomes.keys.allSatisfy { $0.money == "unknown" })
    #expect(server.requests.count == good.count)
    FaultMatrix.add(
      .init(
        fault: "a wrong byte, at each of \(good.count) places", transport: transport,
        outcome: "unreadableAnswer, each time", money: "unknown",
        requests: "1 each", payments: "1 each"))
    try await server.stop()
  }
}

extension LeatherbackClient {
  /// Pays, and says what came of it.
  fileprivate func outcomeOfPaying() async -> PaymentOutcome {
    do {
      try await pay()
      return .paid
    } catch {
      return PaymentOutcome(error)
    }
  }
}
