#if TestServer
  public import LeatherbackTesting
  import NIOConcurrencyHelpers
  import NIOCore
  import NIOPosix

  /// A server on 127.0.0.1 that plays one script on each connection, from its start, whatever HTTP
  /// would make of it.
  public final class ScriptedServer: ConformanceServer {
    /// Port that the system chose.
    public let port: Int

    private let log: ScriptLog
    private let playing: Task<Void, any Error>

    /// `http://127.0.0.1:` and the port.
    public var baseURL: String { "http://127.0.0.1:\(port)" }

    private init(port: Int, log: ScriptLog, playing: Task<Void, any Error>) {
      self.port = port
      self.log = log
      self.playing = playing
    }

    /// Starts a server. At the end of its script, a connection stays open and silent.
    public static func start(_ script: ServerScript.Step...) async throws -> ScriptedServer {
      try await start(ServerScript(script))
    }

    /// Starts a server. At the end of its script, a connection stays open and silent.
    public static func start(_ script: ServerScript) async throws -> ScriptedServer {
      try await start([script])
    }

    /// Starts a server that plays the first script on its first connection and so on, and the last one
    /// on all that follow.
    public static func start(_ scripts: [ServerScript]) async throws -> ScriptedServer {
      let isEncrypted = scripts.contains(where: \.isEncrypted)
      let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
        .bind(host: "127.0.0.1", port: 0) { channel in
          channel.eventLoop.makeCompletedFuture {
            if isEncrypted { try TestCertificate.encrypt(channel) }
            return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
              wrappingChannelSynchronously: channel)
          }
        }
      guard let port = listener.channel.localAddress?.port else {
        throw ChannelError.unknownLocalAddress
      }
      let log = ScriptLog()
      let playing = Task {
        try await withThrowingTaskGroup(of: Void.self) { connections in
          try await listener.executeThenClose { channels in
            var number = 0
            for try await channel in channels {
              let steps = scripts.isEmpty ? [] : scripts[min(number, scripts.count - 1)].steps
              number += 1
              connections.addTask { await ScriptedConnection(channel, log: log).play(steps) }
            }
          }
        }
      }
      return ScriptedServer(port: port, log: log, playing: playing)
    }

    /// The whole requests so far, as they came, oldest first.
    public var requests: [String] { log.requests }

    /// The number of connections so far.
    public var connectionCount: Int { log.connectionCount }

    /// Waits until `event` is seen, unless it was already. Each event is waited for once.
    public func wait(for event: ServerEvent) async {
      for await next in log.events where next == event { return }
    }

    /// Stops listening, and closes all connections.
    public func stop() async {
      playing.cancel()
      _ = await playing.result
    }
  }
#endif
