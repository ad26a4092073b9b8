/// An object that is an amount with its currency, and needs nothing besides the two.
package struct MonetaryType: Sendable, Equatable {
  /// The object.
  package let type: TypeID

  /// Swift name of the member with the currency: an enumeration of texts, or a text with a type of
  /// its own.
  package let currency: String

  /// Swift name of the member with the amount, a decimal in the currency's major unit.
  package let amount: String

  package init(type: TypeID, currency: String, amount: String) {
    self.type = type
    self.currency = currency
    self.amount = amount
  }
}
