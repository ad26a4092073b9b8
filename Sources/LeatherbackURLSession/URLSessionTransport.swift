import Foundation
public import HTTPTypes
public import LeatherbackRuntime

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The transport over URLSession.
///
/// It keeps connections open between requests that only read, and nothing else: no cookies, no cache,
/// no stored credentials. Redirects are handed over as answers. Copies share one session, which ends
/// with the last of them.
///
/// On Linux every request that may change something has a connection of its own. libcurl, which
/// carries URLSession there, sends a request a second time when a connection that was kept open ends
/// before the answer: for a payment, that could be a second payment.
public struct URLSessionTransport: ClientTransport {
  private let session: SessionOwner
  private let idleTimeout: Double

  /// Creates a transport with a session of its own.
  ///
  /// - Parameter idleTimeout: Time that may pass without a byte from the service.
  public init(idleTimeout: Duration = .seconds(60)) {
    self.idleTimeout = idleTimeout / .seconds(1)
    session = SessionOwner(idleTimeout: self.idleTimeout)
  }

  /// Sends a request through the session, and stops when the task is cancelled.
  public func send(
    _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    guard let urlRequest = URLRequest(request, body: body) else {
      throw TransportError(.other, wasRequestSent: .no, code: "malformed address")
    }
    return try await session(for: request.method)
      .exchange(urlRequest, answerLimit: answerLimit).get()
  }

  /// The shared session, or a new one whose connections nobody has used.
  private func session(for method: HTTPRequest.Method) -> SessionOwner {
    #if canImport(FoundationNetworking)
      return [.get, .head].contains(method) ? session : SessionOwner(idleTimeout: idleTimeout)
    #else
      return session
    #endif
  }
}
