import Canary
import Foundation
import GeneratedExamples
import HTTPTypes
import Leatherback
@_spi(Checks) import LeatherbackTesting
import TestedTransports
import Testing

@Suite("What holds a secret does not show it")
struct ShowingTests {
  @Test("a request with a card")
  func request() {
    Canary.expectNone(in: cardPayment, from: "the request")
    Canary.expectNone(in: cardPayment.curlCommand(), from: "the command")
    #expect(cardPayment.violations.isEmpty)
  }

  @Test("a card, its parts, and the method that it pays by")
  func card() {
    let card = PaymentCard(
      number: SensitiveText(Canary.cardNumber), cvv: SensitiveText(Canary.securityCode),
      expMonth: 6, expYear: 30)
    let method = PaymentMethod.cardGBP(
      .init(
        narration: "Shoes", reference: "ORDER0007",
        paymentRequestProps: CardProps(card: card), metaData: [:]))
    Canary.expectNone(in: card, from: "the card")
    Canary.expectNone(in: card.number, from: "the number")
    Canary.expectNone(in: method, from: "the method")
  }

  @Test("a request whose card breaks every rule")
  func brokenRules() async throws {
    let request: APIRequest = .payments.initiate(
      method: .cardGBP(
        .init(
          narration: String(repeating: Canary.cardNumber, count: 200), reference: Canary.cardNumber,
          paymentRequestProps: CardProps(
            card: PaymentCard(
              number: SensitiveText(Canary.cardNumber + Canary.secretKey),
              cvv: SensitiveText(Canary.securityCode + Canary.cardNumber), expMonth: 66,
              expYear: -1)),
          metaData: [:])),
      amount: -1,
      userInformation: UserInformation(
        firstName: "", lastName: Canary.cardNumber, emailAddress: Canary.cardNumber,
        phone: Canary.secretKey))
    let client = LeatherbackClient(
      secretKey: try SecretKey(key), transport: ScriptedTransport([.empty()]))

    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await client.send(request) })

    Canary.expectNone(in: request, from: "the request")
    Canary.expectNone(in: error, from: "the error")
    #expect(!request.violations.isEmpty)
  }

  @Test("the request and the result of an example", arguments: Examples.all)
  func example(_ example: APIExample) throws {
    let specimen = try example.specimen()
    var texts = ShownTexts()
    texts.show(specimen.request, from: "the request")
    texts.show(specimen.result, from: "the result")
    texts.add(specimen.curlCommand, from: "the command")
    #expect(texts.leaks(of: specimen.sensitiveTexts) == [])
  }

  @Test("and there are examples with secrets")
  func secrets() throws {
    let texts = try Examples.all.flatMap { try $0.specimen().sensitiveTexts }
    #expect(texts.contains { $0.contains("4242424242424242") })
  }

  @Test("keys, clients and transports")
  func holders() throws {
    Canary.expectNone(in: try SecretKey(key), from: "the key")
    for transport in TestedTransport.allCases {
      let client = try LeatherbackClient(baseURL: "https://localhost:1", over: transport)
      Canary.expectNone(in: client, from: "the client")
      Canary.expectNone(in: client.configuration, from: "the configuration")
      Canary.expectNone(in: transport.make(), from: "the transport")
    }
  }

  @Test("a text that is no key")
  func noKey() {
    for text in [key + " ", "pk_" + key, Canary.cardNumber, "sk_" + Canary.cardNumber] {
      let error = #expect(throws: KeyError.self) { try SecretKey(text) }
      if let error { Canary.expectNone(in: error, from: "the error") }
    }
  }

  @Test("an address with a key in it")
  func address() {
    for text in [
      "http://\(key)@localhost", "https://localhost/?key=\(key)", "ftp://\(key)",
      "https://\(key) x",
      "http://\(key).example",
    ] {
      let error = #expect(throws: ServerAddressError.self) { try ServerAddress(text) }
      if let error { Canary.expectNone(in: error, from: "the error") }
    }
  }

  @Test("a request that a scripted transport remembers, but for its body, which is asked for")
  func remembered() async throws {
    let transport = ScriptedTransport([.empty()])
    let client = LeatherbackClient(secretKey: try SecretKey(key), transport: transport)
    await #expect(throws: LeatherbackError.self) { try await client.send(cardPayment) }
    let request = try #require(transport.sentRequests.first)
    for header in request.headers { Canary.expectNone(in: header, from: "the header field") }
    #expect(request.header("X-Api") == "(hidden)")
  }
}
