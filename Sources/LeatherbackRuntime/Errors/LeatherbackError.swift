/// A failed call: what happened, and what that means for the money.
///
/// Its description is fit for any log: it holds neither keys, nor what was sent, nor the service's
/// own words. Those are in the members of ``cause``.
public struct LeatherbackError: Error, Sendable {
  /// What happened.
  public enum Cause: Sendable {
    /// The request breaks rules of the API and was not sent.
    case invalidRequest([Violation])

    /// The service refused, in a form that the schema knows.
    case refused(any ServiceFailure)

    /// The service refused or failed, in a form that the schema does not know.
    case refusedUnrecognised(UnrecognisedAnswer)

    /// The service accepted, and its answer does not read as the schema says.
    case unreadableAnswer(JSONError)

    /// No usable answer came.
    case transport(TransportError)

    /// The task was cancelled.
    case cancelled
  }

  /// Name of the endpoint, such as `payments.initiate`.
  public let endpoint: String

  /// What happened.
  public let cause: Cause

  /// Status of the answer, when one came.
  public let httpStatus: Int?

  /// Identifier to quote when asking the service about this call. It is left out when it does not
  /// look like one; the failure in ``cause`` has what the service sent.
  public let traceID: String?

  /// What may have become of the money.
  public let moneyMoved: MoneyMoved

  /// Whether the same request may be sent again without a risk of paying twice.
  ///
  /// It says nothing about whether that would help.
  public let isSafeToRetry: Bool

  init(_ cause: Cause, of endpoint: Endpoint, status: Int?, moneyMoved: MoneyMoved) {
    self.cause = cause
    self.endpoint = endpoint.name
    httpStatus = status
    self.moneyMoved = endpoint.onlyReads ? .no : moneyMoved
    isSafeToRetry = self.moneyMoved == .no || endpoint.retry == .safe
    traceID = if case .refused(let failure) = cause { TraceID(failure.traceID)?.text } else { nil }
  }
}

extension LeatherbackError {
  /// The service's refusal, when there is one in a form that the schema knows.
  public var failure: (any ServiceFailure)? {
    if case .refused(let failure) = cause { failure } else { nil }
  }
}
