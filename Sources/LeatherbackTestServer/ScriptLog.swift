#if TestServer
  import LeatherbackTesting
  import NIOConcurrencyHelpers

  /// What a scripted server saw, on all its connections.
  struct ScriptLog: Sendable {
    let events: AsyncStream<ServerEvent>

    private let news: AsyncStream<ServerEvent>.Continuation
    private let counts = NIOLockedValueBox<(connections: Int, requests: [String])>((0, []))

    init() {
      (events, news) = AsyncStream.makeStream()
    }

    var requests: [String] { counts.withLockedValue { $0.requests } }

    var connectionCount: Int { counts.withLockedValue { $0.connections } }

    func noteConnection() {
      counts.withLockedValue { $0.connections += 1 }
      news.yield(.connected)
    }

    func note(request: String) {
      counts.withLockedValue { $0.requests.append(request) }
      news.yield(.requested)
    }

    func noteEnd() { news.yield(.disconnected) }
  }
#endif
