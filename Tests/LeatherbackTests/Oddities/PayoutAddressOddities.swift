import Foundation
import GeneratedExamples
import Leatherback
import LeatherbackTesting
import Testing

@Suite("Oddities of payouts: addresses and parameters")
struct PayoutAddressOddities {
  @Test("oddity O-1: each path keeps the case of its page, whatever its neighbours have")
  func cases() async throws {
    let root = "POST https://laas.leatherback.co"
    #expect(try await line(Payout.transfer()) == "\(root)/payout/disbursement/payout/fundTransfer")
    #expect(
      try await line(Payout.initiate(to: Payout.nairaBeneficiary))
        == "\(root)/Payout/Disbursement/SendR/Initiate")
    #expect(try await path(.sendR.listCurrencies()) == "/payout/Disbursement/SendR/currencies")
    #expect(
      try await path(.sendR.quote(fromCurrency: .ngn, toCurrency: .gbp))
        == "/payout/Disbursement/SendR/rate")
    #expect(try await path(.payouts.list()) == "/Payout/Disbursement/Payout/FetchPayoutTxns")
  }

  @Test("oddity O-2: names of operations are plain verbs, whatever verbs the path has")
  func operationNames() async throws {
    let root = "/Payout/Disbursement/Payout"
    let one: APIRequest = .payouts.retrieve(reference: LookupReference("Bd47-A/1"))
    #expect(try await path(one) == "\(root)/FetchTransactionbyReference/Bd47-A%2F1")
    #expect("\(one)".hasPrefix("payouts.retrieve: "))
    let batch: APIRequest = .payouts.retrieveBatch(batchID: "0d7a")
    #expect(try await path(batch) == "\(root)/FetchTransactionsbyBatch/0d7a")
    #expect("\(batch)".hasPrefix("payouts.retrieveBatch: "))
  }

  @Test("oddity O-4: the misspelt path of older pages is not sent")
  func misspeltPath() async throws {
    #expect(try await path(.sendR.listCurrencies()).hasSuffix("/SendR/currencies"))
    #expect(Examples.all.contains { $0.path.hasSuffix("/SendR/currencies") })
    #expect(!Examples.all.contains { $0.path.lowercased().contains("curriencies") })
  }

  @Test("oddity O-33: SendR's query is in PascalCase, the list's in camelCase")
  func queryNames() {
    let quote: APIRequest = .sendR.quote(fromCurrency: .ngn, toCurrency: .gbp, amount: 50_000)
    #expect(quote.query == "FromCurrency=NGN&ToCurrency=GBP&Amount=50000")
    let methods: APIRequest = .sendR.listPaymentMethods(
      beneficiaryCurrencyCode: .usd, beneficiaryBankCountryCode: "NGA", amount: 0.5,
      senderCurrencyCode: .gbp)
    #expect(
      methods.query
        == "BeneficiaryCurrencyCode=USD&BeneficiaryBankCountryCode=NGA&Amount=0.5&CurrencyCode=GBP")
    let list: APIRequest = .payouts.list(pageNumber: 3, pageSize: 20)
    #expect(list.query == "pageNumber=3&pageSize=20")
  }

  @Test("oddity O-33: no question mark is lost between path and query, and none dangles")
  func questionMarks() async throws {
    let quote = try await Wire.sent(.sendR.quote(fromCurrency: .ngn, toCurrency: .gbp))
    #expect(quote.path == "/payout/Disbursement/SendR/rate")
    #expect(quote.query == "FromCurrency=NGN&ToCurrency=GBP")
    for example in Examples.all {
      #expect(!example.path.contains("?"), "\(example)")
    }
  }

  @Test("oddity O-34: a parameter that has a default may be left out, whatever the table says")
  func defaults() async throws {
    #expect(try await Wire.sent(.payouts.list()).query == "")
    let second: APIRequest = .payouts.list(pageNumber: 2)
    #expect(second.query == "pageNumber=2")
  }

  /// Method and whole address of a call, without its query.
  private func line<Response>(_ request: APIRequest<Response>) async throws -> String {
    let sent = try await Wire.sent(request)
    return "\(sent.method) \(sent.server)\(sent.path)"
  }

  private func path<Response>(_ request: APIRequest<Response>) async throws -> String {
    try await Wire.sent(request).path
  }
}
