import Foundation
import GeneratedExamples
import HTTPTypes
import Leatherback
import LeatherbackTesting
import Testing

@Suite("Oddities of addresses and keys")
struct AddressOddities {
  @Test("oddity 19: paths keep the capitals, slashes and missing slashes of the newest pages")
  func paths() async throws {
    let root = "/api/payment/"
    let money = Money(currencyCode: .gbp, amount: 20)
    let validate: APIRequest = .payments.validate(amount: money, channels: [])
    #expect(try await line(validate) == "POST \(root)pay/validate")
    #expect(try await line(Specimen.initiate(Specimen.transfer())) == "POST \(root)pay/initiate")
    let finalize: APIRequest = .payments.finalize(paymentReference: "1")
    #expect(try await line(finalize) == "POST \(root)pay/Finalize")
    #expect(try await line(Specimen.create()) == "POST \(root)payment-link")
    #expect(try await line(.paymentLinks.list()) == "GET \(root)payment-link/")
    #expect(try await line(.paymentLinks.retrieve(id: "1")) == "GET \(root)payment-link/1")
  }

  @Test("oddity 19: no path of the schema has a blank in it")
  func blanks() {
    #expect(Examples.all.count > 30)
    for example in Examples.all {
      #expect(!example.path.contains { $0.isWhitespace || $0 == "%" }, "\(example)")
    }
  }

  @Test("oddity 24: the key goes into X-Api, bare, and nothing into Authorization")
  func header() async throws {
    let recorder = FieldRecorder()
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_live_0a1b2c"), transport: recorder, time: TestTime())
    _ = try? await client.send(.paymentLinks.list())
    let fields = try #require(await recorder.requests.first)
    #expect(fields.filter { $0.value.contains("sk_live_") }.map(\.name.rawName) == ["X-Api"])
    #expect(fields[try #require(HTTPField.Name("x-api"))] == "sk_live_0a1b2c")
    #expect(fields[.authorization] == nil)
  }

  @Test(
    "oddity 24: a key in the form of an older page is refused",
    arguments: ["Bearer sk_test_0a1b2c", "X-API: sk_test_0a1b2c", "pk_test_0a1b2c"])
  func olderForms(text: String) {
    let error = #expect(throws: KeyError.self) { try SecretKey(text) }
    #expect(error.map { "\($0)".contains("0a1b2c") } == false)
  }

  private func line<Response>(_ request: APIRequest<Response>) async throws -> String {
    let sent = try await Wire.sent(request)
    #expect(sent.server == "https://laas.leatherback.co")
    return "\(sent.method) \(sent.path)"
  }
}

/// A transport that keeps the header fields as they are, secret ones included, and never answers.
private actor FieldRecorder: ClientTransport {
  private(set) var requests: [HTTPFields] = []

  func send(
    _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    requests.append(request.headerFields)
    throw TransportError(.other, wasRequestSent: .no)
  }
}
