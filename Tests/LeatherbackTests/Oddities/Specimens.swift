import Foundation
import Leatherback

/// Small requests and answers that single members are changed in.
enum Specimen {
  static let customer = UserInformation(
    firstName: "Ada", lastName: "Obi", emailAddress: "ada@example.com", phone: "0800 000")

  static let card = PaymentCard(number: "4242", cvv: "012", expMonth: 6, expYear: 2030)

  /// One payment of each kind, with as little as its kind allows.
  static let methods: [PaymentMethod] = [cardGBP(), cardNGN(), account(), transfer(), interac()]

  static func cardGBP(reference: String? = nil, card: PaymentCard = card) -> PaymentMethod {
    .cardGBP(
      .init(
        narration: "Lunch", reference: reference, paymentRequestProps: .init(card: card),
        metaData: [:]))
  }

  static func cardNGN(reference: String? = nil) -> PaymentMethod {
    .cardNGN(
      .init(
        reference: reference, paymentRequestProps: .init(card: card),
        metaData: .init(returnURL: returnURL)))
  }

  static func account(reference: String = "ORDER7") -> PaymentMethod {
    .payByAccount(
      .init(currency: .gbp, reference: reference, metaData: .init(returnURL: returnURL)))
  }

  static func transfer(reference: String? = nil) -> PaymentMethod {
    .payByTransfer(.init(currency: .ngn, reference: reference))
  }

  static func interac(reference: String? = nil) -> PaymentMethod {
    .interac(
      .init(
        currency: .cad, paymentRequestProps: .init(email: "payer@example.com"),
        reference: reference))
  }

  static func initiate(
    _ method: PaymentMethod, amount: Decimal = 20
  ) -> APIRequest<InitiatedPayment> {
    .payments.initiate(method: method, amount: amount, userInformation: customer)
  }

  static func create(
    linkType: LinkType = .reusable, amountType: AmountType? = nil, amount: Decimal = 12,
    metadata: [String: String]? = nil
  ) -> APIRequest<PaymentLink> {
    .paymentLinks.create(
      name: "TV", description: "A TV", linkType: linkType, currencyCode: .gbp,
      amountInfo: Money(currencyCode: .gbp, amount: amount), amountType: amountType,
      metadata: metadata)
  }

  static var returnURL: URL { URL(string: "https://shop.example/return") ?? URL(filePath: "/") }
}

extension Specimen {
  /// A payment link in its envelope.
  ///
  /// - Parameters:
  ///   - changes: Members that are written in place of the usual ones, as JSON.
  ///   - more: Members behind the usual ones, with a comma before each.
  static func linkAnswer(_ changes: [String: String] = [:], more: String = "") -> String {
    let members: [(String, String)] = [
      ("id", #""90c4f1aa-7be3-4d02-8d5e-2f6b13a7c059""#), ("name", #""TV""#),
      ("description", #""A TV""#), ("alias", #""0-b7wq2ke""#),
      ("link", #""https://pay.leatherback.co/0-b7wq2ke""#),
      ("amountInfo", #"{"currencyCode":"GBP","amount":12}"#), ("linkType", #""Reuseable""#),
      ("status", #""New""#), ("createdDate", #""2024-06-18T13:21:10.7721355""#),
      ("environment", #""Test""#),
    ]
    let text = members.map { #""\#($0)":\#(changes[$0] ?? $1)"# }.joined(separator: ",")
    return result("{\(text)\(more)}")
  }

  /// A started payment in its envelope.
  static func initiatedAnswer(
    status: String = #""INITIATED""#, channel: String = "Card", metaData: String = "null",
    more: String = ""
  ) -> String {
    result(
      """
      {"paymentStatus":\(status),"paymentItem":{"channel":"\(channel)","amount":20,\
      "reference":"ORDER7","metaData":\(metaData)}\(more)}
      """)
  }

  /// A value in the smallest envelope.
  static func result(_ value: String) -> String { #"{"value":\#(value),"isSuccess":true}"# }

  /// A list in its envelope.
  static func list(_ items: String) -> String {
    """
    {"items":[\(items)],"pageParams":{"pageNumber":1,"pageSize":10,"totalCount":1},\
    "isSuccess":true,"error":"","message":"Request Successful","responseCode":null}
    """
  }
}
