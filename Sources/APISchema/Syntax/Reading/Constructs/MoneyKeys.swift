import YAMLTree

/// Which members of an object are an amount and its currency.
enum MoneyKeys {
  static let table = KeyTable<MoneySyntax>(
    .money,
    [
      KeyRow(
        "currency", .text, into: \.currency, needed: "currency: currencyCode",
        doc: "Member with the currency, by wire name."),
      KeyRow(
        "amount", .text, into: \.amount, needed: "amount: amount",
        doc: "Member with the amount in the currency's major unit, by wire name."),
    ],
    habits: ["currencyCode": .use("currency"), "code": .use("currency"), "value": .use("amount")])

  /// The key of a type that has `table` as its value.
  static let row = KeyRow<MoneySyntax?>(
    "money", .construct(.money), doc: "Which members are an amount and its currency."
  ) { entry, money, reader in
    guard entry.value.kind == .mapping else {
      reader.report(
        .wrongKind(
          "money", is: .construct(.money), found: entry.value,
          hint: "name the members: 'money: { currency: currencyCode, amount: amount }'"))
      return false
    }
    let nothing = Located("", at: entry.key.range)
    var syntax = MoneySyntax(currency: nothing, amount: nothing)
    syntax.isWhole =
      table.read(entry.value, into: &syntax, named: entry.key.range, &reader).isWhole
    money = syntax
    return syntax.isWhole
  }
}
