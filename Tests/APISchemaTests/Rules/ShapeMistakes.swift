extension BadSchema {
  /// Enumerations, unions, and types that hold themselves.
  static let shapeMistakes = [
    BadSchema.withThing(
      "values of two forms in one enumeration",
      """
      types:
        Thing:
          enum:
            ①on①: On
            ②off②: 2
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "a base that its values contradict",
      """
      types:
        Thing:
          base: ①integer①
          enum: [②On②]
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "an enumeration without values or base",
      """
      types:
        ①Thing①: { enum: {} }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "a value on the wire that stands for two cases",
      """
      types:
        Thing:
          enum:
            ①one①:   { request: 1, response: Once }
            ②two②:   { request: ③1③, response: Twice }
            three: { request: 3, response: ④Once④ }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "a union without cases",
      """
      types:
        ①Thing①: { union: {} }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "cases of a union that cannot be told apart",
      """
      types:
        Thing:
          union:
            ①card①: { when: { channel: Card }, fields: { id: string } }
            ②gbp②: { when: { channel: Card, currency: GBP }, fields: { id: string } }
            ③bank③: { fields: { id: string } }
            pay: { when: { ④way④: Pay }, fields: { ⑤way⑤: string } }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "types that hold themselves",
      """
      types:
        ①Thing①: { fields: { parent?: Thing, list: "[Thing]", a?: A } }
        ②A②: { fields: { b: "B?" } }
        B: { fields: { a: A } }
      """,
      expects: """
        ?
        """),
  ]
}
