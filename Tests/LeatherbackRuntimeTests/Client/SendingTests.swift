import Foundation
@_spi(Generated) import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Sending")
struct SendingTests {
  static let payment =
    #"{"reference": "ORDER1", "amount": {"currencyCode": "GBP", "amount": 12.5}}"#

  @Test("a request arrives as it was built, with the key in its header")
  func wire() async throws {
    let specimen = try SpecimenClient(.json(#"{"isSuccess": true, "value": \#(Self.payment)}"#))
    let payment = try await specimen.client.send(
      .payments.initiate(
        reference: "ORDER1", amount: Money(currencyCode: "GBP", amount: 12.5), narration: "é\"")
    )
    #expect(
      payment == Payment(reference: "ORDER1", amount: Money(currencyCode: "GBP", amount: 12.5)))
    let sent = try #require(specimen.transport.sentRequests.first)
    #expect(sent.method == "POST")
    #expect(sent.server == "https://api.example.com")
    #expect(sent.path == "/api/pay/initiate")
    #expect(sent.query.isEmpty)
    #expect(
      sent.bodyText
        == #"{"reference":"ORDER1","amount":{"currencyCode":"GBP","amount":12.5},"#
        + #""narration":"é\""}"#)
    #expect(
      sent.headers.map { "\($0.name): \($0.value)" } == [
        "Accept: application/json", "User-Agent: leatherback-swift/\(LeatherbackClient.version)",
        "Content-Type: application/json", "X-Api: (hidden)",
      ])
  }

  @Test("the key itself is what the service gets")
  func key() async throws {
    let recorder = HeaderRecorder()
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_live_a1"), transport: recorder, time: TestTime())
    _ = try? await client.send(.payments.find(reference: "1"))
    #expect(await recorder.keys.values == ["sk_live_a1"])
    #expect(client.mode == .live)
  }

  @Test("an endpoint without credential gets no key, and a request without body no content type")
  func noCredential() async throws {
    let specimen = try SpecimenClient(.json("[1, null]"))
    let value = try await specimen.client.send(.payments.ping())
    #expect(value == [1, .null])
    let sent = try #require(specimen.transport.sentRequests.first)
    #expect(sent.headers.map(\.name) == ["Accept", "User-Agent"])
    #expect(sent.body == nil)
  }

  @Test("a null value was not found")
  func softNotFound() async throws {
    let specimen = try SpecimenClient(.json(#"{"isSuccess": true, "value": null}"#))
    let payment = try await specimen.client.send(.payments.find(reference: "x"))
    #expect(payment == nil)
  }

  @Test("an absent value says nothing, least of all that there is no such payment")
  func absentValue() async throws {
    let specimen = try SpecimenClient(.json(#"{"isSuccess": true}"#))
    let error = try await #require(throws: LeatherbackError.self) {
      try await specimen.client.send(.payments.find(reference: "x"))
    }
    guard case .unreadableAnswer(let json) = error.cause else {
      Issue.record("\(error) is about no unreadable answer")
      return
    }
    #expect(json.path == "value")
  }

  @Test("what was found is read although it need not be there")
  func softFound() async throws {
    let specimen = try SpecimenClient(.json(#"{"isSuccess": true, "value": \#(Self.payment)}"#))
    let payment = try await specimen.client.send(.payments.find(reference: "x"))
    #expect(payment?.reference == "ORDER1")
  }

  @Test("a page has its items and all that the service says about it")
  func page() async throws {
    let specimen = try SpecimenClient(
      .json(
        #"""
        {"items": [\#(Self.payment)], "isSuccess": true, "error": "", "responseCode": null,
         "pageParams": {"pageNumber": 2, "pageSize": 10, "totalCount": 11}}
        """#))
    let page = try await specimen.client.send(.payments.list(pageNumber: 2))
    #expect(page.items.map(\.reference) == ["ORDER1"])
    #expect(page.number == 2)
    #expect(page.size == 10)
    #expect(page.totalCount == 11)
    let sent = try #require(specimen.transport.sentRequests.first)
    #expect(sent.path == "/api/pay/")
    #expect(sent.query == "pageNumber=2")
  }

  @Test(
    "any answer that is no refusal is no content",
    arguments: [ScriptedAnswer.empty(), .json("{}"), .body("ok", contentType: "text/plain")])
  func noContent(_ answer: ScriptedAnswer) async throws {
    let specimen = try SpecimenClient(answer)
    #expect(try await specimen.client.send(.payments.cancel(reference: "a/b")) == NoContent())
    #expect(specimen.transport.sentRequests.map(\.path) == ["/api/pay/a%2Fb"])
  }

  @Test("a server's own address comes before the address for all servers")
  func addresses() async throws {
    var configuration = LeatherbackClient.Configuration(
      address: try ServerAddress("http://localhost:81/base/"))
    configuration.userAgent = "shop/1"
    let first = try SpecimenClient(ScriptedTransport([]), configuration: configuration)
    _ = await first.error(of: .payments.list(pageNumber: 1))
    configuration.addresses[.specimen] = try ServerAddress("http://127.0.0.1:82")
    let second = try SpecimenClient(ScriptedTransport([]), configuration: configuration)
    _ = await second.error(of: .payments.list(pageNumber: 1))
    let sent = first.transport.sentRequests + second.transport.sentRequests
    #expect(
      sent.map { $0.server + $0.path } == [
        "http://localhost:81/base/api/pay/", "http://127.0.0.1:82/api/pay/",
      ])
    #expect(sent.map { $0.header("user-agent") } == ["shop/1", "shop/1"])
  }
}
