import GeneratedExamples
import Leatherback
import LeatherbackTesting
import LoopbackServer
import TestedTransports
import Testing

@Suite("Every example of the schema over real HTTP")
struct ContractTests {
  @Test(
    "the request is on the wire as documented, and the documented answer is read",
    arguments: Examples.all, TestedTransport.allCases)
  func example(_ example: APIExample, over transport: TestedTransport) async throws {
    let server = try await LoopbackServer.start { _ in
      ServedAnswer(status: example.responseStatus, body: Array(example.responseBody.utf8))
    }
    let diversion = Diversion(over: transport.make(), to: server.port)
    var configuration = LeatherbackClient.Configuration()
    configuration.retries = .none
    let client = LeatherbackClient(
      secretKey: try SecretKey(key), transport: diversion, configuration: configuration)

    try await example.run(with: client)

    #expect(await diversion.servers == [example.server])

    let request = try #require(server.requests.first)
    #expect(server.requests.count == 1)
    #expect(request.method == example.method)
    #expect(request.path == example.path)
    #expect(request.query == example.query)
    #expect(request.body == Array((example.requestBody ?? "").utf8), "\(request.bodyText)")
    #expect(request.values(of: "X-Api") == (example.usesSecretKey ? [key] : []))
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
    #expect(request.fields(beside: example) == [])
    try await server.stop()
  }

  @Test("the examples are meant for the hosts that pages name, open banking for its own two")
  func hosts() {
    let hosts = Dictionary(grouping: Examples.all, by: \.server).mapValues { examples in
      Set(examples.map { String($0.name.prefix { $0 != "." }) })
    }
    #expect(
      hosts == [
        "https://laas.leatherback.co": [
          "paymentLinks", "payments", "payouts", "sendR", "transactions",
        ],
        "https://api-openbanking.leatherback.co": ["openBanking"],
        "https://api.leatherback.com": ["openBanking"],
      ])
  }

  @Test("each example has a name of its own")
  func names() {
    #expect(!Examples.all.isEmpty)
    #expect(Set(Examples.all.map(\.name)).count == Examples.all.count)
  }
}

extension ReceivedRequest {
  var bodyText: String { String(decoding: body, as: UTF8.self) }

  /// Names of fields that are neither the example's nor every request's.
  func fields(beside example: APIExample) -> [String] {
    let known: Set = [
      "accept", "accept-encoding", "accept-language", "connection", "content-length",
      "content-type", "host", "user-agent", "x-api",
    ]
    let own = Set(example.headers.keys.map { $0.lowercased() })
    return headers.map(\.name).filter { !known.contains($0) && !own.contains($0) }
  }
}
