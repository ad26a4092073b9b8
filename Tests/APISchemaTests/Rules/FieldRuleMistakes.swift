extension BadSchema {
  /// Fields whose keys contradict their type or each other.
  static let fieldRuleMistakes = [
    BadSchema.withThing(
      "a default on a field that must be there, and beside a constant",
      """
      types:
        Thing:
          fields:
            state: { type: string, default: ①on① }
            kind?: { type: string, const: a, default: ②a② }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "limits that do not fit the type",
      """
      types:
        Thing:
          fields:
            name: { type: string, min: ①1① }
            count: { type: integer, scale: ②2② }
            amount: { type: decimal, length: ③3③ }
            flag: { type: boolean, pattern: ④a④ }
            list: { type: "[string]", max: ⑤3⑤ }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "limits that leave no value",
      """
      types:
        Thing:
          fields:
            amount: { type: decimal, min: ①10①, max: ②9.99② }
            name: { type: string, length: { min: ③5③, max: ④1④ } }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "a pattern that is none",
      """
      types:
        Thing: { fields: { cvv: { type: string, pattern: ①"[0-9{3}"① } } }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "a secret that is no text",
      """
      types:
        Thing: { fields: { cvv: { type: integer, sensitive: ①true① } } }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "flattened fields that are no union, clash, or are two",
      """
      types:
        Thing:
          fields:
            ①channel①: string
            ⑤money⑤: { type: Money, flatten: ②true② }
            ③method③: { type: Method, flatten: true }
            ④other④: { type: Method, flatten: true }
        Money: { fields: { amount: decimal } }
        Method:
          union:
            card: { when: { channel: Card }, fields: { number: string } }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "a further name that is the name of another member",
      """
      types:
        Thing:
          fields:
            currency: { type: string, also: [①currencyCode①] }
            ②currencyCode②: string
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "nullable twice",
      """
      types:
        Thing:
          fields:
            meta: "①any?①"
      """,
      expects: """
        ?
        """),
  ]
}
