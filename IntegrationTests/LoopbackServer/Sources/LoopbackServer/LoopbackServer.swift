import NIOCore
import NIOHTTP1
import NIOPosix

/// An HTTP server on 127.0.0.1 that keeps every request as it came.
public final class LoopbackServer: Sendable {
  /// Port that the system chose.
  public let port: Int

  private let channel: any Channel
  private let log: RequestLog

  /// `http://127.0.0.1:` and the port.
  public var baseURL: String { "http://127.0.0.1:\(port)" }

  private init(channel: any Channel, port: Int, log: RequestLog) {
    self.channel = channel
    self.port = port
    self.log = log
  }

  /// Starts a server that answers each request by `answer`.
  ///
  /// - Parameter keepsRequests: Whether they can be looked at afterwards.
  public static func start(
    keepsRequests: Bool = true,
    answering answer: @escaping @Sendable (ReceivedRequest) -> ServedAnswer
  ) async throws -> LoopbackServer {
    let log = RequestLog(isKept: keepsRequests)
    let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Exchange(log: log, answer: answer))
        }
      }
      .bind(host: "127.0.0.1", port: 0)
      .get()
    guard let port = channel.localAddress?.port else { throw ChannelError.unknownLocalAddress }
    return LoopbackServer(channel: channel, port: port, log: log)
  }

  /// The requests so far, oldest first.
  public var requests: [ReceivedRequest] { log.all }

  /// Stops listening.
  public func stop() async throws { try await channel.close() }
}

/// Collects one request and answers it, again and again on the same connection.
private final class Exchange: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let log: RequestLog
  private let answer: @Sendable (ReceivedRequest) -> ServedAnswer
  private var head: HTTPRequestHead?
  private var body: [UInt8] = []

  init(log: RequestLog, answer: @escaping @Sendable (ReceivedRequest) -> ServedAnswer) {
    self.log = log
    self.answer = answer
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      body = []
    case .body(let buffer):
      body.append(contentsOf: buffer.readableBytesView)
    case .end:
      finish(context: context)
    }
  }

  private func finish(context: ChannelHandlerContext) {
    guard let head else { return }
    let request = ReceivedRequest(
      method: head.method.rawValue,
      target: head.uri,
      headers: head.headers.map { .init(name: $0.name.lowercased(), value: $0.value) },
      body: body
    )
    log.append(request)
    write(answer(request), version: head.version, context: context)
  }

  private func write(_ answer: ServedAnswer, version: HTTPVersion, context: ChannelHandlerContext) {
    var headers = HTTPHeaders()
    for (name, value) in answer.headers.sorted(by: { $0.key < $1.key }) {
      headers.add(name: name, value: value)
    }
    headers.add(name: "Content-Length", value: String(answer.body.count))
    let head = HTTPResponseHead(
      version: version, status: HTTPResponseStatus(statusCode: answer.status), headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    let bytes = context.channel.allocator.buffer(bytes: answer.body)
    context.write(wrapOutboundOut(.body(.byteBuffer(bytes))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }
}
