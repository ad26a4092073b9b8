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
/// before the answer: for a payment, that could be a second payment. And URLSession itself never frees
/// about 150 bytes of each request there, so a server that sends millions is better off with
/// `AsyncHTTPClientTransport`.
public struct URLSessionTransport: ClientTransport {
  private let session: SessionOwner
  private let idleTimeout: Duration
  private let connectTimeout: Duration
  private let headerLimit: Int

  /// Creates a transport with a session of its own.
  ///
  /// - Parameters:
  ///   - idleTimeout: Time that may pass without a byte from the service, connecting included. On
  ///     Linux, parts of a second count as a whole one.
  ///   - connectTimeout: Time that may pass until a request with a body begins to leave. URLSession
  ///     does not tell when it has a connection, so a request without a body has only
  ///     `idleTimeout`.
  ///   - headerLimit: Bytes that the names and values of an answer's header fields may have together.
  ///     On Linux, libcurl accepts no more than 300 KB in any case.
  public init(
    idleTimeout: Duration = .seconds(60), connectTimeout: Duration = .seconds(10),
    headerLimit: Int = 65_536
  ) {
    self.idleTimeout = idleTimeout
    self.connectTimeout = connectTimeout
    self.headerLimit = headerLimit
    session = SessionOwner(idleTimeout: idleTimeout)
  }

  /// Sends a request through the session, and stops when the task is cancelled.
  public func send(
    _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    guard let urlRequest = URLRequest(request, body: body) else {
      throw TransportError(.other, wasRequestSent: .no, code: "malformed address")
    }
    let limits = AnswerLimits(head: headerLimit, body: answerLimit)
    return try await session(for: request.method)
      .exchange(urlRequest, connectTimeout: connectTimeout / .seconds(1), limits: limits).get()
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
