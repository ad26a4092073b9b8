import Foundation
import Leatherback
import Testing

@Suite("Storing requests of the API")
struct StoringTests {
  @Test("the list of endpoints holds each once")
  func endpoints() {
    #expect(Set(Endpoint.all.map(\.name)).count == Endpoint.all.count)
    #expect(Endpoint.all.contains { $0.name == "payments.initiate" })
  }

  @Test("a stored request is the same when it is read, and is for one type of answer only")
  func roundTrip() throws {
    let request: APIRequest = .paymentLinks.create(
      name: "TV", description: "Link", linkType: .reusable, currencyCode: .gbp,
      amountInfo: Money(currencyCode: .gbp, amount: .exact("12.10")))
    let data = try JSONEncoder().encode(request)
    #expect(try decoder.decode(APIRequest<PaymentLink>.self, from: data) == request)
    #expect(throws: DecodingError.self) {
      try decoder.decode(APIRequest<NoContent>.self, from: data)
    }
    let list: APIRequest = .paymentLinks.list(pageNumber: 2)
    let stored = try JSONEncoder().encode(list)
    #expect(try decoder.decode(APIRequest<Page<PaymentLink>>.self, from: stored) == list)
  }

  @Test("a request with a card is not stored unless that was allowed")
  func card() throws {
    let card = PaymentCard(number: "4111canary", cvv: "canary", expMonth: 6, expYear: 2030)
    let request: APIRequest = .payments.initiate(
      method: .cardGBP(
        .init(narration: "Tickets", paymentRequestProps: CardProps(card: card), metaData: [:])),
      amount: 12,
      userInformation: UserInformation(
        firstName: "Efe", lastName: "Example", emailAddress: "efe@example.com", phone: "07700900118"
      ))
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(request) }
    #expect(!request.curlCommand().contains("canary"))
    #expect(request.curlCommand().contains(#""number":"***","cvv":"***""#))
  }

  private var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.userInfo[.leatherbackEndpoints] = Endpoint.all
    return decoder
  }
}
