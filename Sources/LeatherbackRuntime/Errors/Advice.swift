extension LeatherbackError {
  /// What to do after a failed call.
  public enum Advice: Sendable, Hashable {
    /// The same request may be sent again and may succeed then, after this time when the service
    /// asks for it.
    case sendAgain(after: Duration?)

    /// No money moved, and the same request would fail again: mend what the cause says first.
    case mendFirst

    /// The service may have acted: look the payment up by its reference before sending it again.
    case lookUpFirst

    /// The service acted: do not send it again.
    case doNotSendAgain
  }

  /// What to do now.
  public var advice: Advice {
    switch moneyMoved {
    case .yes: isSafeToRetry ? .mendFirst : .doNotSendAgain
    case .unknown where !isSafeToRetry: .lookUpFirst
    case .unknown, .no: mayPass ? .sendAgain(after: retryAfter) : .mendFirst
    }
  }

  /// Whether the failure may be over by itself.
  private var mayPass: Bool {
    switch cause {
    case .timeLimitReached, .cancelled, .tooManyRequestsWaiting, .lookUpFailed: true
    case .invalidRequest, .noKey, .unreadableAnswer: false
    case .transport(let error): error.mayPass
    case .refused, .refusedUnrecognised:
      httpStatus.map { $0 == 408 || $0 == 429 || $0 >= 500 } ?? false
    }
  }
}

extension TransportError {
  /// Whether the failure may be over by itself.
  var mayPass: Bool {
    switch kind {
    case .cannotConnect, .connectionLost, .timedOut: true
    case .cancelled, .insecure, .answerTooLarge, .redirected, .other: false
    }
  }
}
