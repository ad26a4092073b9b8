import HTTPTypes
import Leatherback

/// A transport that takes requests to the loopback server, wherever the client sends them, and keeps
/// where that was.
actor Diversion: ClientTransport {
  /// Scheme, host and port that the requests were meant for, oldest first.
  private(set) var servers: [String] = []

  private let transport: any ClientTransport
  private let port: Int

  init(over transport: any ClientTransport, to port: Int) {
    self.transport = transport
    self.port = port
  }

  func send(
    _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    servers.append("\(request.scheme ?? "")://\(request.authority ?? "")")
    var diverted = request
    diverted.scheme = "http"
    diverted.authority = "127.0.0.1:\(port)"
    return try await transport.send(diverted, body: body, answerLimit: answerLimit)
  }
}
