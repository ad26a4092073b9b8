extension BadSchema {
  /// Endpoints.
  static let callMistakes = [
    BadSchema.alone(
      "an endpoint without a server, told once",
      """
      api: { name: Test }
      resource: things
      endpoints:
        ①list①: { request: GET /things }
        all: { request: GET /all }
      """,
      expects: """
        ?
        """),
    BadSchema.alone(
      "an endpoint without a credential",
      """
      api: { name: Test }
      resource: things
      servers: { live: { url: https://api.example.com } }
      credentials: { secretKey: { header: X-Api } }
      endpoints:
        ①list①: { request: GET /things, server: live }
        all: { request: GET /all, server: live, credential: secretKey }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "paths that cannot be read",
      """
      resource: things
      endpoints:
        a: { request: "GET ①/things/{id①" }
        b: { request: "GET ②/things/{}②" }
        c: { request: "GET ③/things?all=1③" }
        d: { request: "GET ④/things/{id}/{id}④" }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "an entry that is no parameter of the path",
      """
      resource: things
      endpoints:
        get:
          request: GET /things/{reference}
          path: { ①referense①: uuid }
      """,
      expects: """
        ?
        """),
    BadSchema.withThing(
      "parameters that a path or query has no form for",
      """
      resource: others
      types:
        Thing: { fields: { id: string } }
      endpoints:
        find:
          request: GET /find/{id}/{mark}
          path:
            ①id①?: string
            ②mark②: Thing
          query:
            ③channels③?: "[string]"
            ④filter④?: "string?"
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a body in a GET",
      """
      resource: things
      endpoints:
        list:
          request: GET /things
          body: ①{ from: date }①
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a write that does not say whether it may be repeated",
      """
      resource: things
      endpoints:
        ①create①: { request: POST /things }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a value and pages at once",
      """
      resource: things
      envelopes: { page: { items: i, number: n, size: s, total: t } }
      endpoints:
        list: { request: GET /things, envelope: page, returns: string, pages: ①string① }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "pages without an envelope",
      """
      resource: things
      endpoints:
        list: { request: GET /things, pages: ①string① }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "envelopes that do not fit the answer",
      """
      resource: things
      envelopes:
        page: { items: i, number: n, size: s, total: t }
        one: { value: v }
      endpoints:
        ①list①: { request: GET /things, pages: string, envelope: ②one② }
        ③get③: { request: GET /thing, returns: string, envelope: ④page④ }
      """,
      expects: """
        ?
        """),
  ]
}
