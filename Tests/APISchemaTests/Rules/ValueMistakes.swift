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
        ① the number 12 is not a string [wrong-value]
          hint: put it in quotes to make it a string
        ② the string '12.00' is not a decimal number [wrong-value]
          hint: remove the quotes to make it a number
        ③ the string 'yes' is not a boolean [wrong-value]
        ④ the number 1.5 is not an integer [wrong-value]
        ⑤ the string 'one' is not an array [wrong-value]
        ⑥ null stands where a string must be [wrong-value]
          hint: write '?' behind the type if it may be null
        ⑦ the string 'a' is not an integer [wrong-value]
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
        ① the string '2023-02-29' is not a date [wrong-value]
          hint: there is no such day
        ② the string '2024-06-18 13:21' is not a timestamp [wrong-value]
          hint: it is written like 2024-06-18T13:21:10.7721355, with 'Z' or '+00:00' behind it if you like
        ③ the number 7 is not a UUID [wrong-value]
        ④ the string 'abc' is not a UUID [wrong-value]
          hint: it is written like 2d60ca92-8f2f-486a-aa21-35cc9434898f
        ⑤ the string 'ada' is not an e-mail address [wrong-value]
          hint: it is written like ada@example.com
        ⑥ the string 'pay.example.com' is not a URL [wrong-value]
          hint: it is written like https://pay.example.com/0-abc
        """),
    BadSchema.withThing(
      "an integer of more than 64 bits",
      """
      types:
        Thing:
          fields:
            count: { type: integer, example: ①99999999999999999999① }
            part: { type: integer, example: ②1.5② }
      """,
      expects: """
        ① the number 99999999999999999999 is not an integer [wrong-value]
          hint: an integer has 64 bits: at most 9223372036854775807
        ② the number 1.5 is not an integer [wrong-value]
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
        ② 0.99 is less than 'min', which is 1.00 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ①: the limit is declared here
        ④ 5.01 is more than 'max', which is 5 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ③: the limit is declared here
        ⑥ 1.005 has more digits behind the point than 'scale' allows, which is 2 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ⑤: the limit is declared here
        ⑧ 4 characters stand here, and 'length' is at most 3 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ⑦: the limit is declared here
        ⑩ 0 elements stand here, and 'length' is at least 1 [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ⑨: the limit is declared here
        ⑫ the string '12a' does not fit '[0-9]{3}' [broken-limit]
          hint: change the value, or the limit if the service takes it
          note ⑪: the limit is declared here
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
        ① the string 'Crad' is not a value of 'Channel' [unknown-enum-value]
          hint: did you mean 'Card'?
        ② the string 'reusabel' is not a value of 'Kind' [unknown-enum-value]
          hint: did you mean 'reusable'?
        ③ the number 7 is not a value of 'Kind' [unknown-enum-value]
          hint: these are listed: 0, 1
        ④ the string 'a' is not a value of 'Code' [unknown-enum-value]
          hint: its values are integers
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
        ② 'Money' has no member 'amuont' [unknown-member]
          hint: did you mean 'amount'?
        ③ no case of 'Method' fits [no-union-case]
          hint: its cases are told apart by 'channel'
        ④ 'Method.Card' lacks 'number' [missing-member]
          hint: add it, or write 'number?' in the type if it may be left out
        """),
    BadSchema.withThing(
      "a text in quotes where its enumeration has integers",
      """
      types:
        Thing: { fields: { a?: { type: Code, default: ①"4"① } } }
        Code: { enum: { one: 1, two: 2 } }
      """,
      expects: """
        ① the string '4' is not a value of 'Code' [unknown-enum-value]
          hint: these are listed: 1, 2
        """),
  ]
}
