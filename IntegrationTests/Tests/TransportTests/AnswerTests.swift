import Canary
import Foundation
import HTTPTypes
import Leatherback
import LeatherbackTestServer
import LeatherbackTesting
import LoopbackServer
import TestedTransports
import Testing

@Suite("A whole answer is handed over as it came", .timeLimit(.minutes(1)))
struct AnswerTests {
  @Test(
    "one needs no words beside its number", arguments: TestedTransport.allCases,
    ["200 ", "200 All's well", "299 \u{e9}"])
  func reason(transport: TestedTransport, status: String) async throws {
    let server = try await ScriptedServer.start(
      .request, .text("HTTP/1.1 \(status)\r\nContent-Length: 2\r\n\r\n{}"))
    let answer = try await transport.make().send(toPort: server.port)
    #expect(String(answer.head.status.code) == status.prefix(3))
    #expect(answer.body == "{}")
    await server.stop()
  }

  @Test("one that is packed is unpacked", arguments: TestedTransport.allCases)
  func packed(transport: TestedTransport) async throws {
    let packed = "H4sIAAAAAAACA6tWyiwOLk1OTi0uVrIqKSpNrQUAI2r3uBIAAAA="
    let bytes = try #require(Data(base64Encoded: packed))
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(headers: ["Content-Encoding": "gzip"], body: Array(bytes))
    }
    let answer = try await transport.make().send(toPort: server.port)
    #expect(answer.body == #"{"isSuccess":true}"#)
    #expect(server.requests.allSatisfy { $0.values(of: "Accept-Encoding").count == 1 })
    try await server.stop()
  }

  @Test("a head over the limit is refused", arguments: TestedTransport.allCases)
  func largeHead(transport: TestedTransport) async throws {
    let fields = (0..<70).map { "X-\($0): " + String(repeating: "a", count: 1000) }
    let head = (["HTTP/1.1 200 OK", "Content-Length: 2"] + fields).joined(separator: "\r\n")
    let server = try await ScriptedServer.start(.request, .text(head + "\r\n\r\n{}"))

    let error = await #expect(throws: TransportError.self) {
      try await transport.make().send(.post, toPort: server.port, body: "{}")
    }

    #expect(error?.kind == .answerTooLarge)
    #expect(error?.wasRequestSent == .unknown)
    await server.stop()
  }

  @Test(
    "an answer that breaks off is handed over as far as it came",
    arguments: TestedTransport.allCases)
  func brokenOff(transport: TestedTransport) async throws {
    let server = try await ScriptedServer.start(
      .request, .text("HTTP/1.1 202 Accepted\r\nContent-Length: 10\r\n\r\nabc"), .close)

    let error = await #expect(throws: TransportError.self) {
      try await transport.make().send(.post, toPort: server.port, body: "{}")
    }

    #expect(error?.partialResponse?.status == 202)
    #expect(error?.partialResponse?.body == Array("abc".utf8))
    #expect(error?.wasRequestSent == .unknown)
    await server.stop()
  }

  @Test(
    "the page of a proxy reaches the caller with its status and without a guess",
    arguments: TestedTransport.allCases)
  func proxyPage(transport: TestedTransport) async throws {
    let page = "<html>Bad Gateway</html>"
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(
        status: 502, headers: ["Content-Type": "text/html; charset=utf-8"], body: Array(page.utf8))
    }
    let client = try LeatherbackClient(baseURL: server.baseURL, over: transport)

    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await client.pay() })
    Canary.expectNone(in: error, from: "the error")

    guard case .refusedUnrecognised(let answer) = error.cause else {
      Issue.record("the cause is \(error.cause)")
      return
    }
    #expect(answer.body == Array(page.utf8))
    #expect(answer.description == "text/html, 24 bytes")
    #expect(error.moneyMoved == .unknown)
    try await server.stop()
  }

  #if os(Linux) && compiler(>=6.2)
    @Test("one that ends inside its head does not end the process")
    func insideTheHead() async {
      // URLSession on Linux stops the process there, and nobody above it can prevent that.
      await withKnownIssue {
        await #expect(processExitsWith: .success) {
          let server = try await ScriptedServer.start(
            .request, .text("HTTP/1.1 200 OK\r\nContent-Le"), .close)
          let transport = URLSessionTransport(idleTimeout: .seconds(5))
          _ = try? await transport.send(toPort: server.port)
        }
      }
    }
  #endif
}
