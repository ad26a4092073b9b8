extension BadSchema {
  /// Names that are taken, unfit, unknown or of no use.
  static let nameMistakes = [
    BadSchema.withThing(
      "a type declared in two files",
      """
      types:
        ①Thing①: { fields: { id: string } }
      """,
      also: """
        types:
          ②Thing②: { fields: { id: string } }
        """,
      expects: """
        ② a type called 'Thing' is declared already [duplicate-name]
          hint: give one of the two another name, or keep only one
          note ①: first declared here
        """),
    BadSchema.withThing(
      "two names that become one in Swift",
      """
      types:
        Thing:
          fields:
            ①account_name①: string
            ②accountName②: string
      """,
      expects: """
        ② 'accountName' and 'account_name' are both called 'accountName' in Swift [colliding-swift-names]
          hint: give one of the two a Swift name of its own with 'name:'
          note ①: the other one is here
        """),
    BadSchema.withThing(
      "two values of a list that become one name in Swift",
      """
      types:
        Thing: { fields: { kind: Kind } }
        Kind: { enum: [①a①, ②A②] }
      """,
      expects: """
        ② 'A' and 'a' are both called 'a' in Swift [colliding-swift-names]
          hint: write a map of Swift names and values, as in 'enum: { a: a, … }'
          note ①: the other one is here
        """),
    BadSchema.withThing(
      "a type and an error of one name",
      """
      resource: others
      endpoints: { check: { request: GET /check, errors: [Thing] } }
      types:
        ①Thing①: { fields: { id: string } }
      errors:
        ②Thing②:
          when: { status: 400 }
          fields: { title: string }
      """,
      expects: """
        ② another declaration here is called 'Thing' [colliding-swift-names]
          hint: give one of the two a Swift name of its own with 'name:'
          note ①: the other one is here
        """),
    BadSchema.ofAPI(
      "two parameters of one call",
      """
      resource: things
      endpoints:
        update:
          request: PUT ①/things/{id}①
          retry: safe
          body: { ③id③: string }
      """,
      expects: """
        ③ another declaration here is called 'id' [colliding-swift-names]
          hint: give one of the two a Swift name of its own with 'name:'
          note ①: the other one is here
        """),
    BadSchema.ofAPI(
      "two endpoints of one resource",
      """
      resource: things
      endpoints:
        ①fetch①: { request: GET /things }
        ②load②: { request: GET /things/all, name: fetch }
      """,
      expects: """
        ② 'load' and 'fetch' are both called 'fetch' in Swift [colliding-swift-names]
          hint: give one of the two a Swift name of its own with 'name:'
          note ①: the other one is here
        """),
    BadSchema.withThing(
      "a name that hides a type of Swift",
      """
      types:
        Thing:
          fields:
            url: url
            state: State
        State: { name: ①Result①, enum: [On] }
      """,
      expects: """
        ① 'Result' would hide a name that everybody uses [unusable-swift-name]
          hint: choose a Swift name with 'name:'
        """),
    BadSchema.withThing(
      "values whose names in Swift are none, in a list and in a map",
      """
      types:
        Thing:
          fields: { kind: { enum: [Free, ①2nd①] }, coin: { enum: { ②GBP②: GBP } } }
      """,
      expects: """
        ① '2nd' begins with a digit, which a Swift name cannot [unusable-swift-name]
          hint: write a map of Swift names and values, as in 'enum: { second: 2nd, … }'
        ② 'GBP' is not spelt as Swift spells it: 'gbp' [unusable-swift-name]
          hint: write 'gbp'
        """),
    BadSchema.withThing(
      "a field whose name Swift reserves",
      """
      types:
        Thing:
          fields: { ①default①: string }
      """,
      expects: """
        ① 'default' is a word that Swift reserves [unusable-swift-name]
          hint: choose a Swift name with 'name:'
        """),
    BadSchema.ofAPI(
      "a resource that is spelt like a type",
      """
      resource: ①PaymentLinks①
      endpoints:
        list: { request: GET /links }
      """,
      expects: """
        ① 'PaymentLinks' is not spelt as Swift spells it: 'paymentLinks' [unusable-swift-name]
          hint: choose another name: this one is the name in Swift
        """),
    BadSchema.withThing(
      "a nested type that hides one in use",
      """
      types:
        Status: { enum: [Active] }
        Thing:
          fields:
            ①status①: { enum: [New] }
            before: ②Status②
      """,
      expects: """
        ② the type 'Status' is hidden by a nested type called 'Status' [hidden-type]
          hint: declare the nested type under 'types' with another name
          note ①: the nested type is written here
        """),
    BadSchema.withThing(
      "a misspelt type",
      """
      types:
        Thing: { fields: { amount: ①Mony① } }
        Money: { fields: { amount: decimal } }
      """,
      expects: """
        ① no type is called 'Mony' [unknown-type]
          hint: did you mean 'Money'?
        """),
    BadSchema.withThing(
      "an error as the type of a field",
      """
      types:
        Thing: { fields: { reason: ①Refused① } }
      errors:
        Refused:
          when: { status: 400 }
          fields: { title: string }
      """,
      expects: """
        ① 'Refused' is an error and not a type [unknown-type]
          hint: errors stand in 'errors' only; declare a type for values of the same shape
        """),
    BadSchema.ofAPI(
      "an envelope, a server, a credential and an error that nobody declares",
      """
      resource: things
      endpoints:
        list:
          request: GET /things
          envelope: ①result①
          server: ②lve②
          credential: ③key③
          errors: [④Refused④]
      """,
      expects: """
        ① no envelope is called 'result' [unknown-envelope]
          hint: the schema declares none
        ② no server is called 'lve' [unknown-server]
          hint: did you mean 'live'?
        ③ no credential is called 'key' [unknown-credential]
          hint: the schema declares none
        ④ no error is called 'Refused' [unknown-error]
          hint: the schema declares none
        """),
    BadSchema.ofAPI(
      "a type, an error, a server and an envelope that nobody uses",
      """
      servers: { ①test①: { url: https://test.example.com } }
      envelopes: { ②result②: { value: value } }
      types:
        ③Loop③: { fields: { loops: "[Loop]" } }
        Inner: { fields: { id: string } }
        ④Outer④: { fields: { inner: Inner } }
      errors:
        ⑤Refused⑤:
          when: { status: 400 }
          fields: { title: string }
      """,
      also: """
        resource: things
        endpoints:
          list: { request: GET /things }
        """,
      expects: """
        ① no endpoint uses the server 'test' [unused-server]
          hint: remove it, or name it where it belongs
        ② no endpoint uses the envelope 'result' [unused-envelope]
          hint: remove it, or name it where it belongs
        ③ no endpoint uses the type 'Loop' [unused-type]
          hint: remove it, name it where it belongs, or add 'standalone: true' if programs use it
        ④ no endpoint uses the type 'Outer' [unused-type]
          hint: remove it, name it where it belongs, or add 'standalone: true' if programs use it
        ⑤ no endpoint uses the error 'Refused' [unused-error]
          hint: remove it, or name it where it belongs
        """),
    BadSchema.ofAPI(
      "a standalone type that a call uses by way of another, and one that none does",
      """
      resource: things
      endpoints:
        list: { request: GET /things, returns: Thing }
      types:
        Thing: { fields: { part: Part } }
        ①Part①: { standalone: true, fields: { id: string } }
        Claims: { standalone: true, fields: { scope: Scope } }
        Scope: { enum: [read] }
      """,
      expects: """
        ① the type 'Part' is standalone, but an endpoint uses it [standalone-in-use]
          hint: remove 'standalone'
        """),
    BadSchema.withThing(
      "two types inside one object that become one in Swift",
      """
      types:
        Thing:
          fields:
            ①id①: { enum: [One] }
            ②iD②: { enum: [Two] }
      """,
      expects: """
        ② 'iD' and 'id' are both called 'ID' in Swift [colliding-swift-names]
          hint: give one of the two a Swift name of its own with 'name:'
          note ①: the other one is here
        """),
    BadSchema.withThing(
      "types called like what generated code stands on",
      """
      types:
        Thing: { fields: { price: ClosedRange, card: SensitiveText, range: JSONCursor } }
        ①ClosedRange①: { fields: { id: string } }
        ②SensitiveText②: { fields: { id: string } }
        ③JSONCursor③: { fields: { id: string } }
      """,
      expects: """
        ① 'ClosedRange' would hide a name that everybody uses [unusable-swift-name]
          hint: choose a Swift name with 'name:'
        ② 'SensitiveText' would hide a name that everybody uses [unusable-swift-name]
          hint: choose a Swift name with 'name:'
        ③ 'JSONCursor' would hide a name that everybody uses [unusable-swift-name]
          hint: choose a Swift name with 'name:'
        """),
    BadSchema.withThing(
      "cases whose members would be a type that hides one of Swift",
      """
      types:
        Thing:
          union:
            ①string①: { when: { kind: String }, fields: { text: string } }
            ②type②: { when: { kind: Type }, fields: { text: string } }
      """,
      expects: """
        ① 'String' would hide a name that everybody uses [unusable-swift-name]
          hint: choose a Swift name with 'name:'
        ② 'Type' is a word that Swift reserves [unusable-swift-name]
          hint: choose a Swift name with 'name:'
        """),
    BadSchema.withThing(
      "names as long as a file, cut in messages",
      """
      types:
        Thing: { fields: { a: ①M\(long)① } }
      resource: others
      endpoints: { list: { request: ②N\(long)② } }
      """,
      expects: """
        ① no type is called 'M\(long.prefix(59))…' [unknown-type]
        ② 'N\(long.prefix(59))…' is no method [unknown-method]
          hint: the methods are GET, POST, PUT, PATCH and DELETE
        """),
  ]

  /// A name that no message repeats as a whole.
  private static let long = String(repeating: "ab", count: 100_000)
}
