extension LeatherbackClient {
  /// Sends a request that moves money, and finds out what became of it when no answer comes.
  ///
  /// ```swift
  /// let reference = "ORDER0007"  // yours, stored before this line
  /// let outcome = try await client.sendOnce(
  ///   .payments.initiate(…, reference: reference),
  ///   lookUp: .transactions.retrieve(reference: reference),
  ///   isAbsent: { result in … })  // true only when the answer says that there is no such payment
  /// ```
  ///
  /// What happens, in the words of somebody on call:
  ///
  /// 1. The request is sent. An answer ends the call: ``SentOnce/sentNow(_:)``, or the error when the
  ///    service refused it.
  /// 2. No answer: the client waits a little, then looks the reference up.
  /// 3. Found: ``SentOnce/foundBefore(_:)``. Nothing is sent again.
  /// 4. Certainly absent: the very same request is sent again, as often as
  ///    ``RetryOptions/attempts`` says. Should the first one have been slow instead of lost, the
  ///    service refuses the second: a reference is good for one payment. Such a refusal is looked up
  ///    as well before it is reported.
  /// 5. Anything else, above all a look-up that failed: nothing is sent again, and the error says that
  ///    the money may have moved.
  ///
  /// - Parameters:
  ///   - request: What to send. It holds a reference that the merchant chose.
  ///   - lookUp: Asks for the same reference, in the form that look-ups take. Where that is not the
  ///     merchant's own (payouts are found behind the merchant's prefix only), the merchant's own would
  ///     find nothing, and the request would be sent again.
  ///   - limit: Time for everything together; `nil` for ``Configuration/timeLimit``.
  ///   - pauseBeforeLookUp: Time that the service is given to note a request whose answer got lost.
  ///   - mayHaveBeenSentBefore: Whether to look first, because an earlier run may have sent it.
  ///   - isAbsent: Whether an answer to the look-up, a result or a refusal, says that there is no such
  ///     payment. It is asked about nothing but answers that are the service's own by their form: a
  ///     proxy says "not found" as well. When in doubt it says `false`.
  /// - Throws: ``LeatherbackError`` about `request`; its cause is
  ///   ``LeatherbackError/Cause/lookUpFailed(_:after:)`` when it could not be found out what happened.
  public func sendOnce<Response, Found>(
    _ request: APIRequest<Response>,
    lookUp: APIRequest<Found>,
    within limit: Duration? = nil,
    pauseBeforeLookUp: Duration = .seconds(2),
    mayHaveBeenSentBefore: Bool = false,
    isAbsent: @escaping @Sendable (Result<Found, LeatherbackError>) -> Bool
  ) async throws(LeatherbackError) -> SentOnce<Response, Found> {
    let steps = SendingOnce(
      client: self, request: request, lookUp: lookUp, pause: pauseBeforeLookUp,
      meaning: { answer in isAbsent(answer) ? nil : answer })
    return try await run(steps, lookingFirst: mayHaveBeenSentBefore, within: limit)
  }

  /// Sends a request that moves money, and finds out what became of it when no answer comes; for
  /// look-ups that answer with nothing when there is nothing.
  ///
  /// Does what ``sendOnce(_:lookUp:within:pauseBeforeLookUp:mayHaveBeenSentBefore:isAbsent:)`` does. An
  /// answer of `nil` says that there is no such payment, a refusal says nothing.
  ///
  /// - Throws: ``LeatherbackError`` about `request`.
  public func sendOnce<Response, Found: JSONReadable>(
    _ request: APIRequest<Response>,
    lookUp: APIRequest<Found?>,
    within limit: Duration? = nil,
    pauseBeforeLookUp: Duration = .seconds(2),
    mayHaveBeenSentBefore: Bool = false
  ) async throws(LeatherbackError) -> SentOnce<Response, Found> {
    let steps = SendingOnce<Response, Found?, Found>(
      client: self, request: request, lookUp: lookUp, pause: pauseBeforeLookUp,
      meaning: { answer in
        switch answer {
        case .success(let found): found.map { .success($0) }
        case .failure(let error): .failure(error)
        }
      })
    return try await run(steps, lookingFirst: mayHaveBeenSentBefore, within: limit)
  }

  private func run<Response, Answer, Found>(
    _ steps: SendingOnce<Response, Answer, Found>, lookingFirst: Bool, within limit: Duration?
  ) async throws(LeatherbackError) -> SentOnce<Response, Found> {
    // What breaks rules is refused before anything is sent: a look-up that cannot be sent would show
    // it when it is needed.
    _ = try prepare(steps.request)
    _ = try prepare(steps.lookUp)
    return try await core.limited(to: limit ?? configuration.timeLimit) { deadline in
      await Result { () async throws(LeatherbackError) in
        try await steps.run(lookingFirst: lookingFirst, deadline: deadline)
      }
    }.get()
  }
}
