import HTTPTypes

extension Endpoint {
  /// Whether a request without a usable answer may be sent again, and whether that may help.
  func mayRepeat(after error: TransportError) -> Bool {
    switch error.kind {
    case .cannotConnect, .connectionLost, .timedOut:
      retry == .safe || error.wasRequestSent == .no
    case .cancelled, .insecure, .answerTooLarge, .redirected, .other:
      false
    }
  }

  /// Whether a request may be sent again because of the answer's status, and whether that may help.
  func mayRepeat(after status: HTTPResponse.Status) -> Bool {
    switch status.code {
    case 408, 429, 500...599: retry == .safe
    default: false
    }
  }
}
