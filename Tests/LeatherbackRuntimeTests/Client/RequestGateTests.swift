import LeatherbackTesting
import Testing

@testable import LeatherbackRuntime

@Suite("Requests in flight")
struct RequestGateTests {
  @Test("who comes first goes first")
  func order() async {
    let gate = RequestGate(limit: 1, queueLimit: 10)
    _ = await gate.enter()
    let order = Order()
    var tasks: [Task<Void, Never>] = []
    for number in 1...5 {
      tasks.append(
        Task {
          _ = await gate.enter()
          await order.add(number)
          await gate.leave()
        })
      while await gate.waitingCount < number { await Task.yield() }
    }
    await gate.leave()
    for task in tasks { await task.value }
    #expect(await order.numbers == [1, 2, 3, 4, 5])
  }

  @Test("who is cancelled while it waits leaves, and its place is not lost")
  func cancelled() async {
    let gate = RequestGate(limit: 1, queueLimit: 1)
    _ = await gate.enter()
    let task = Task { await gate.enter() }
    task.cancel()
    #expect(await task.value == .cancelled)
    await gate.leave()
    #expect(await gate.enter() == .open)
  }

  @Test("a queue that is full takes nobody more")
  func full() async {
    let gate = RequestGate(limit: 1, queueLimit: 0)
    #expect(await gate.enter() == .open)
    #expect(await gate.enter() == .full)
    await gate.leave()
    #expect(await gate.enter() == .open)
  }

  @Test("no more requests are on their way than the limit says, whoever sends them")
  func limit() async throws {
    let flights = Flights()
    var configuration = LeatherbackClient.Configuration()
    configuration.requestsInFlight = 7
    let specimen = try SpecimenClient(
      ScriptedTransport { _ in
        await flights.begin()
        await Task.yield()
        await flights.end()
        return .json(#"{"isSuccess": true, "value": null}"#)
      }, configuration: configuration)
    try await withThrowingTaskGroup(of: Payment?.self) { group in
      for number in 1...1000 {
        group.addTask {
          try await specimen.client.send(.payments.find(reference: "\(number)"))
        }
      }
      for try await payment in group { #expect(payment == nil) }
    }
    #expect(specimen.transport.sentRequests.count == 1000)
    #expect(await (1...7).contains(flights.most))
  }

  @Test("who finds the queue full is told that nothing was sent")
  func error() async throws {
    var configuration = LeatherbackClient.Configuration()
    configuration.requestsInFlight = 1
    configuration.requestsWaiting = 0
    let started = Barrier(count: 2)
    let specimen = try SpecimenClient(
      ScriptedTransport { _ in
        await started.arrive()
        return .silence
      }, configuration: configuration)
    let first = Task { await specimen.error(of: .specimenWrite) }
    await started.arrive()
    let error = await specimen.error(of: .specimenWrite)
    #expect(
      error?.description
        == "payments.initiate: too many requests wait in this client already, so it was not sent. "
        + "No money moved.")
    #expect(error?.advice == .sendAgain(after: nil))
    first.cancel()
    #expect(await first.value?.moneyMoved == .unknown)
  }
}

private actor Order {
  private(set) var numbers: [Int] = []

  func add(_ number: Int) { numbers.append(number) }
}

private actor Flights {
  private var now = 0
  private(set) var most = 0

  func begin() {
    now += 1
    most = max(most, now)
  }

  func end() { now -= 1 }
}
