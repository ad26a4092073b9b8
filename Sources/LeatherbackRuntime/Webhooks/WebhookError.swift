#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Why the body of an event could not be read.
///
/// It never repeats a value of the body: it may be logged.
public enum WebhookError: Error, Sendable, Hashable {
  /// The body is no JSON.
  case notJSON(JSONError)

  /// The body is JSON, and no event in a shape that the schema knows.
  case unknownShape(JSONError)

  /// The body is an event of a shape that is refused.
  case refused(WebhookRefusal)
}

extension WebhookError: CustomStringConvertible, CustomDebugStringConvertible {
  /// What is wrong, and where; fit for any log.
  public var description: String {
    switch self {
    case .notJSON(let error): "the event is no JSON: \(error)"
    case .unknownShape(let error): "the event does not read as the schema says: \(error)"
    case .refused(let refusal): "the event is refused as \(refusal)"
    }
  }

  /// The same as ``description``.
  public var debugDescription: String { description }
}

extension WebhookError: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}
