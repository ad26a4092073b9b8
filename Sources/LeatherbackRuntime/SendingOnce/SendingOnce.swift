/// The steps of a request that must act once and no more.
struct SendingOnce<Response: APIResponse, Answer: APIResponse, Found: Sendable>: Sendable {
  let client: LeatherbackClient
  let request: APIRequest<Response>
  let lookUp: APIRequest<Answer>

  /// Time that the service is given before a look-up.
  let pause: Duration

  /// What the service's answer to the look-up means: the payment, an error, or `nil` when it says that
  /// there is none.
  let meaning: @Sendable (Result<Answer, LeatherbackError>) -> Result<Found, LeatherbackError>?

  /// Sends the request until its outcome is known, or until it is certain that it cannot be.
  func run(
    lookingFirst: Bool, deadline: Duration?
  ) async throws(LeatherbackError) -> SentOnce<Response, Found> {
    if lookingFirst, let found = try await find(after: nil, deadline: deadline) {
      return .foundBefore(found)
    }
    var attemptsLeft = max(client.configuration.retries.attempts, 1)
    var earlier = Earlier(mayHaveArrived: lookingFirst)
    while true {
      let failure: LeatherbackError
      do {
        return .sentNow(
          try await client.send(request, until: deadline, requestID: earlier.requestID))
      } catch {
        failure = error
      }
      let error = failure.following(earlier, retry: request.endpoint.retry)
      if error.moneyMoved == .no || error.isCancellation { throw error }
      guard await waits(after: error, deadline: deadline) else { throw error }
      if let found = try await find(after: error, deadline: deadline) {
        return .foundBefore(found)
      }
      attemptsLeft -= 1
      // Refused, or acted on and not to be found: another try can only do harm.
      guard failure.moneyMoved == .unknown, attemptsLeft > 0 else { throw error }
      earlier = Earlier(mayHaveArrived: true, requestID: error.requestID, attempts: error.attempts)
    }
  }

  /// Gives the service time to note what it got.
  ///
  /// - Returns: Whether there is time left for a look-up.
  private func waits(after error: LeatherbackError, deadline: Duration?) async -> Bool {
    let core = client.core
    let requested = error.retryAfter ?? .zero
    let isBearable = requested <= core.configuration.retries.longestRequestedPause
    let pause = max(pause, isBearable ? requested : .zero)
    if let deadline, core.time.now + pause >= deadline { return false }
    do {
      try await core.time.pause(for: pause)
      return true
    } catch {
      return false
    }
  }

  /// Looks the request up.
  ///
  /// - Parameter error: What the request ended with; `nil` when it was not sent this time.
  /// - Returns: What it did; `nil` when the service says that there is nothing.
  /// - Throws: An error about the request, when it cannot be found out.
  private func find(
    after error: LeatherbackError?, deadline: Duration?
  ) async throws(LeatherbackError) -> Found? {
    let answer = await Result { () async throws(LeatherbackError) in
      try await client.send(lookUp, until: deadline, requestID: nil)
    }
    // Nothing but an answer of the service can say that there is nothing.
    if case .failure(let failure) = answer, !failure.isAnswer(in: lookUp.endpoint.envelope) {
      throw LeatherbackError(lookUpFailed: failure, after: error, of: request.endpoint)
    }
    switch meaning(answer) {
    case nil: return nil
    case .success(let found): return found
    case .failure(let failure):
      throw LeatherbackError(lookUpFailed: failure, after: error, of: request.endpoint)
    }
  }
}

/// What is known of the tries of a request before the present one.
struct Earlier {
  var mayHaveArrived: Bool
  var requestID: String?
  var attempts = 0
}

extension LeatherbackError {
  /// The same error, with what is known of earlier tries.
  fileprivate func following(_ earlier: Earlier, retry: RetryPolicy) -> LeatherbackError {
    var error = self
    error.attempts += earlier.attempts
    if earlier.mayHaveArrived {
      error.moneyMoved = max(moneyMoved, .unknown)
      error.isSafeToRetry = retry == .safe
    }
    return error
  }

  fileprivate var isCancellation: Bool { if case .cancelled = cause { true } else { false } }

  /// Whether the service itself said no: in a form that the schema knows, or at least with the word by
  /// which its answers tell success from failure. Anything else may be what a proxy says.
  fileprivate func isAnswer(in envelope: Envelope) -> Bool {
    switch cause {
    case .refused: true
    case .refusedUnrecognised(let answer): answer.isOfService(in: envelope)
    default: false
    }
  }

  fileprivate init(
    lookUpFailed lookUp: LeatherbackError, after error: LeatherbackError?, of endpoint: Endpoint
  ) {
    let call = CallRecord(id: error?.requestID, attempts: error?.attempts ?? 0)
    self.init(
      .lookUpFailed(lookUp, after: error), of: endpoint, status: error?.httpStatus,
      moneyMoved: max(error?.moneyMoved ?? .unknown, .unknown), call: call,
      response: error?.response, retryAfter: lookUp.retryAfter)
  }
}

extension UnrecognisedAnswer {
  /// Whether the answer has the envelope's word for success or failure.
  fileprivate func isOfService(in envelope: Envelope) -> Bool {
    guard let place = envelope.success,
      let word = try? JSONDocument(parsing: body).root.required(at: place).bool()
    else { return false }
    return !word
  }
}
