import Foundation
import HTTPTypes
import Leatherback
import LoopbackServer
import Testing

@Suite("A whole answer is handed over as it came", .timeLimit(.minutes(1)))
struct AnswerTests {
  private let transport = URLSessionTransport(idleTimeout: .seconds(5))

  @Test(
    "one without a body does not wait for one",
    arguments: [
      "HTTP/1.1 204 No Content\r\n\r\n",
      "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 304 Not Modified\r\n\r\n",
    ])
  func withoutBody(_ text: String) async throws {
    let server = try await ScriptedServer.start(.request, .send(text))
    let answer = try await transport.send(.post, toPort: server.port, body: "{}")
    #expect(text.contains(String(answer.head.status.code)))
    #expect(answer.body == "")
    await server.stop()
  }

  @Test("one to HEAD has the length of a body that does not come")
  func head() async throws {
    let server = try await ScriptedServer.start(
      .request, .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"))
    let answer = try await transport.send(.head, toPort: server.port)
    #expect(answer.head.status == .ok)
    #expect(answer.body == "")
    await server.stop()
  }

  @Test("one in pieces is put together, and one without a length ends with the connection")
  func lengths() async throws {
    let chunked = try await ScriptedServer.start(
      .request, .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n"),
      .send("{\r\n1\r\n}\r"), .send("\n0\r\n\r\n"))
    #expect(try await transport.send(toPort: chunked.port).body == "{}")
    await chunked.stop()

    let endless = try await ScriptedServer.start(
      .request, .send("HTTP/1.1 200 OK\r\n\r\n{"), .send("}"), .close)
    #expect(try await transport.send(toPort: endless.port).body == "{}")
    await endless.stop()
  }

  @Test(
    "one needs no words beside its number", arguments: ["200 ", "200 All's well", "299 \u{e9}"])
  func reason(_ status: String) async throws {
    let server = try await ScriptedServer.start(
      .request, .send("HTTP/1.1 \(status)\r\nContent-Length: 2\r\n\r\n{}"))
    let answer = try await transport.send(toPort: server.port)
    #expect(String(answer.head.status.code) == status.prefix(3))
    #expect(answer.body == "{}")
    await server.stop()
  }

  @Test("one after an interim answer is the one that counts")
  func interim() async throws {
    let server = try await ScriptedServer.start(
      .request, .send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"), .send(wholeAnswer))
    let answer = try await transport.send(toPort: server.port)
    #expect(answer.head.status == .ok)
    #expect(answer.body == "{}")
    await server.stop()
  }

  @Test("one that is packed is unpacked")
  func packed() async throws {
    let packed = "H4sIAAAAAAACA6tWyiwOLk1OTi0uVrIqKSpNrQUAI2r3uBIAAAA="
    let bytes = try #require(Data(base64Encoded: packed))
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(headers: ["Content-Encoding": "gzip"], body: Array(bytes))
    }
    let answer = try await transport.send(toPort: server.port)
    #expect(answer.body == #"{"isSuccess":true}"#)
    try await server.stop()
  }

  @Test(
    "one that refuses comes with its body, JSON or not",
    arguments: [400, 403, 404, 407, 409, 417, 421, 422, 425, 429, 451, 500, 502, 503, 504, 599],
    ["<h1>No</h1>", "{}"])
  func refusals(status: Int, body: String) async throws {
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(status: status, headers: ["Content-Type": "text/html"], body: Array(body.utf8))
    }
    let answer = try await transport.send(.post, toPort: server.port, body: "{}")
    #expect(answer.head.status.code == status)
    #expect(answer.head.headerFields[.contentType] == "text/html")
    #expect(answer.body == body)
    #expect(server.requests.count == 1)
    try await server.stop()
  }

  @Test("the page of a proxy reaches the caller with its status and without a guess")
  func proxyPage() async throws {
    let page = "<html>Bad Gateway</html>"
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(
        status: 502, headers: ["Content-Type": "text/html; charset=utf-8"], body: Array(page.utf8))
    }
    let client = try LeatherbackClient(baseURL: server.baseURL)

    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await client.pay() })

    guard case .refusedUnrecognised(let answer) = error.cause else {
      Issue.record("the cause is \(error.cause)")
      return
    }
    #expect(answer.body == Array(page.utf8))
    #expect(answer.description == "text/html, 24 bytes")
    #expect(error.moneyMoved == .unknown)
    try await server.stop()
  }
}
