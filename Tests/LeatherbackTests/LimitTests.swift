import Foundation
import Leatherback
import Testing

/// A limit refuses before anything is sent, so it needs a source.
@Suite("Limits of the schema")
struct LimitTests {
  @Test("the amount to validate is limited where it is used, and named by its whole path")
  func validation() {
    let tooFine = Decimal(sign: .plus, exponent: -3, significand: 1001)
    let wrong: [(Decimal, String)] = [
      (0.5, "amount.amount: at least 1.00"), (tooFine, "amount.amount: at most 2 decimal places"),
    ]
    for (amount, violation) in wrong {
      let request: APIRequest = .payments.validate(
        amount: Money(currencyCode: .gbp, amount: amount), channels: [.card])
      #expect(request.violations.map(\.description) == [violation])
    }
    let least: APIRequest = .payments.validate(
      amount: Money(currencyCode: .gbp, amount: 1), channels: [.card])
    #expect(least.violations == [])
  }

  @Test("the same type has no limit where no page names one")
  func link() {
    let request: APIRequest = .paymentLinks.create(
      name: "TV", description: "A TV", linkType: .reusable, currencyCode: .gbp,
      amountInfo: Money(currencyCode: .gbp, amount: 0.125))
    #expect(request.violations == [])
  }

  @Test("the redirect page takes what its own page does not rule out")
  func redirect() throws {
    let page: HostedPage = .checkout.redirect(
      redirectURL: try #require(URL(string: "https://shop.example/thanks")),
      key: try PublicKey("pk_test_0a1b2c"), customer: .known(.init(email: "ada", name: "Ada")),
      reference: "transaction-failed-7", shouldWindowClose: false, amount: 0.125,
      currencyCode: .ngn)
    #expect(throws: Never.self) { try page.url() }
  }

  @Test("the popup has the rules of Leatherback's own program")
  func popup() throws {
    func page(
      amount: Decimal = 1, email: String = "ada@example.com", name: String = "Ada",
      reference: String = "ORDER7"
    ) throws -> HostedPage {
      .checkout.popup(
        amount: amount, currencyCode: .gbp, key: try PublicKey("pk_test_0a1b2c"),
        customer: .known(.init(email: email, name: name)), channels: [.card],
        reference: reference)
    }
    #expect(throws: Never.self) { try page().url() }
    for wrong in [
      try page(amount: 0.5), try page(email: "ada"), try page(name: ""),
      try page(reference: "transaction-failed-7"), try page(reference: "a-transaction-successful"),
    ] {
      #expect(throws: HostedPageError.self) { try wrong.url() }
    }
  }
}
