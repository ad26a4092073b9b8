import APISchema

extension GoldenCase {
  /// Objects that are an amount with its currency: with members of these names, with others, and with
  /// more than the two.
  static let money = GoldenCase(
    name: "money",
    api: .sample(
      [
        .object(
          "Money", [.sample("currency", .named("Currency")), .sample("amount", .decimal)]),
        .object(
          "Price",
          [
            .sample("VALUE", .decimal), .sample("currencyCode", .named("Currency")),
            .sample("note?", .string), .sample("kind", .string, constant: "price"),
          ], isOpen: true),
        .object(
          "Fee",
          [
            .sample("currency", .named("Fee.Unit")), .sample("amount", .groupedDecimal),
            .sample("note", .nullable(.string)), .sample("unit?", .named("Currency")),
          ],
          nested: [.strings("Fee.Unit", ["GBP", "JPY"])]),
        .object(
          "Reversed", [.sample("amount", .decimal), .sample("currency", .named("Currency"))]),
        .object(
          "Order",
          [
            .sample(
              "total", .named("Money"), limits: .sample(min: "1.00", max: "5000", scale: 2),
              limitedMember: .init(wireName: "amount", swiftName: "amount")),
            .sample(
              "tip?", .nullable(.named("Price")), limits: .sample(scale: 2),
              limitedMember: .init(wireName: "VALUE", swiftName: "value")),
          ]),
        .strings("Currency", ["GBP", "NGN"]),
      ],
      monetaryTypes: [
        MonetaryType(type: TypeID("Money"), currency: "currency", amount: "amount"),
        MonetaryType(type: TypeID("Price"), currency: "currencyCode", amount: "value"),
        MonetaryType(type: TypeID("Fee"), currency: "currency", amount: "amount"),
        MonetaryType(type: TypeID("Reversed"), currency: "currency", amount: "amount"),
      ]))
}
