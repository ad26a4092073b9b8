#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension LeatherbackError: CustomStringConvertible, CustomDebugStringConvertible {
  /// Endpoint, what happened, and what to do; fit for any log.
  public var description: String {
    let sentences = [
      "\(endpoint): \(cause.text(status: httpStatus))", meaning, wish, count,
    ]
    return sentences.compactMap { $0 }.joined(separator: ". ") + "."
  }

  /// The same as ``description``.
  public var debugDescription: String { description }

  private var meaning: String {
    switch (moneyMoved, isSafeToRetry) {
    case (.no, _): "No money moved"
    case (.unknown, true): "The service may have acted on it; the same request may be repeated"
    case (.unknown, false):
      "The service may have acted on it: look it up before sending it again"
    case (.yes, _): "The service acted on it: do not send it again"
    }
  }

  private var wish: String? {
    retryAfter.map { "The service asks to wait \($0.components.seconds) s" }
  }

  private var count: String? { attempts > 1 ? "It was sent \(attempts) times" : nil }
}

extension LeatherbackError: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}

extension LeatherbackError.Cause {
  /// What happened, in one clause without a full stop.
  func text(status: Int?) -> String {
    let answer = status.map { " (HTTP \($0))" } ?? ""
    switch self {
    case .invalidRequest(let violations):
      let rules = violations.map(\.description).joined(separator: "; ")
      return "the request breaks the API's rules and was not sent: \(rules)"
    case .noKey(let error):
      return status == nil
        ? "there is no key to send it with: \(error)"
        : "the service refused the key\(answer), and there is no other: \(error)"
    case .tooManyRequestsWaiting:
      return "too many requests wait in this client already, so it was not sent"
    case .refused(let failure):
      return "the service refused the request\(answer): \(failure.description)"
    case .refusedUnrecognised(let body):
      return "the service answered in a form that the schema does not know\(answer): \(body)"
    case .unreadableAnswer(let error):
      return "the service's answer does not read as the schema says\(answer): \(error)"
    case .transport(let error):
      return "\(error)\(answer)"
    case .timeLimitReached:
      return "the time for the call was over"
    case .cancelled:
      return "the task was cancelled"
    case .lookUpFailed(let error, let first):
      let start =
        first.map { $0.cause.text(status: $0.httpStatus) } ?? "it may have been sent before"
      let lookUp = "\(error.endpoint): \(error.cause.text(status: error.httpStatus))"
      return "\(start), and looking it up failed (\(lookUp))"
    }
  }
}
