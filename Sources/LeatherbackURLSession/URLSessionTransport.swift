import Foundation
public import HTTPTypes
public import LeatherbackRuntime

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The transport over URLSession.
///
/// It keeps connections open between requests, and nothing else: no cookies, no cache, no stored
/// credentials. Redirects are handed over as answers. Copies share one session, which ends with the
/// last of them.
public struct URLSessionTransport: ClientTransport {
  private let session: SessionOwner

  /// Creates a transport with a session of its own.
  ///
  /// - Parameter idleTimeout: Time that may pass without a byte from the service.
  public init(idleTimeout: Duration = .seconds(60)) {
    session = SessionOwner(idleTimeout: idleTimeout / .seconds(1))
  }

  /// Sends a request through the session, and stops when the task is cancelled.
  public func send(
    _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    guard let urlRequest = URLRequest(request, body: body) else {
      throw TransportError(.other, wasRequestSent: .no, code: "malformed address")
    }
    return try await session.exchange(urlRequest, answerLimit: answerLimit).get()
  }
}
