/// What all copies of a client share.
final class ClientCore: Sendable {
  let configuration: LeatherbackClient.Configuration
  let mode: KeyMode
  let transport: any ClientTransport
  let middlewares: [any ClientMiddleware]
  let time: any ClientTime
  let keys: KeyRing
  let gate: RequestGate
  let budget: RetryBudget
  let deadlines: DeadlineKeeper

  init(
    mode: KeyMode, keys provider: any SecretKeyProvider, transport: any ClientTransport,
    configuration: LeatherbackClient.Configuration, middlewares: [any ClientMiddleware],
    time: any ClientTime
  ) {
    self.configuration = configuration
    self.mode = mode
    self.transport = transport
    self.middlewares = middlewares
    self.time = time
    keys = KeyRing(
      provider: provider, mode: configuration.acceptsKeysOfEitherMode ? nil : mode,
      queueLimit: configuration.requestsAtATime)
    gate = RequestGate(
      limit: configuration.requestsInFlight, queueLimit: configuration.requestsWaiting)
    budget = RetryBudget(capacity: configuration.retries.budget)
    deadlines = DeadlineKeeper(time: time)
  }
}

extension ClientCore {
  /// Makes a call in the present task.
  ///
  /// - Parameter deadline: When the present task is cancelled, in the client's time; `nil` when it
  ///   never is.
  func answer(
    to request: OutgoingRequest, until deadline: Duration?
  ) async throws(LeatherbackError) -> Answer {
    var call = Call(request, core: self, deadline: deadline)
    return try await call.run()
  }

  /// Runs `body` and cancels it when its time is over.
  ///
  /// - Parameters:
  ///   - limit: Time that `body` may take; `nil` for no bound.
  ///   - body: Gets the moment at which it will be cancelled, in the client's time.
  func limited<Value: Sendable>(
    to limit: Duration?,
    _ body: @escaping @Sendable (_ deadline: Duration?) async -> Result<Value, LeatherbackError>
  ) async -> Result<Value, LeatherbackError> {
    guard let limit else { return await body(nil) }
    let deadline = time.now + limit
    let task = Task { await body(deadline) }
    let id = await deadlines.watch(until: deadline) { task.cancel() }
    let result = await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
    let isOver = await deadlines.end(id)
    guard isOver, !Task.isCancelled else { return result }
    return result.mapError { $0.endedByTimeLimit }
  }
}

extension LeatherbackError {
  /// The same error, with the time limit as its cause where it was a cancelled task's.
  fileprivate var endedByTimeLimit: LeatherbackError {
    var error = self
    switch cause {
    case .cancelled: error.cause = .timeLimitReached
    case .lookUpFailed(let lookUp, let first):
      error.cause = .lookUpFailed(lookUp.endedByTimeLimit, after: first)
    default: break
    }
    return error
  }
}
