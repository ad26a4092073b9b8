/// A server on 127.0.0.1 that plays a ``ServerScript`` on each connection.
///
/// The product `LeatherbackTestServer` has one, behind the trait `TestServer`.
public protocol ConformanceServer: Sendable {
  /// Port on which it listens.
  var port: Int { get }

  /// The whole requests so far, as they came, oldest first.
  var requests: [String] { get }

  /// The number of connections so far.
  var connectionCount: Int { get }

  /// Waits until `event` is seen, unless it was already. Each event is waited for once.
  func wait(for event: ServerEvent) async

  /// Stops listening, and closes all connections.
  func stop() async
}

/// What a server saw on any of its connections.
public enum ServerEvent: Sendable, Hashable {
  /// Somebody connected.
  case connected

  /// A whole request came.
  case requested

  /// A connection ended.
  case disconnected
}
