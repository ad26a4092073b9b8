import HTTPTypes

/// One call from its first attempt to its last.
struct Call {
  let core: ClientCore
  let request: OutgoingRequest

  /// When the call is cancelled, in the client's time; `nil` when it may take as long as it likes.
  let deadline: Duration?

  private(set) var record: CallRecord
  private var hasChangedKey = false

  init(_ request: OutgoingRequest, core: ClientCore, deadline: Duration?) {
    self.request = request
    self.core = core
    self.deadline = deadline
    record = CallRecord(id: request.requestID)
  }

  private var endpoint: Endpoint { request.endpoint }
}

extension Call {
  /// Sends the request until there is an answer worth keeping.
  ///
  /// - Throws: What the last attempt ended with when it was no answer.
  mutating func run() async throws(LeatherbackError) -> Answer {
    var key = try await firstKey()
    while true {
      switch try await attempt(with: key) {
      case .success(let answer):
        if let other = try await otherKey(than: key, after: answer) {
          key = other
        } else if endpoint.mayRepeat(after: answer.response.status),
          try await pause(after: .unknown, requested: answer.retryAfter)
        {
          continue
        } else {
          await core.budget.note(answer.response.status)
          return answer
        }
      case .failure(let error):
        let moneyMoved: MoneyMoved = error.wasRequestSent == .no ? .no : .unknown
        guard endpoint.mayRepeat(after: error), try await pause(after: moneyMoved) else {
          let cause =
            error.kind == .cancelled ? .cancelled : LeatherbackError.Cause.transport(error)
          throw failure(cause, moneyMoved: moneyMoved, response: error.partialResponse)
        }
      }
    }
  }

  /// One attempt, once it is its turn.
  private mutating func attempt(
    with key: SecretKey?
  ) async throws(LeatherbackError) -> Result<Answer, TransportError> {
    switch await core.gate.enter() {
    case .full: throw failure(.tooManyRequestsWaiting)
    case .cancelled: throw failure(.cancelled)
    case .open: break
    }
    guard !Task.isCancelled else {
      await core.gate.leave()
      throw failure(.cancelled)
    }
    record.attempts += 1
    let outcome = await core.transmit(request, key: key, record: record)
    await core.gate.leave()
    return outcome.map { response, body in
      let limits = AnswerLimits(
        bytes: core.configuration.answerLimit, headerBytes: core.configuration.headerLimit,
        depth: core.configuration.nestingLimit)
      return Answer(
        endpoint: endpoint, response: response, body: body, limits: limits, call: record,
        retryAfter: response.retryAfter(at: core.time.date))
    }
  }

  private func failure(
    _ cause: LeatherbackError.Cause, moneyMoved: MoneyMoved = .no, response: RawResponse? = nil
  ) -> LeatherbackError {
    LeatherbackError(
      cause, of: endpoint, status: response?.status, moneyMoved: moneyMoved, call: record,
      response: response)
  }
}

// Repeating.
extension Call {
  /// Waits before the next attempt.
  ///
  /// - Parameter moneyMoved: What the attempt before may have done.
  /// - Returns: Whether there may be a next attempt at all: neither attempts nor budget nor time are
  ///   used up.
  private mutating func pause(
    after moneyMoved: MoneyMoved, requested: Duration? = nil
  ) async throws(LeatherbackError) -> Bool {
    let options = core.configuration.retries
    // The repetition with another key is not counted.
    let attempts = record.attempts - (hasChangedKey ? 1 : 0)
    guard attempts < options.attempts,
      let pause = options.pause(
        after: attempts, requested: requested, fraction: core.time.fraction())
    else { return false }
    if let deadline, core.time.now + pause >= deadline { return false }
    guard await core.budget.take() else { return false }
    record.moneyMovedBefore = max(record.moneyMovedBefore, moneyMoved)
    do {
      try await core.time.pause(for: pause)
    } catch {
      throw failure(.cancelled)
    }
    return true
  }
}

// Keys.
extension Call {
  /// The key to begin with; `nil` when the endpoint needs none.
  private func firstKey() async throws(LeatherbackError) -> SecretKey? {
    guard endpoint.credential.needsSecretKey else { return nil }
    let key = try key(from: await core.keys.key(), after: nil)
    if case .basicToken(let publicKey) = core.configuration.keyForm, publicKey.mode != key.mode {
      throw failure(.noKey(.otherMode(found: publicKey.mode, expected: key.mode)))
    }
    return key
  }

  /// Another key than the one that the service has just refused; `nil` when it refused none, or when
  /// there is no other.
  private mutating func otherKey(
    than refused: SecretKey?, after answer: Answer
  ) async throws(LeatherbackError) -> SecretKey? {
    guard answer.response.status == .unauthorized, let refused, !hasChangedKey else { return nil }
    let key = try key(from: await core.keys.key(insteadOf: refused), after: answer)
    guard key.text != refused.text else { return nil }
    hasChangedKey = true
    return key
  }

  /// - Parameter refusal: The answer that made another key necessary.
  private func key(
    from answer: KeyRing.Answer, after refusal: Answer?
  ) throws(LeatherbackError) -> SecretKey {
    let response = refusal.map { RawResponse($0.response, body: $0.body) }
    switch answer {
    case .success(let key): return key
    case .failure(.cancelled): throw failure(.cancelled, response: response)
    case .failure(.full): throw failure(.tooManyRequestsWaiting)
    case .failure(.unavailable(let error)): throw failure(.noKey(error), response: response)
    }
  }
}
