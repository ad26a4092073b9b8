import Canary
import Leatherback
import LoopbackServer
import NIOConcurrencyHelpers
import Observation
import TestedTransports
import Testing

extension Fault {
  static let all = connections + brokenAnswers + answers + repetitions
}

@Suite("A call to a server that misbehaves", .timeLimit(.minutes(2)))
struct FaultTests {
  @Test(
    "ends with an error that says what is known, and pays once at most",
    arguments: Fault.all, TestedTransport.allCases)
  func fault(_ fault: Fault, over transport: TestedTransport) async throws {
    if let reason = fault.exclusion(transport) {
      FaultMatrix.add(FaultMatrix.Row(fault, transport, outcome: reason))
      return
    }
    let server = try await FaultServer.start(fault.server)
    let observer = Observer()
    let client = try LeatherbackClient(
      for: fault, at: server.baseURL, over: transport, seenBy: observer)

    let outcome = await client.outcome(of: fault.call)

    let seen = server.requests()
    try await server.stop()
    #expect(fault.outcomes.contains(outcome), "\(outcome), money \(outcome.money)")
    #expect(seen.count == fault.requests)
    #expect(observer.log.lines.count >= max(seen.count, 1))
    #expect(observer.shown.leaks(of: Canary.secrets) == [])
    let payments = seen.count(where: \.isPayment)
    // The second is sent only after the service itself said that there is none.
    if let expected = fault.payments {
      #expect(payments == expected)
    } else {
      #expect(payments <= 1)
    }
    var row = FaultMatrix.Row(fault, transport, outcome: "\(outcome)")
    row.money = outcome.money
    row.requests = "\(seen.count)"
    row.payments = "\(payments)"
    FaultMatrix.add(row)
  }

  @Test(
    "does not take a payment for made when any byte of the answer is wrong",
    arguments: TestedTransport.allCases)
  func everyByte(over transport: TestedTransport) async throws {
    let good = Array(ServiceAnswer.payment.utf8)
    let position = NIOLockedValueBox(0)
    let fault = Fault(
      name: "a wrong byte, at each of \(good.count) places",
      server: .answers { _, _ in
        var bytes = good
        // A byte that JSON allows nowhere.
        bytes[position.withLockedValue { $0 }] = 1
        return ServedAnswer(body: bytes)
      }, outcomes: [])
    let server = try await FaultServer.start(fault.server)
    let observer = Observer()
    let client = try LeatherbackClient(
      for: fault, at: server.baseURL, over: transport, seenBy: observer)
    var outcomes: [CallOutcome: Int] = [:]
    for index in good.indices {
      position.withLockedValue { $0 = index }
      outcomes[await client.outcome(of: .pay), default: 0] += 1
    }
    #expect(!good.isEmpty)
    #expect(outcomes[.paid] == nil)
    #expect(outcomes.keys.allSatisfy { $0.money == "unknown" })
    #expect(server.requests().count == good.count)
    #expect(observer.shown.leaks(of: Canary.secrets) == [])
    var row = FaultMatrix.Row(fault, transport, outcome: "unreadableAnswer, each time")
    row.money = "unknown"
    row.requests = "1 each"
    row.payments = "1 each"
    FaultMatrix.add(row)
    try await server.stop()
  }
}
