import Foundation
import HTTPTypes
import Leatherback
import LoopbackServer
import Testing

/// Each of these servers stays silent afterwards: only who stops at the limit ends before its idle
/// timeout.
@Suite("An answer over the limit is not received", .timeLimit(.minutes(1)))
struct AnswerLimitTests {
  private let transport = URLSessionTransport(idleTimeout: .seconds(3))

  @Test("one that announces it is refused before its body comes")
  func announced() async throws {
    let server = try await ScriptedServer.start(
      .request, .send("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n"))
    try await expectTooLarge(from: server.port)
    await server.wait(for: .disconnected)
    await server.stop()
  }

  @Test("one that comes in pieces is refused at the first piece beyond the limit")
  func inPieces() async throws {
    let piece = "1f4\r\n" + String(repeating: "0", count: 500) + "\r\n"
    let server = try await ScriptedServer.start(
      .request, .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
      .send(piece), .send(piece), .send("1\r\n0\r\n"))
    try await expectTooLarge(from: server.port)
    await server.wait(for: .disconnected)
    await server.stop()
  }

  @Test("one that is small on the wire and large when unpacked is refused")
  func packed() async throws {
    let bytes = try #require(Data(base64Encoded: Self.packedZeros))
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(headers: ["Content-Encoding": "gzip"], body: Array(bytes))
    }
    try await expectTooLarge(from: server.port)
    try await server.stop()
  }

  @Test("one of just the limit is received")
  func atTheLimit() async throws {
    let text = String(repeating: "0", count: 1000)
    let server = try await LoopbackServer.start { _ in ServedAnswer(body: Array(text.utf8)) }
    let answer = try await transport.send(toPort: server.port, answerLimit: 1000)
    #expect(answer.body == text)
    try await server.stop()
  }

  private func expectTooLarge(from port: Int) async throws {
    let error = await #expect(throws: TransportError.self) {
      try await transport.send(toPort: port, answerLimit: 1000)
    }
    #expect(error == TransportError(.answerTooLarge, wasRequestSent: .unknown))
  }

  /// 100,000 zeros.
  private static let packedZeros =
    "H4sIAAAAAAACA+3BMQEAAADCoErrn84aHkAB" + String(repeating: "A", count: 126) + "rwaFwk3FoIYBAA=="
}
