import NIOCore
import NIOPosix

/// A server on 127.0.0.1 that accepts nobody and whose queue is full: who connects waits.
public final class FullServer: Sendable {
  /// Port that the system chose.
  public let port: Int

  private let listener: any Channel
  private let waiting: [any Channel]

  private init(port: Int, listener: any Channel, waiting: [any Channel]) {
    self.port = port
    self.listener = listener
    self.waiting = waiting
  }

  /// Starts a server and fills its queue.
  public static func start() async throws -> FullServer {
    let group = MultiThreadedEventLoopGroup.singleton
    let listener = try await ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 1)
      .serverChannelOption(.autoRead, value: false)
      .bind(host: "127.0.0.1", port: 0)
      .get()
    guard let port = listener.localAddress?.port else { throw ChannelError.unknownLocalAddress }
    var waiting: [any Channel] = []
    let client = ClientBootstrap(group: group).connectTimeout(.milliseconds(200))
    // Systems differ in how many they queue: the first that has to wait shows that it is full.
    while let channel = try? await client.connect(host: "127.0.0.1", port: port).get() {
      waiting.append(channel)
    }
    return FullServer(port: port, listener: listener, waiting: waiting)
  }

  /// Ends all connections, and stops listening.
  public func stop() async throws {
    for channel in waiting { try await channel.close() }
    try await listener.close()
  }
}
