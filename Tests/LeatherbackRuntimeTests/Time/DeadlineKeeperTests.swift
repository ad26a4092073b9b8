import LeatherbackTesting
import Testing

@testable import LeatherbackRuntime

@Suite("The one watcher of a client's calls")
struct DeadlineKeeperTests {
  @Test("is one, also when it was replaced while it woke up")
  func replaced() async {
    let keeper = DeadlineKeeper(time: TestTime())
    _ = await keeper.watch(until: .seconds(60)) {}
    let first = await keeper.lastWatcher
    _ = await keeper.watch(until: .milliseconds(500)) {}
    let second = await keeper.lastWatcher
    #expect(second != first)

    await keeper.lookAround(as: first)
    #expect(await keeper.lastWatcher == second)
    await keeper.lookAround(as: second)
    #expect(await keeper.lastWatcher != second)
  }

  @Test("ends a call whose time is over, and no other")
  func ends() async {
    let time = TestTime()
    let keeper = DeadlineKeeper(time: time)
    let patient = await keeper.watch(until: .seconds(60)) { Issue.record("it was ended") }
    await withCheckedContinuation { continuation in
      Task {
        let hasty = await keeper.watch(until: .seconds(1)) { continuation.resume() }
        time.advance(by: .seconds(1))
        _ = hasty
      }
    }
    #expect(await keeper.end(patient) == false)
  }
}
