import HTTPTypes
import Leatherback
import LoopbackServer
import TestedTransports
import Testing

@Suite("A request goes out as the client made it", .timeLimit(.minutes(1)))
struct SentRequestTests {
  @Test(
    "a payment has its four header fields, and nothing that tells more",
    arguments: TestedTransport.allCases)
  func payment(transport: TestedTransport) async throws {
    let server = try await LoopbackServer.start { _ in ServedAnswer(body: Array("{}".utf8)) }
    let client = try LeatherbackClient(baseURL: server.baseURL, over: transport)

    await #expect(throws: LeatherbackError.self) { try await client.pay() }

    let request = try #require(server.requests.first)
    #expect(request.method == "POST")
    #expect(request.values(of: "Content-Type") == ["application/json"])
    #expect(request.values(of: "Accept") == ["application/json"])
    #expect(request.values(of: "User-Agent") == ["leatherback-swift/" + LeatherbackClient.version])
    #expect(request.values(of: "X-Api") == [key])
    #expect(request.values(of: "Content-Length") == [String(request.body.count)])
    #expect(request.values(of: "Host") == ["127.0.0.1:\(server.port)"])
    #expect(request.unexpectedFields == [])
    try await server.stop()
  }

  @Test(
    "a question has neither a body nor a field about one", arguments: TestedTransport.allCases)
  func question(transport: TestedTransport) async throws {
    let server = try await LoopbackServer.start { _ in ServedAnswer(body: Array("{}".utf8)) }
    let client = try LeatherbackClient(baseURL: server.baseURL, over: transport)

    await #expect(throws: LeatherbackError.self) { try await client.look() }

    let request = try #require(server.requests.first)
    #expect(request.method == "GET")
    #expect(request.body == [])
    #expect(request.values(of: "Content-Type") == [])
    #expect(request.values(of: "Content-Length") == [])
    #expect(request.values(of: "X-Api") == [key])
    #expect(request.unexpectedFields == [])
    try await server.stop()
  }

  @Test(
    "path and query arrive as they were encoded", arguments: TestedTransport.allCases,
    ["/a%2Fb", "/a%20b?c=%26&d=%2B+", "/caf%C3%A9?empty=", "/%25", "//a"])
  func target(transport: TestedTransport, target: String) async throws {
    let server = try await LoopbackServer.start { _ in ServedAnswer(body: []) }
    _ = try await transport.make().send(toPort: server.port, path: target)
    #expect(server.requests.map(\.target) == [target])
    try await server.stop()
  }
}

extension ReceivedRequest {
  /// Names of the fields that neither the client sets nor HTTP needs.
  fileprivate var unexpectedFields: [String] {
    let known: Set = [
      "accept", "accept-encoding", "accept-language", "connection", "content-length",
      "content-type", "host", "user-agent", "x-api",
    ]
    return headers.map(\.name).filter { !known.contains($0) }
  }
}
