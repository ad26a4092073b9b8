import GeneratedExamples
import HTTPTypes
import Leatherback
import LeatherbackTesting
import LoopbackServer
import TestedTransports
import Testing

@Suite("Every event of the schema over real HTTP")
struct WebhookContractTests {
  @Test(
    "what a merchant's server gets is read, or refused, as documented",
    arguments: Examples.webhooks, TestedTransport.allCases)
  func example(_ example: WebhookExample, over transport: TestedTransport) async throws {
    let server = try await LoopbackServer.start { _ in ServedAnswer(status: 202, body: []) }
    var request = HTTPRequest(
      method: .post, scheme: "http", authority: "127.0.0.1:\(server.port)", path: "/events")
    request.headerFields[.contentType] = "application/json"

    let (answer, _) = try await transport.make()
      .send(request, body: example.bytes, answerLimit: 1_000)

    #expect(answer.status.code == 202)
    let received = try #require(server.requests.first)
    #expect(received.method == "POST")
    #expect(received.body == example.bytes)
    try example.check(received.body)
    try await server.stop()
  }
}
