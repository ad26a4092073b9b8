import GeneratedExamples
import Leatherback
import LeatherbackTesting
import LoopbackServer
import Testing

@Suite("Every example of the schema over real HTTP")
struct ContractTests {
  @Test(
    "the request is on the wire as documented, and the documented answer is read",
    arguments: Examples.all)
  func example(_ example: APIExample) async throws {
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(status: example.responseStatus, body: Array(example.responseBody.utf8))
    }
    let client = try LeatherbackClient(
      secretKey: Self.key,
      configuration: .init(address: ServerAddress(server.baseURL)))

    try await example.run(with: client)

    let request = try #require(server.requests.first)
    #expect(server.requests.count == 1)
    #expect(request.method == example.method)
    #expect(request.path == example.path)
    #expect(request.query == example.query)
    #expect(request.bodyText == (example.requestBody ?? ""))
    #expect(request.values(of: "X-Api") == (example.usesSecretKey ? [Self.key] : []))
    #expect(
      request.values(of: "Authorization") == (example.headers["Authorization"].map { [$0] } ?? []))
    #expect(request.values(of: "Accept") == ["application/json"])
    #expect(
      request.values(of: "Content-Type")
        == (example.requestBody == nil
          ? [] : [example.headers["Content-Type"] ?? "application/json"]))
    for (name, value) in example.headers {
      #expect(request.values(of: name) == [value])
    }
    try await server.stop()
  }

  @Test("each example has a name of its own")
  func names() {
    #expect(!Examples.all.isEmpty)
    #expect(Set(Examples.all.map(\.name)).count == Examples.all.count)
  }

  private static let key = "sk_test_contract"
}

extension ReceivedRequest {
  var bodyText: String { String(decoding: body, as: UTF8.self) }
}
