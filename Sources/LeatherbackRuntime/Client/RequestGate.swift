/// Lets a limited number of requests out at a time, first come, first served, and a limited number
/// wait.
actor RequestGate {
  /// What becomes of who wants to pass.
  enum Passage: Sendable {
    /// It may go, and has to call ``RequestGate/leave()`` when it is back.
    case open

    /// Too many are waiting already.
    case full

    /// Its task was cancelled while it waited.
    case cancelled
  }

  private let limit: Int
  private let queueLimit: Int
  private var inFlight = 0
  private var waiting: [UInt64: CheckedContinuation<Passage, Never>] = [:]

  /// Tickets are numbers in the order of arrival. One whose holder was cancelled is passed over.
  private var lastTicket: UInt64 = 0
  private var lastCalled: UInt64 = 0

  init(limit: Int, queueLimit: Int) {
    self.limit = max(limit, 1)
    self.queueLimit = max(queueLimit, 0)
  }

  /// How many wait.
  var waitingCount: Int { waiting.count }

  /// Waits for a place.
  func enter() async -> Passage {
    if inFlight < limit {
      inFlight += 1
      return .open
    }
    guard waiting.count < queueLimit else { return .full }
    lastTicket += 1
    let ticket = lastTicket
    return await withTaskCancellationHandler {
      await withCheckedContinuation { waiting[ticket] = $0 }
    } onCancel: {
      Task { await self.giveUp(ticket) }
    }
  }

  /// Gives the place to the next who waits.
  func leave() {
    while lastCalled < lastTicket {
      lastCalled += 1
      guard let next = waiting.removeValue(forKey: lastCalled) else { continue }
      return next.resume(returning: .open)
    }
    inFlight -= 1
  }

  private func giveUp(_ ticket: UInt64) {
    waiting.removeValue(forKey: ticket)?.resume(returning: .cancelled)
  }
}
