import Foundation
import Leatherback
import Testing

@Suite("Oddities of payouts: what a currency asks for")
struct PayoutDestinationOddities {
  private static let tags = [
    ("NGN", "BankCode"), ("GBP", "SortCode"), ("USD", "AbaRouting"), ("USD", "BicSwift"),
    ("INR", "YESBANKALL"), ("PKR", "Transfer"), ("ETB", nil),
  ]

  @Test("oddity O-9: what tells the cases apart lies flat beside their members")
  func flatTags() throws {
    for (destination, tags) in zip(Payout.destinations, Self.tags) {
      let request = Payout.transfer(to: destination)
      let members = try Wire.members(of: request)
      #expect(members["currencyCode"] == .string(tags.0))
      #expect(members["paymentMethodType"] == tags.1.map(JSONValue.string))
      #expect(members["amount"] == 20)
      #expect(request.violations == [])
      #expect(try Wire.read(PayoutDestination.self, try Wire.body(of: request)).isSame(destination))
    }
  }

  @Test("oddity O-9: a currency that is not known yet is kept whole, and goes out again")
  func unknownCurrency() throws {
    let text = #"{"currencyCode":"KES","paymentMethodType":"Mobile","number":"254"}"#
    let kenya = try Wire.read(PayoutDestination.self, text)
    #expect(
      kenya == .other(["currencyCode": "KES", "paymentMethodType": "Mobile", "number": "254"]))
    let members = try Wire.members(of: Payout.transfer(to: kenya))
    #expect(members["currencyCode"] == "KES")
    #expect(members["number"] == "254")
    #expect(members["amount"] == 20)
  }

  @Test("oddity O-36: SendR takes a country in two or in three letters, and birr in any form")
  func countries() throws {
    for (beneficiary, country) in [
      (Payout.nairaBeneficiary, "NGA"), (Payout.rupeeBeneficiary, "IN"),
    ] {
      let members = try Wire.members(of: Payout.initiate(to: beneficiary))
      guard case .object(let object)? = members["beneficiary"] else {
        Issue.record("beneficiary is no object")
        continue
      }
      #expect(object["countryCode"] == .string(country))
      #expect(Payout.initiate(to: beneficiary).violations == [])
    }
    let methods: APIRequest = .sendR.listPaymentMethods(
      beneficiaryCurrencyCode: .usd, beneficiaryBankCountryCode: "US", amount: 1,
      senderCurrencyCode: .gbp)
    #expect(
      methods.violations.map(\.description) == [
        "BeneficiaryBankCountryCode: at least 3 characters"
      ])
    for country in ["ET", "ETH", "ETB"] {
      var birr = Payout.etb
      birr.remitter.countryISO = country
      #expect(Payout.transfer(to: .etb(birr)).violations == [])
    }
  }

  @Test("oddity O-36: a payout of one currency takes a country in two letters alone")
  func twoLetters() {
    #expect(
      Payout.transfer(to: .ngn(Payout.ngn(country: "NGA"))).violations.map(\.description)
        == ["beneficiaryCountryIso: at most 2 characters"])
  }

  @Test("oddity O-38: naira ask for the country that the sample leaves null")
  func nairaCountry() throws {
    let members = try Wire.members(of: Payout.transfer(to: .ngn(Payout.ngn())))
    #expect(members["beneficiaryCountryIso"] == "NG")
    try expectMissing("beneficiaryCountryIso", in: .ngn(Payout.ngn()))
  }

  @Test("oddity O-38: Pakistani rupees ask for what the table has and the sample has not")
  func pakistaniRemitter() throws {
    for name in ["remitterType", "remitterPhoneNumber"] {
      let body = try Wire.body(of: Payout.transfer(to: .pkr(Payout.pkr())))
      let text = body.replacing("\"\(name)\"", with: "\"other\"")
      let error = #expect(throws: JSONError.self) { try Wire.read(PayoutDestination.self, text) }
      #expect(error?.kind == .missingMember)
      #expect(error?.path == "remittersInfo.\(name)")
    }
  }

  @Test("oddity O-38: a BIC is refused where the table asks for a routing number")
  func routingNumbers() {
    let local = Payout.transfer(to: .usdLocal(Payout.usdLocal(routingNumber: "CHASUS33")))
    #expect(local.violations.map(\.description) == ["paymentMethodValue: of the form [0-9]{9}"])
    for bic in ["CHASUS33", "LEATGB22XXX"] {
      let abroad = Payout.transfer(to: .usdInternational(Payout.usdInternational(bic: bic)))
      #expect(abroad.violations == [])
    }
  }

  @Test(
    "oddity O-38: an intermediary has nine digits as the table asks, or eight as in the sample",
    arguments: [("026073150", true), ("21000021", true), ("2100002", false)])
  func intermediaries(number: String, isTaken: Bool) {
    let destination = Payout.usdInternational(intermediary: number)
    let violations = Payout.transfer(to: .usdInternational(destination)).violations
    #expect(
      violations.map(\.path) == (isTaken ? [] : ["intermidiaryBankRoutingNumber"]))
  }

  @Test("oddity O-38: pounds go out as GBP, whatever the table's text says")
  func pounds() throws {
    #expect(
      try Wire.members(of: Payout.transfer(to: .gbp(Payout.gbp)))["currencyCode"] == "GBP")
  }

  @Test("oddity O-39: an intermediary is null where there is none, and must be there otherwise")
  func conditionallyRequired() throws {
    let local = try Wire.members(of: Payout.transfer(to: .usdLocal(Payout.usdLocal())))
    #expect(local["intermidiaryBankRoutingNumber"] == .null)
    try expectMissing(
      "intermidiaryBankRoutingNumber", in: .usdInternational(Payout.usdInternational()))
    for destination in [PayoutDestination.gbp(Payout.gbp), .inr(Payout.inr())] {
      let members = try Wire.members(of: Payout.transfer(to: destination))
      #expect(members["intermidiaryBankRoutingNumber"] == nil)
    }
  }

  @Test("oddity O-39: what a sample sends as null is null, what it leaves out is left out")
  func nulls() throws {
    let naira = try Wire.members(of: Payout.transfer(to: .ngn(Payout.ngn())))
    for name in [
      "nameEnquiryRef", "beneficiaryKYCLevel", "beneficiaryBankVerificationNumber",
      "beneficiaryCity", "beneficiaryState", "beneficiaryZIP",
    ] {
      #expect(naira[name] == .null, "\(name)")
    }
    #expect(naira["beneficiaryAddress"] == nil)
    let pounds = try Wire.members(of: Payout.transfer(to: .gbp(Payout.gbp)))
    #expect(pounds["beneficiaryCity"] == nil)
  }

  @Test("oddity O-45: what prose restricts is sent as it is, what a pattern restricts is checked")
  func prose() throws {
    let address = #"1 Road, Flat 2/3 (back) \ 100%"#
    let request = Payout.transfer(to: .inr(Payout.inr(address: address)))
    #expect(request.violations == [])
    guard case .object(let remitter)? = try Wire.members(of: request)["remittersInfo"] else {
      Issue.record("remittersInfo is no object")
      return
    }
    #expect(remitter["remitterAddress"] == .string(address))
    let blank = Payout.transfer(to: .inr(Payout.inr(account: "100 200")))
    #expect(
      blank.violations.map(\.description) == [#"beneficiaryAccountNumber: of the form \w+"#])
  }

  /// Checks that a destination does not read without one of its members.
  private func expectMissing(_ name: String, in destination: PayoutDestination) throws {
    let body = try Wire.body(of: Payout.transfer(to: destination))
    let text = body.replacing("\"\(name)\"", with: "\"other\"")
    let error = #expect(throws: JSONError.self) { try Wire.read(PayoutDestination.self, text) }
    #expect(error?.kind == .missingMember)
    #expect(error?.path == name)
  }
}

extension PayoutDestination {
  /// Whether both are the same but for members that a transfer has beside them.
  fileprivate func isSame(_ other: PayoutDestination) -> Bool {
    let beside: Set = ["amount", "narration", "tenantReference"]
    switch (self, other) {
    case (.pkr(var left), .pkr(let right)):
      left.additionalMembers = left.additionalMembers.filter { !beside.contains($0.key) }
      return left == right
    case (.etb(var left), .etb(let right)):
      left.additionalMembers = left.additionalMembers.filter { !beside.contains($0.key) }
      return left == right
    default: return self == other
    }
  }
}
