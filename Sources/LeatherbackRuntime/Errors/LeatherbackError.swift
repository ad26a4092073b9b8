/// A failed call: what happened, what that means for the money, and what to do.
///
/// It is the only error that a client throws, and every property is there for somebody who has to
/// decide at once: ``moneyMoved`` says where the money is, ``advice`` what to do, ``cause`` what to
/// mend. Its description is fit for any log: it holds neither keys, nor what was sent, nor the
/// service's own words. Those are in the members of ``cause`` and in ``response``.
///
/// A cancelled task gives ``Cause/cancelled`` and no `CancellationError`, because that one cannot say
/// that a payment may be on its way. Where nothing can have happened, ``cancellation`` has the error of
/// the standard library, for code that has to pass it on.
public struct LeatherbackError: Error, Sendable {
  /// What happened.
  public enum Cause: Sendable {
    /// The request breaks rules of the API and was not sent.
    case invalidRequest([Violation])

    /// There is no key to send the request with, at first or after the service refused the last one.
    case noKey(KeyUnavailable)

    /// As many requests wait in this client as may wait; this one was not sent.
    case tooManyRequestsWaiting

    /// The service refused, in a form that the schema knows.
    case refused(any ServiceFailure)

    /// The service refused or failed, in a form that the schema does not know.
    case refusedUnrecognised(UnrecognisedAnswer)

    /// The service accepted, and its answer does not read as the schema says.
    case unreadableAnswer(JSONError)

    /// No usable answer came.
    case transport(TransportError)

    /// The time for the call was over.
    case timeLimitReached

    /// The task was cancelled.
    case cancelled

    /// It is not known what became of the request, and the look-up failed as well. `after` is what the
    /// request itself ended with; `nil` when it was not sent this time.
    indirect case lookUpFailed(LeatherbackError, after: LeatherbackError?)
  }

  /// Name of the endpoint, such as `payments.initiate`.
  public let endpoint: String

  /// What happened.
  public internal(set) var cause: Cause

  /// Status of the answer, when one came.
  public let httpStatus: Int?

  /// Identifier to quote when asking the service about this call. It is left out when it does not
  /// look like one; the failure in ``cause`` has what the service sent.
  public let traceID: String?

  /// The client's own identifier of the call, as in its logs; sent when
  /// ``LeatherbackClient/Configuration/requestIDField`` says so. `nil` when no client was involved.
  public let requestID: String?

  /// Times that the request was handed to the transport.
  public internal(set) var attempts: Int

  /// What may have become of the money, all attempts considered.
  public internal(set) var moneyMoved: MoneyMoved

  /// Whether the same request may be sent again without a risk of paying twice.
  ///
  /// It says nothing about whether that would help: ``advice`` does.
  public internal(set) var isSafeToRetry: Bool

  /// How long the service asks to wait before the next request.
  public let retryAfter: Duration?

  /// The answer, as far as it was read; `nil` when its head never came. It may repeat what was sent.
  public let response: RawResponse?

  init(
    _ cause: Cause, of endpoint: Endpoint, status: Int?, moneyMoved: MoneyMoved,
    call: CallRecord = CallRecord(id: nil), response: RawResponse? = nil,
    retryAfter: Duration? = nil
  ) {
    self.cause = cause
    self.endpoint = endpoint.name
    httpStatus = status
    requestID = call.id
    attempts = call.attempts
    self.moneyMoved = endpoint.onlyReads ? .no : max(moneyMoved, call.moneyMovedBefore)
    isSafeToRetry = self.moneyMoved == .no || endpoint.retry == .safe
    traceID = if case .refused(let failure) = cause { TraceID(failure.traceID)?.text } else { nil }
    self.response = response
    self.retryAfter = retryAfter
  }
}

extension LeatherbackError {
  /// The service's refusal, when there is one in a form that the schema knows.
  public var failure: (any ServiceFailure)? {
    if case .refused(let failure) = cause { failure } else { nil }
  }

  /// The standard library's error for a cancelled task, when this is one and no money can have moved.
  public var cancellation: CancellationError? {
    if case .cancelled = cause, moneyMoved == .no { CancellationError() } else { nil }
  }
}
