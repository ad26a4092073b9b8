#if AsyncHTTPClient
  import AsyncHTTPClient
  import LeatherbackRuntime
  import NIOCore
  import NIOHTTP1
  import NIOPosix
  import NIOSSL

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  extension TransportError {
    /// What an error of AsyncHTTPClient or SwiftNIO means. Its fields may hold hosts and header
    /// fields: only its name is kept.
    init(_ error: any Error) {
      switch error {
      case let error as HTTPClientError: self.init(error)
      case Exchange.Refusal.tooLarge: self.init(.answerTooLarge, wasRequestSent: .unknown)
      case Exchange.Refusal.senseless: self.init(.other, wasRequestSent: .unknown)
      case is NIOConnectionError: self.init(.cannotConnect, wasRequestSent: .no)
      case let error as HTTPParserError: self.init(error)
      case let error as IOError: self.init(error)
      case is ChannelError: self.init(.connectionLost, wasRequestSent: .unknown)
      case NIOSSLError.uncleanShutdown: self.init(.connectionLost, wasRequestSent: .unknown)
      case NIOSSLError.handshakeFailed, is NIOSSLExtraError:
        self.init(.insecure, wasRequestSent: .no)
      case is NIOSSLError, is BoringSSLError: self.init(.insecure, wasRequestSent: .unknown)
      default: self.init(.other, wasRequestSent: .unknown)
      }
    }

    private init(_ error: HTTPClientError) {
      let (kind, wasSent, name): (Kind, RequestSent, String?) =
        switch error {
        case .connectTimeout: (.cannotConnect, .no, "connect timeout")
        case .tlsHandshakeTimeout: (.cannotConnect, .no, "TLS handshake timeout")
        case .getConnectionFromPoolTimeout: (.timedOut, .no, "no free connection")
        case .readTimeout: (.timedOut, .unknown, "read timeout")
        case .writeTimeout: (.timedOut, .unknown, "write timeout")
        case .cancelled: (.cancelled, .unknown, nil)
        case .remoteConnectionClosed: (.connectionLost, .unknown, nil)
        default: (.other, .unknown, nil)
        }
      self.init(kind, wasRequestSent: wasSent, code: name)
    }

    private init(_ error: IOError) {
      let connecting = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ENETDOWN, EADDRNOTAVAIL]
      let neverConnected = connecting.contains(error.errnoCode)
      self.init(
        neverConnected ? .cannotConnect : .connectionLost,
        wasRequestSent: neverConnected ? .no : .unknown, code: "errno \(error.errnoCode)")
    }

    private init(_ error: HTTPParserError) {
      switch error {
      case .headerOverflow:
        self.init(.answerTooLarge, wasRequestSent: .unknown, code: "header overflow")
      case .invalidEOFState, .closedConnection:
        self.init(.connectionLost, wasRequestSent: .unknown)
      default:
        self.init(.other, wasRequestSent: .unknown, code: "malformed answer")
      }
    }
  }
#endif
