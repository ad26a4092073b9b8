import Foundation
import LeatherbackRuntime

/// An amount in the form in which the generator prints one, with a member more.
struct Price: MonetaryAmount {
  var code: Code
  var amount: Decimal
  var note: String?

  /// A currency.
  struct Code: OpenEnum, Hashable {
    let rawValue: String

    static let gbp = Code(rawValue: "GBP")
    static let jpy = Code(rawValue: "JPY")
    static let kwd = Code(rawValue: "KWD")
    static let clf = Code(rawValue: "CLF")
    static let shells = Code(rawValue: "SHELLS")

    static let known: [Code] = [.gbp, .jpy, .kwd, .clf]
  }

  var currency: Code { code }

  init(code: Code, amount: Decimal, note: String? = nil) {
    self.code = code
    self.amount = amount
    self.note = note
  }

  init(currency: Code, amount: Decimal) { self.init(code: currency, amount: amount) }
}

extension Price {
  static func gbp(_ amount: Decimal) -> Price { Price(code: .gbp, amount: amount) }

  static func jpy(_ amount: Decimal) -> Price { Price(code: .jpy, amount: amount) }
}
