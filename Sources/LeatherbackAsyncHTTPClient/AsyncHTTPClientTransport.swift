#if AsyncHTTPClient
  import AsyncHTTPClient
  public import HTTPTypes
  public import LeatherbackRuntime
  import NIOCore
  import NIOHTTPCompression
  public import NIOSSL

  /// The transport over AsyncHTTPClient, for servers on Linux.
  ///
  /// It keeps connections open between requests, and nothing else: no cookies, no cache, no
  /// credentials. It follows no redirect, repeats nothing, and hands no address to a tracer. Copies
  /// share one client, which ends with the last of them.
  public struct AsyncHTTPClientTransport: ClientTransport {
    private let client: ClientOwner
    private let headerLimit: Int

    /// Creates a transport with connections of its own.
    ///
    /// - Parameters:
    ///   - idleTimeout: Time that may pass without a byte from the service, or without it taking one.
    ///   - connectTimeout: Time that may pass until a request has a connection; a request that waits
    ///     until others have ended waits no longer either.
    ///   - headerLimit: Bytes that the names and values of an answer's header fields may have together.
    ///     More than 256 fields, or one of more than 80 KB, are refused in any case.
    ///   - connectionLimit: Connections that are kept for each server; at least 1.
    ///   - trustRoots: Who may vouch for the service's certificate.
    public init(
      idleTimeout: Duration = .seconds(60), connectTimeout: Duration = .seconds(10),
      headerLimit: Int = 65_536, connectionLimit: Int = 32,
      trustRoots: NIOSSLTrustRoots = .default
    ) {
      var configuration = HTTPClient.Configuration(
        redirectConfiguration: .disallow,
        timeout: .init(
          connect: .init(clamping: connectTimeout), read: .init(clamping: idleTimeout),
          write: .init(clamping: idleTimeout)),
        decompression: .enabled(limit: .none))
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.trustRoots = trustRoots
      configuration.tlsConfiguration = tls
      // Servers close idle connections after five seconds and more. Closing them earlier spares
      // payments from being sent into a connection that is just ending.
      configuration.connectionPool.idleTimeout = .seconds(4)
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = max(
        1, connectionLimit)
      // The client above decides what is tried again.
      configuration.connectionPool.retryConnectionEstablishment = false
      configuration.httpVersion = .http1Only
      // A span of AsyncHTTPClient holds the whole address.
      configuration.tracing.tracer = nil
      client = ClientOwner(configuration)
      self.headerLimit = headerLimit
    }

    /// Sends a request, and stops when the task is cancelled.
    public func send(
      _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
    ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
      guard !Task.isCancelled else { throw TransportError(.cancelled, wasRequestSent: .no) }
      guard let ahcRequest = HTTPClient.Request(request, body: body) else {
        throw TransportError(.other, wasRequestSent: .no, code: "malformed address")
      }
      let exchange = Exchange(
        hasBody: body?.isEmpty == false, isHead: request.method == .head, headerLimit: headerLimit,
        bodyLimit: answerLimit)
      return try await client.exchange(ahcRequest, exchange).get()
    }
  }
#endif
