#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A request that got no usable answer, in the words of a transport.
///
/// It never holds a foreign error: such an error's own fields may hold the request. Transports pass
/// its number or name as ``code`` at most.
public struct TransportError: Error, Sendable, Hashable {
  /// What went wrong.
  public enum Kind: Sendable, Hashable {
    /// No connection came about: the name is unknown, nobody listens, or there is no network.
    case cannotConnect

    /// The connection ended before the answer was complete.
    case connectionLost

    /// Nothing came for too long.
    case timedOut

    /// The task was cancelled.
    case cancelled

    /// The connection is not encrypted, or the server's certificate is not to be trusted.
    case insecure

    /// The answer is larger than the client accepts.
    case answerTooLarge

    /// The server sent the request elsewhere, which is never followed: a key would go with it.
    case redirected

    /// Something else.
    case other
  }

  /// Whether the service may have the request.
  public enum RequestSent: Sendable, Hashable {
    /// The request did not leave.
    case no

    /// The request left, or may have.
    case unknown
  }

  /// What went wrong.
  public let kind: Kind

  /// Whether the service may have the request.
  public let wasRequestSent: RequestSent

  /// Number or name that the platform gives the error, such as `URLError -1004`.
  public let code: String?

  /// The answer as far as it was read; `nil` when its head never came. It may repeat what was sent.
  public let partialResponse: RawResponse?

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - kind: What went wrong.
  ///   - wasRequestSent: Whether the service may have the request. When in doubt, it may.
  ///   - code: A number or name. Never the text of a foreign error, which may hold a key, an address
  ///     or what was sent.
  ///   - partialResponse: The answer as far as it was read.
  public init(
    _ kind: Kind, wasRequestSent: RequestSent, code: String? = nil,
    partialResponse: RawResponse? = nil
  ) {
    self.kind = kind
    self.wasRequestSent = wasRequestSent
    self.code = code
    self.partialResponse = partialResponse
  }
}

extension TransportError: CustomStringConvertible {
  /// What went wrong, and the platform's code for it.
  public var description: String { text + (code.map { " (\($0))" } ?? "") }

  private var text: String {
    switch kind {
    case .cannotConnect: "no connection to the service could be made"
    case .connectionLost: "the connection to the service ended before its answer was complete"
    case .timedOut: "the service did not answer in time"
    case .cancelled: "the task was cancelled"
    case .insecure: "the connection to the service is not secure"
    case .answerTooLarge: "the service's answer is larger than the client accepts"
    case .redirected: "the service pointed to another address, which is never followed with a key"
    case .other: "the request failed on its way"
    }
  }
}

extension TransportError: LocalizedError {
  /// The same as ``description``.
  public var errorDescription: String? { description }
}
