import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Cancelled paging")
struct CancelledPagingTests {
  @Test("a cancelled task stops in the middle of a page, for good", arguments: [false, true])
  func middle(readsAhead: Bool) async throws {
    let list = try NumberedList(count: 9, size: 3)
    let items = list.client.items(.numbers(), readsAhead: readsAhead)
    let task = Task { () async -> ([Int], [any Error]) in
      var found: [Int] = []
      var errors: [any Error] = []
      var iterator = items.makeAsyncIterator()
      for _ in 1...5 {
        do {
          if let item = try await iterator.next() { found.append(item) }
        } catch {
          errors.append(error)
        }
        if found.count == 2 { withUnsafeCurrentTask { $0?.cancel() } }
      }
      return (found, errors)
    }
    let (found, errors) = await task.value
    #expect(found == [1, 2])
    #expect(errors.count == 3)
    #expect(errors.allSatisfy { "\($0)".contains("the task was cancelled") })
    #expect(list.asked.filter { $0 != 2 } == [nil])
  }

  @Test("a task that is cancelled before asks for nothing")
  func before() async throws {
    let list = try NumberedList(count: 9, size: 3)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      for try await _ in list.client.pages(.numbers()) {}
    }
    await #expect(throws: LeatherbackError.self) { try await task.value }
    #expect(list.asked.isEmpty)
  }

  @Test("the call for the next page is cancelled with the task that waits for it")
  func waiting() async throws {
    let (asked, ask) = AsyncStream.makeStream(of: Int.self)
    let list = try NumberedList { number in
      ask.yield(number)
      if number == 2 { await untilCancelled() }
      return .page([number], number: number, size: 1, total: 9)
    }
    let task = Task {
      for try await _ in list.client.pages(.numbers(), readsAhead: true) {}
    }
    for await number in asked where number == 2 { break }
    task.cancel()
    await #expect(throws: LeatherbackError.self) { try await task.value }
    #expect(list.asked == [nil, 2])
  }

  @Test("a loop that is left early cancels the call for the page ahead")
  func leftEarly() async throws {
    let (asked, ask) = AsyncStream.makeStream(of: Int.self)
    let (cancelled, cancel) = AsyncStream.makeStream(of: Int.self)
    let list = try NumberedList { number in
      ask.yield(number)
      if number == 2 {
        await untilCancelled()
        cancel.yield(number)
      }
      return .page([number], number: number, size: 1, total: 9)
    }
    for try await _ in list.client.items(.numbers(), readsAhead: true) {
      for await number in asked where number == 2 { break }
      break
    }
    // Ends only when the call was cancelled.
    for await number in cancelled where number == 2 { break }
    #expect(list.asked == [nil, 2])
  }
}

/// Suspends until the task is cancelled, with no clock.
private func untilCancelled() async {
  let (stream, continuation) = AsyncStream.makeStream(of: Never.self)
  await withTaskCancellationHandler {
    for await _ in stream {}
  } onCancel: {
    continuation.finish()
  }
}
