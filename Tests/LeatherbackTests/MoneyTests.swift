import Foundation
import Leatherback
import Testing

@Suite("Money of the API")
struct MoneyTests {
  @Test("amounts of one currency are added up, split and counted exactly")
  func calculating() throws {
    let price = try Money(minorUnits: 1999, currency: .gbp)
    let total = try price * 3 + Money(currencyCode: .gbp, amount: .exact("0.03"))
    #expect(total == Money(currencyCode: .gbp, amount: 60))
    #expect(try total.split(into: 7).total() == total)
    #expect(try total.minorUnits == 6000)
  }

  @Test("two currencies never mix")
  func mixing() {
    let pounds = Money(currencyCode: .gbp, amount: 1)
    let naira = Money(currencyCode: .ngn, amount: 1)
    #expect(throws: MonetaryError.differentCurrencies("GBP", "NGN")) { try pounds + naira }
  }
}
