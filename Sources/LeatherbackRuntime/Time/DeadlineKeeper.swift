/// Cancels the calls of a client whose time is over.
///
/// One watcher serves all calls and sleeps for a second at most. A sleeping task for each call would
/// be simpler, but a sleep that is cancelled keeps its memory until its time has come: a hundred
/// thousand quick calls with a deadline of minutes would hold as many.
actor DeadlineKeeper {
  private struct Entry {
    let deadline: Duration
    let cancel: @Sendable () -> Void
    var isOver = false
  }

  private let time: any ClientTime
  private var entries: [UInt64: Entry] = [:]
  private var lastID: UInt64 = 0

  /// The one that sleeps, and the moment at which it wakes up; `nil` when there is nothing to watch.
  private var watcher: (number: UInt64, task: Task<Void, Never>, moment: Duration)?

  /// Number of the watcher that was started last.
  private(set) var lastWatcher: UInt64 = 0

  init(time: any ClientTime) { self.time = time }

  deinit { watcher?.task.cancel() }

  /// Starts to watch a call.
  ///
  /// - Parameters:
  ///   - deadline: A moment of the client's time.
  ///   - cancel: Cancels the call. Called once, at the deadline, unless the call has ended.
  /// - Returns: Number of the call.
  func watch(until deadline: Duration, cancel: @escaping @Sendable () -> Void) -> UInt64 {
    lastID += 1
    entries[lastID] = Entry(deadline: deadline, cancel: cancel)
    wake(by: deadline)
    return lastID
  }

  /// Stops to watch a call.
  ///
  /// - Returns: Whether its time was over.
  func end(_ id: UInt64) -> Bool { entries.removeValue(forKey: id)?.isOver ?? false }

  private func wake(by deadline: Duration) {
    let moment = min(deadline, time.now + .seconds(1))
    if let watcher {
      guard moment < watcher.moment else { return }
      watcher.task.cancel()
    }
    // Weak, so that the end of the client is the end of its watcher.
    lastWatcher += 1
    let number = lastWatcher
    let task = Task.detached { [weak self, time] in
      await time.wait(until: moment)
      await self?.lookAround(as: number)
    }
    watcher = (number, task, moment)
  }

  /// Ends what is over, and watches on.
  ///
  /// - Parameter number: Number of the watcher that woke up. One that was replaced while it woke up
  ///   does nothing: else two would watch from then on, and in time ever more.
  func lookAround(as number: UInt64) {
    guard watcher?.number == number else { return }
    watcher = nil
    let now = time.now
    var next: Duration?
    for (id, entry) in entries where !entry.isOver {
      if entry.deadline <= now {
        entries[id]?.isOver = true
        entry.cancel()
      } else {
        next = min(next ?? entry.deadline, entry.deadline)
      }
    }
    if let next { wake(by: next) }
  }
}
