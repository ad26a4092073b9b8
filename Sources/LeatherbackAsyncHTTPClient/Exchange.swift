#if AsyncHTTPClient
  import AsyncHTTPClient
  import HTTPTypes
  import LeatherbackRuntime
  import NIOConcurrencyHelpers
  import NIOCore
  import NIOHTTP1

  /// One request on its way, and what has come of it so far.
  ///
  /// A class because AsyncHTTPClient reports to one.
  final class Exchange: HTTPClientResponseDelegate, Sendable {
    typealias Response = (HTTPResponse, [UInt8])

    private let hasBody: Bool
    private let isHead: Bool
    private let headerLimit: Int
    private let bodyLimit: Int
    private let state = NIOLockedValueBox(State())

    private struct State {
      var isHeadSent = false
      var head: HTTPResponse?
      var body: [UInt8] = []
    }

    /// An answer that cannot be taken.
    enum Refusal: Error {
      case tooLarge
      case senseless
    }

    /// - Parameters:
    ///   - hasBody: Whether the request has a body, without which nobody acts on it.
    ///   - isHead: Whether only the answer's head is asked for.
    init(hasBody: Bool, isHead: Bool, headerLimit: Int, bodyLimit: Int) {
      self.hasBody = hasBody
      self.isHead = isHead
      self.headerLimit = headerLimit
      self.bodyLimit = bodyLimit
    }

    func didSendRequestHead(task: HTTPClient.Task<Response>, _ head: HTTPRequestHead) {
      state.withLockedValue { $0.isHeadSent = true }
    }

    func didReceiveHead(
      task: HTTPClient.Task<Response>, _ head: HTTPResponseHead
    ) -> EventLoopFuture<Void> {
      let size = head.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
      let announced = isHead ? nil : head.headers.first(name: "Content-Length").flatMap { Int($0) }
      guard size <= headerLimit, announced ?? 0 <= bodyLimit else {
        return task.eventLoop.makeFailedFuture(Refusal.tooLarge)
      }
      guard let head = HTTPResponse(head) else {
        return task.eventLoop.makeFailedFuture(Refusal.senseless)
      }
      state.withLockedValue { $0.head = head }
      return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(
      task: HTTPClient.Task<Response>, _ buffer: ByteBuffer
    ) -> EventLoopFuture<Void> {
      let fits = state.withLockedValue { state in
        guard state.body.count + buffer.readableBytes <= bodyLimit else { return false }
        state.body.append(contentsOf: buffer.readableBytesView)
        return true
      }
      return fits
        ? task.eventLoop.makeSucceededVoidFuture()
        : task.eventLoop.makeFailedFuture(Refusal.tooLarge)
    }

    func didFinishRequest(task: HTTPClient.Task<Response>) throws -> Response {
      let (head, body) = state.withLockedValue { ($0.head, $0.body) }
      guard let head else { throw Refusal.senseless }
      return (head, body)
    }
  }

  extension Exchange {
    /// What an error of AsyncHTTPClient means for this request.
    ///
    /// The body goes out after its head was reported as sent, and nobody acts on a head alone. Once it
    /// is, an error that sounds like a connection that never was is about a route that was lost.
    func transportError(_ error: any Error) -> TransportError {
      let state = state.withLockedValue { $0 }
      let departure: Departure = state.isHeadSent ? .left : hasBody ? .keptBack : .unknown
      return TransportError(error).judged(
        by: departure, partialResponse: state.head.map { RawResponse($0, body: state.body) })
    }
  }
#endif
