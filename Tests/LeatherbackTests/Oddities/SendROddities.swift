import Foundation
import Leatherback
import Testing

@Suite("Oddities of payouts: SendR")
struct SendROddities {
  @Test("oddity O-10: keys of metaData are typed where pages tell them, and more can be added")
  func typedKeys() throws {
    guard case .ngn(var naira) = Payout.nairaBeneficiary else {
      Issue.record("the beneficiary is paid in another currency")
      return
    }
    naira.metaData.additionalMembers["beneficiaryBankName"] = "Example Bank"
    #expect(
      try beneficiary(of: .ngn(naira)) == [
        "currencyCode": "NGN", "paymentMethodType": "BankCode", "countryCode": "NGA",
        "paymentMethodValue": "000023",
        "metaData": [
          "beneficiaryAccountNumber": "0112345678", "beneficiaryAccountName": "A B",
          "beneficiaryBankName": "Example Bank",
        ],
      ])
    guard case .object(let keys)? = try beneficiary(of: Payout.rupeeBeneficiary)["metaData"] else {
      Issue.record("metaData is no object")
      return
    }
    #expect(keys.count == 20)
    for (name, value) in keys {
      guard case .string = value else {
        Issue.record("\(name) is no text")
        continue
      }
    }
  }

  @Test("oddity O-10: other currencies take the keys that the list of payment methods tells")
  func openKeys() throws {
    let dollars = SendRBeneficiary.otherCorridor(
      .init(
        currencyCode: .usd, countryCode: "USA", paymentMethodType: .wireRouting,
        paymentMethodValue: "021000021", metaData: ["any-Key": "1"]))
    #expect(
      try beneficiary(of: dollars) == [
        "currencyCode": "USD", "countryCode": "USA", "paymentMethodType": "WireRouting",
        "paymentMethodValue": "021000021", "metaData": ["any-Key": "1"],
      ])
  }

  @Test("oddity O-11: keys of the caller and of the network stay as they are, side by side")
  func mixedKeys() async throws {
    let text = """
      {"beneficiaryAccountNumber":"01","SessionId":"02","AccountName":"A","KycLevel":"3",\
      "transferPurpose":"PC02","NIBSSCode":"00"}
      """
    let transaction = try await Wire.answer(
      to: .sendR.retrieve(reference: LookupReference("shp-ORDER7")),
      Payout.transaction(metaData: text))
    let data = transaction.beneficiary.metaData
    #expect(data.beneficiaryAccountNumber == "01")
    #expect(data.sessionID == "02")
    #expect(data.accountName == "A")
    #expect(data.additionalMembers == ["transferPurpose": "PC02", "NIBSSCode": "00"])
    let written = String(decoding: data.jsonBytes, as: UTF8.self)
    #expect(
      try Wire.read([String: JSONValue].self, written)
        == Wire.read([String: JSONValue].self, text))
  }

  @Test("oddity O-12: a number that comes as text is text")
  func numberAsText() async throws {
    let transaction = try await Wire.answer(
      to: .sendR.retrieve(reference: LookupReference("shp-ORDER7")),
      Payout.transaction(metaData: #"{"KycLevel":"3"}"#))
    #expect(transaction.beneficiary.metaData.kycLevel == "3")
  }

  @Test("oddity O-37: the reference comes back changed, and only that form looks a payout up")
  func references() async throws {
    let started = try await Wire.answer(
      to: Payout.initiate(to: Payout.nairaBeneficiary),
      Specimen.result(#"{"paymentReference":"AaaS-1","reference":"shp-ORDER7"}"#))
    #expect(started.reference.rawValue == "shp-ORDER7")
    #expect(started.reference.rawValue != Payout.reference.rawValue)
    let lookUp: APIRequest = .sendR.retrieve(reference: started.reference)
    #expect(lookUp.path == "/payout/Disbursement/SendR/transactions/shp-ORDER7")

    let accepted = try await Wire.answer(to: Payout.transfer(), Payout.accepted, status: 202)
    for (reference, text) in [
      (accepted.reference, "QWEXAMPLEA"), (accepted.tenantReference, "Bd47-ORDER7"),
    ] {
      let request: APIRequest = .payouts.retrieve(reference: reference)
      #expect(request.path.hasSuffix("/FetchTransactionbyReference/\(text)"))
    }
  }

  @Test("oddity O-37: a reference of any length is sent as it is, for no page limits it")
  func madeReferences() {
    let references: [(PayoutReference, Bool)] = [
      ("TYGHR", true), ("0d5dd5ba-7b3c-4e2f-9c59-64f2a4c3d1e7", true), ("", false),
      (PayoutReference(String(repeating: "a-1 ", count: 50)), true), (.unique(), true),
    ]
    for (reference, isTaken) in references {
      let request: APIRequest = .payouts.transfer(
        to: .gbp(Payout.gbp), amount: 1, narration: "n", tenantReference: reference)
      #expect(request.violations.map(\.path) == (isTaken ? [] : ["tenantReference"]))
    }
  }

  @Test("oddity O-43: numbers of a quote are handed over as they came, and nothing is worked out")
  func rates() async throws {
    let quote = try await Wire.answer(
      to: .sendR.quote(fromCurrency: .ngn, toCurrency: .gbp, amount: 50_000),
      Specimen.result(#"{"rateId":"r","rate":417.122215,"creditAmount":2.4}"#))
    #expect(quote.rate == Decimal(string: "417.122215"))
    #expect(quote.creditAmount == Decimal(string: "2.4"))
    let transaction = try await Wire.answer(
      to: .sendR.retrieve(reference: LookupReference("shp-ORDER7")), Payout.transaction())
    #expect(transaction.rate == Decimal(string: "1151.9867"))
    #expect(transaction.amount == Decimal(string: "1.36"))
    #expect(transaction.beneficiary.beneficiaryAmount == Decimal(string: "1566.7"))
  }

  private func beneficiary(of beneficiary: SendRBeneficiary) throws -> [String: JSONValue] {
    let members = try Wire.members(of: Payout.initiate(to: beneficiary))
    guard case .object(let object)? = members["beneficiary"] else { return [:] }
    return object
  }
}
