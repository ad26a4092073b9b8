package import YAMLTree

/// Which members of an object are an amount and its currency.
package struct MoneySyntax: Sendable, Equatable {
  /// Member with the currency, by its name on the wire.
  package var currency: Located<String>

  /// Member with the amount, by its name on the wire.
  package var amount: Located<String>

  /// Whether both names could be read.
  package var isWhole = true

  package init(currency: Located<String>, amount: Located<String>) {
    self.currency = currency
    self.amount = amount
  }
}
