#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension LeatherbackError: CustomStringConvertible, CustomDebugStringConvertible {
  /// Endpoint, what happened, and what to do; fit for any log.
  public var description: String { "\(endpoint): \(cause.text(status: httpStatus)). \(advice)" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  private var advice: String {
    switch (moneyMoved, isSafeToRetry) {
    case (.no, _): "No money moved."
    case (.unknown, true): "The service may have acted on it; the same request may be repeated."
    case (.unknown, false):
      "The service may have acted on it: look it up before sending it again."
    case (.yes, _): "The service acted on it: do not send it again."
    }
  }
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
    case .refused(let failure):
      return "the service refused the request\(answer): \(failure.description)"
    case .refusedUnrecognised(let body):
      return "the service answered in a form that the schema does not know\(answer): \(body)"
    case .unreadableAnswer(let error):
      return "the service's answer does not read as the schema says\(answer): \(error)"
    case .transport(let error):
      return "\(error)\(answer)"
    case .cancelled:
      return "the task was cancelled"
    }
  }
}
