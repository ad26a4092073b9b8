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
        ?
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
        ?
        """),
    BadSchema.withThing(
      "a type and an error of one name",
      """
      types:
        ①Thing①: { fields: { id: string } }
      errors:
        ②Thing②:
          when: { status: 400 }
          fields: { title: string }
      """,
      expects: """
        ?
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
        ?
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
        ?
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
        ?
        """),
    BadSchema.withThing(
      "a field whose name Swift reserves",
      """
      types:
        Thing:
          fields: { ①default①: string }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a resource that is spelt like a type",
      """
      resource: ①PaymentLinks①
      endpoints:
        list: { request: GET /links }
      """,
      expects: """
        ?
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
        ?
        """),
    BadSchema.withThing(
      "a misspelt type",
      """
      types:
        Thing: { fields: { amount: ①Mony① } }
        Money: { fields: { amount: decimal } }
      """,
      expects: """
        ?
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
        ?
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
        ?
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
        ?
        """),
  ]
}
