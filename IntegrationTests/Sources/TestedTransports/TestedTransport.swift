import HTTPTypes
public import Leatherback
import LeatherbackAsyncHTTPClient

/// The transports of the package, each of which has to stand every test.
public enum TestedTransport: String, Sendable, CaseIterable {
  case urlSession = "URLSession"
  case asyncHTTPClient = "AsyncHTTPClient"

  /// A transport that gives up when nothing comes for `idleTimeout`.
  public func make(
    idleTimeout: Duration = .seconds(10), connectTimeout: Duration = .seconds(10)
  ) -> any ClientTransport {
    switch self {
    case .urlSession:
      URLSessionTransport(idleTimeout: idleTimeout, connectTimeout: connectTimeout)
    case .asyncHTTPClient:
      AsyncHTTPClientTransport(idleTimeout: idleTimeout, connectTimeout: connectTimeout)
    }
  }

  /// Whether this is URLSession as it is on libcurl.
  public var isLibcurl: Bool {
    #if os(Linux)
      self == .urlSession
    #else
      false
    #endif
  }
}
