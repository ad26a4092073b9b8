import HTTPTypes
import Leatherback
import LoopbackServer
import Testing

@Suite("An answer that breaks off or makes no sense", .timeLimit(.minutes(1)))
struct BrokenAnswerTests {
  /// What a server does in place of an answer.
  struct Breakage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sent: String
    var end = ScriptedServer.Step.close
  }

  private static let okay = "HTTP/1.1 200 OK\r\n"

  @Test(
    "is a lost connection: the service may have acted",
    arguments: [
      Breakage(testDescription: "closed before a byte", sent: ""),
      Breakage(testDescription: "reset before a byte", sent: "", end: .reset),
      Breakage(testDescription: "closed inside the first line", sent: "HTTP/1.1 200"),
      Breakage(
        testDescription: "only an interim answer", sent: "HTTP/1.1 100 Continue\r\n\r\n"),
      Breakage(
        testDescription: "body shorter than announced", sent: okay + "Content-Length: 9\r\n\r\n{}"),
      Breakage(testDescription: "no body at all", sent: okay + "Content-Length: 9\r\n\r\n"),
      Breakage(
        testDescription: "reset inside the body", sent: okay + "Content-Length: 9\r\n\r\n{}",
        end: .reset),
      Breakage(
        testDescription: "last piece missing",
        sent: okay + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"),
    ])
  func lost(_ breakage: Breakage) async throws {
    let error = try await error(of: breakage)
    #expect(error.transportError?.kind == .connectionLost)
    #expect(error.transportError?.wasRequestSent == .unknown)
  }

  @Test(
    "is an error that takes nothing for granted",
    arguments: [
      Breakage(testDescription: "a line that is no status line", sent: "SSH-2.0-Open\r\n\r\n"),
      Breakage(testDescription: "bytes that are no text", sent: "\u{0}\u{1}\u{2}\r\n\r\n{}"),
      Breakage(testDescription: "a status without a number", sent: "HTTP/1.1 abc\r\n\r\n"),
      Breakage(
        testDescription: "a status of four digits",
        sent: "HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\n{}"),
      Breakage(testDescription: "another version", sent: "HTTP/7.3 200 OK\r\n\r\n{}"),
      Breakage(
        testDescription: "a length that is no number", sent: okay + "Content-Length: x\r\n\r\n{}"),
      Breakage(
        testDescription: "a piece whose size is no number",
        sent: okay + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"),
      Breakage(
        testDescription: "an encoding that it is not in",
        sent: okay + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"),
    ])
  func senseless(_ breakage: Breakage) async throws {
    let error = try await error(of: breakage)
    if let error = error.transportError { #expect(error.wasRequestSent == .unknown) }
  }

  @Test("nobody listening means that nothing was sent and no money moved")
  func refused() async throws {
    let gone = try await ScriptedServer.start()
    await gone.stop()
    let client = try LeatherbackClient(baseURL: gone.baseURL)

    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await client.pay() })

    #expect(error.transportError?.kind == .cannotConnect)
    #expect(error.transportError?.wasRequestSent == .no)
    #expect(error.moneyMoved == .no)
    #expect(error.isSafeToRetry)
    expectNoKey(in: error)
  }

  #if os(Linux) && compiler(>=6.2)
    @Test("one that ends inside its head does not end the process")
    func insideTheHead() async {
      // URLSession on Linux stops the process there, and nobody above it can prevent that.
      await withKnownIssue {
        await #expect(processExitsWith: .success) {
          let server = try await ScriptedServer.start(
            .request, .send("HTTP/1.1 200 OK\r\nContent-Le"), .close)
          let transport = URLSessionTransport(idleTimeout: .seconds(5))
          _ = try? await transport.send(toPort: server.port)
        }
      }
    }
  #endif

  /// What paying ends with, after what holds for every broken answer was checked.
  private func error(of breakage: Breakage) async throws -> LeatherbackError {
    let server = try await ScriptedServer.start(.request, .send(breakage.sent), breakage.end)
    let client = try LeatherbackClient(baseURL: server.baseURL, idleTimeout: .seconds(5))

    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await client.pay() })

    #expect(error.moneyMoved == .unknown)
    #expect(!error.isSafeToRetry)
    #expect(server.requests.count == 1)
    expectNoKey(in: error)
    await server.stop()
    return error
  }
}
