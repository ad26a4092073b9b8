extension BadSchema {
  /// Objects that are an amount with its currency.
  static let moneyMistakes = [
    money(
      "members that are no currency and no amount",
      """
      A: { fields: { code: C, value: decimal }, money: { currency: ①Code①, amount: ②inner.total② } }
      B: { fields: { code: string, value: integer }, money: { currency: ③code③, amount: ④value④ } }
      D: { fields: { code: N, value: { const: 1 } }, money: { currency: ⑤code⑤, amount: ⑥value⑥ } }
      E: { fields: { code?: C, value: decimal? }, money: { currency: ⑦code⑦, amount: ⑧value⑧ } }
      """,
      expects: """
        ① this object has no member 'Code' [unknown-money-member]
          hint: did you mean 'code'?
        ② this object has no member 'inner.total' [unknown-money-member]
          hint: currency and amount are members of the object itself
        ③ 'code' is a string, and the currency of money is an enumeration of strings, or a text type \
        [wrong-money-member]
          hint: give it another member, or the member another type
        ④ 'value' is an integer, and the amount of money is a decimal [wrong-money-member]
          hint: give it another member, or the member another type
        ⑤ 'code' is the enumeration 'N', and the currency of money is an enumeration of strings, or \
        a text type [wrong-money-member]
          hint: give it another member, or the member another type
        ⑥ 'value' is a constant, and the amount of money is a decimal [wrong-money-member]
          hint: give it another member, or the member another type
        ⑦ 'code' may be missing or null, and the currency of money is always there \
        [optional-money-member]
          hint: take 'money' away, or let the member always be there
        ⑧ 'value' may be missing or null, and the amount of money is always there \
        [optional-money-member]
          hint: take 'money' away, or let the member always be there
        """),
    money(
      "members besides that are needed, or that have a name of money's",
      """
      A:
        fields: { code: C, value: decimal, ①note①: string, note2?: string, note3: string? }
        money: { currency: code, amount: value }
      B:
        fields: { code: C, value: decimal, ②amount②?: string, ③Currency③?: C }
        money: { currency: code, amount: value }
      D:
        fields: { ④amount④: C, ⑤currency⑤: decimal, kind: { const: money } }
        money: { currency: amount, amount: currency }
      """,
      expects: """
        ① 'note' must be there, and money is made of an amount and a currency alone \
        [needed-beside-money]
          hint: let it be left out with 'note?', or take 'money' away
        ② 'amount' is called 'amount' in Swift, as is the amount of money [money-name-taken]
          hint: give it a Swift name of its own with 'name:'
        ③ 'Currency' is called 'currency' in Swift, as is the currency of money [money-name-taken]
          hint: give it a Swift name of its own with 'name:'
        ④ 'amount' is called 'amount' in Swift, as is the amount of money [money-name-taken]
          hint: give it a Swift name of its own with 'name:'
        ⑤ 'currency' is called 'currency' in Swift, as is the currency of money [money-name-taken]
          hint: give it a Swift name of its own with 'name:'
        """),
  ]

  /// A schema that answers with each of the types A to E that there are, with a currency C and an
  /// enumeration N of integers.
  private static func money(
    _ title: String, _ types: String, expects expected: String
  ) -> BadSchema {
    let names = ["A", "B", "D", "E"].filter { types.contains("\($0):") }
    let calls = (names + ["C", "N"]).map { name in
      "  fetch\(name): { request: GET /\(name), returns: \(name) }\n"
    }.joined()
    let declared = types + "\nC: { enum: [GBP] }\nN: { base: integer, enum: { one: 1 } }"
    return .ofAPI(
      title, "types:\n" + declared.split(separator: "\n").map { "  \($0)\n" }.joined(),
      also: "resource: things\nendpoints:\n" + calls,
      expects: expected)
  }
}
