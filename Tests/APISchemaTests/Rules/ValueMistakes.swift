extension BadSchema {
  /// Examples and defaults of fields.
  static let valueMistakes = [
    BadSchema.withThing(
      "values that are not of their type",
      """
      types:
        Thing:
          fields:
            a: { type: string, example: ①12① }
            b: { type: decimal, example: ②"12.00"② }
            c: { type: boolean, example: ③yes③ }
            d: { type: integer, example: ④1.5④ }
            e: { type: "[string]", example: ⑤one⑤ }
            f: { type: string, example: ⑥null⑥ }
            g: { type: "{string: integer}", example: { x: ⑦a⑦ } }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "texts that have not the form of their type",
      """
      types:
        Thing:
          fields:
            day: { type: date, example: ①2023-02-29① }
            time: { type: timestamp, example: ②2024-06-18 13:21② }
            id: { type: uuid, example: ③7③ }
            reference: { type: uuid, example: ④abc④ }
            mail: { type: email, example: ⑤ada⑤ }
            link: { type: url, example: ⑥pay.example.com⑥ }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "values beyond the limits of their fields",
      """
      types:
        Thing:
          fields:
            a: { type: decimal, min: ①1.00①, example: ②0.99② }
            b: { type: decimal, max: ③5③, example: ④5.01④ }
            c: { type: decimal, scale: ⑤2⑤, example: ⑥1.005⑥ }
            d: { type: string, length: { max: ⑦3⑦ }, example: ⑧abcd⑧ }
            e: { type: "[string]", length: { min: ⑨1⑨ }, example: ⑩[]⑩ }
            f: { type: string, pattern: ⑪"[0-9]{3}"⑪, example: ⑫12a⑫ }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "values that their enumeration does not list",
      """
      types:
        Thing:
          fields:
            a?: { type: Channel, default: ①Crad① }
            b?: { type: Kind, default: ②reusabel② }
            c?: { type: Kind, example: ③7③ }
            d?: { type: Code, example: ④a④ }
        Channel: { enum: [Card, PayByAccount] }
        Kind:
          enum:
            oneTime: { request: 0 }
            reusable: { request: 1, response: Reuseable }
        Code: { base: integer, enum: {} }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "members that do not fit their object",
      """
      types:
        Thing:
          fields:
            money: { type: Money, example: ①{ ②amuont②: 1 }① }
            method: { type: Method, example: ③{ channel: Cash }③ }
            other: { type: Method, example: ④{ channel: Card }④ }
        Money: { fields: { amount: decimal, currency?: string } }
        Method:
          union:
            card: { when: { channel: Card }, fields: { number: string } }
      """,
      expects: """
        ?
        """),
  ]
}
