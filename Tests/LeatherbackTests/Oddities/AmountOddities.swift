import Foundation
import Leatherback
import Testing

@Suite("Oddities of amounts and currencies")
struct AmountOddities {
  @Test("oddity 3: an amount is an object to validate, a number to initiate, amountInfo in links")
  func shapes() async throws {
    let validate: APIRequest = .payments.validate(
      amount: Money(currencyCode: .gbp, amount: 20), channels: [.card])
    #expect(
      try Wire.body(of: validate)
        == #"{"amount":{"currencyCode":"GBP","amount":20},"channels":["Card"]}"#)

    let initiate = try Wire.members(of: Specimen.initiate(Specimen.transfer()))
    #expect(initiate["amount"] == 20)
    #expect(initiate["amountInfo"] == nil)

    let create = try Wire.members(of: Specimen.create())
    #expect(create["amountInfo"] == ["currencyCode": "GBP", "amount": 12])
    #expect(create["amount"] == nil)
  }

  @Test("oddity 3: the amount of a payment's state is an object, and a bare number is no such")
  func stateAmount() async throws {
    let request: APIRequest = .transactions.retrieve(reference: "ORDER7")
    let state = try await Wire.answer(
      to: request,
      Specimen.result(#"{"amount":{"currencyCode":"NGN","amount":7500},"paymentStatus":1}"#))
    #expect(state.amount == Money(currencyCode: .ngn, amount: 7500))
    let error = try await Wire.error(
      of: request, Specimen.result(#"{"amount":7500,"paymentStatus":1}"#))
    #expect(error.unreadablePath == "value.amount")
  }

  @Test("oddity 9: the currency goes out as currency, and as currencyCode only when asked for")
  func currencyNames() throws {
    let codes = ["GBP", "NGN", "GBP", "NGN", "CAD"]
    for (method, code) in zip(Specimen.methods, codes) {
      let members = try Wire.members(of: Specimen.initiate(method))
      #expect(members["currency"] == .string(code))
      #expect(members["currencyCode"] == nil)
    }
    let both: APIRequest = .payments.initiate(
      method: Specimen.transfer(), amount: 1, userInformation: Specimen.customer,
      currencyCode: .ngn)
    let members = try Wire.members(of: both)
    #expect(members["currency"] == "NGN")
    #expect(members["currencyCode"] == "NGN")
  }

  @Test(
    "oddity 16: amounts are exact decimals, with or without decimals on the wire",
    arguments: [
      ("12", "12"), ("12.00", "12"), ("100.20", "100.2"), ("0.07", "0.07"),
      ("9007199254740993.01", "9007199254740993.01"),
    ])
  func exactNumbers(onWire: String, written: String) async throws {
    let amount = try #require(Decimal(string: written, locale: Locale(identifier: "en_US_POSIX")))
    let link = try await Wire.answer(
      to: .paymentLinks.retrieve(id: "1"),
      Specimen.linkAnswer(["amountInfo": #"{"currencyCode":"GBP","amount":\#(onWire)}"#]))
    #expect(link.amountInfo.amount == amount)
    let request = Specimen.create(amount: link.amountInfo.amount)
    #expect(try Wire.body(of: request).contains(#""amount":\#(written)}"#))
  }

  @Test("oddity 16: sums of amounts are exact, and more than two decimals never leave")
  func sums() async throws {
    let tenth = Decimal(sign: .plus, exponent: -1, significand: 1)
    let sum = 1 + tenth + tenth + tenth  // 1.3000000000000003 in binary floating point
    #expect(
      try Wire.body(of: Specimen.initiate(Specimen.transfer(), amount: sum)).contains(
        #""amount":1.3,"#))

    let request = Specimen.initiate(Specimen.transfer(), amount: 1 + sum / 8)
    #expect(request.violations.map(\.path) == ["amount"])
    let error = try await Wire.error(of: request, Specimen.initiatedAnswer())
    guard case .invalidRequest = error.cause else {
      Issue.record("\(error) is no refusal before sending")
      return
    }
    #expect(error.moneyMoved == .no)
  }
}

extension LeatherbackError {
  /// Place in an answer that does not read as the schema says.
  var unreadablePath: String? {
    if case .unreadableAnswer(let error) = cause { error.path } else { nil }
  }
}
