import Leatherback
@_spi(Generated) import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Scripted transport")
struct ScriptedTransportTests {
  @Test("answers come in order, and the end of the script is an error of its own")
  func order() async throws {
    let transport = ScriptedTransport([.json("1"), .json("2")])
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_1"), transport: transport, time: TestTime())
    #expect(try await client.send(.number) == 1)
    #expect(try await client.send(.number) == 2)
    let error = await #expect(throws: LeatherbackError.self) { try await client.send(.number) }
    #expect(error?.description.contains("script ended") == true)
    #expect(transport.sentRequests.count == 3)
  }

  @Test("a closure answers by what was sent")
  func closure() async throws {
    let transport = ScriptedTransport { $0.query == "double=true" ? .json("2") : .json("1") }
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_1"), transport: transport, time: TestTime())
    var request: APIRequest = .number
    #expect(try await client.send(request) == 1)
    request.setQueryBool("double", true)
    #expect(try await client.send(request) == 2)
  }

  @Test("what was sent never shows the key")
  func hidden() async throws {
    let transport = ScriptedTransport([.json("1")])
    let key = try SecretKey("sk_test_canary1")
    let client = LeatherbackClient(secretKey: key, transport: transport, time: TestTime())
    _ = try await client.send(.number)
    var dumped = ""
    dump(transport, to: &dumped)
    #expect(!dumped.contains("canary"))
    #expect(transport.sentRequests.first?.header("x-api") == "(hidden)")
  }
}

extension APIRequest {
  fileprivate static var number: APIRequest<Int> { APIRequest<Int>(.number) }
}

extension Endpoint {
  fileprivate static let number = Endpoint(
    "numbers.get", .get, "/number", server: Server("numbers", "https://example.com"),
    credential: .header("X-Api"), envelope: .none, retry: .safe, failures: [])
}
