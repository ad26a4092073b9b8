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
        ① nothing says which server 'list' is sent to [missing-server]
          hint: declare one under 'servers' and name it in 'defaults'
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
        ① nothing says which credential 'list' needs [missing-credential]
          hint: write 'credential: secretKey' in 'defaults' or in the endpoint, or 'none' for a call that needs none
        """),
    BadSchema.alone(
      "a schema without the section 'defaults', told once",
      """
      api: { name: Test }
      resource: things
      servers: { live: { url: https://api.example.com } }
      credentials: { secretKey: { header: X-Api } }
      envelopes: { result: { value: value }, page: { items: a, number: b, size: c, total: d } }
      endpoints:
        ①list①: { request: GET /things, pages: Thing }
        get:
          request: GET /thing
          returns: Thing
          examples:
            one: { response: { body: { value: { id: a } } } }
            none: { response: { status: 404, error: Refused, body: {} } }
      types: { Thing: { fields: { id: string } } }
      errors: { Refused: { when: { status: 404 } } }
      """,
      expects: """
        ① nothing says which server and credential 'list' has: the schema has no 'defaults' [missing-defaults]
          hint: write 'defaults: { server: live, credential: secretKey, envelope: … }' in one of the files
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
        ① the braces of '/things/{id' do not pair up [bad-path]
          hint: write each parameter as in '/payments/{id}'
        ② a parameter of '/things/{}' has no name [bad-path]
          hint: write its name between the braces, as in '/payments/{id}'
        ③ '/things?all=1' holds '?' [bad-path]
          hint: query parameters stand under 'query'
        ④ the parameter 'id' stands twice in '/things/{id}/{id}' [repeated-path-parameter]
          hint: give each place in the path a name of its own
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
        ① the path has no parameter 'referense' [unknown-path-parameter]
          hint: did you mean 'reference'?
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
        ① the path parameter 'id' cannot be left out [optional-path-parameter]
          hint: remove the question mark, or declare a second endpoint without the parameter
        ② 'mark' is the object 'Thing', and a path has no form for that [parameter-type]
          hint: parameters are scalars or enumerations; what may be absent is written 'name?'
        ③ 'channels' is an array, and a query has no form for that [parameter-type]
          hint: parameters are scalars or enumerations; what may be absent is written 'name?'
        ④ 'filter' is a string or null, and a query has no form for that [parameter-type]
          hint: parameters are scalars or enumerations; what may be absent is written 'name?'
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
        ① a GET sends no body [body-in-get]
          hint: what a GET takes besides its path stands under 'query'
        """),
    BadSchema.ofAPI(
      "a write that does not say whether it may be repeated",
      """
      resource: things
      endpoints:
        ①create①: { request: POST /things }
      """,
      expects: """
        ① 'create' is a POST and does not say whether it may be sent twice [missing-retry]
          hint: write 'retry: never' where a second request could move money again, else 'retry: safe'
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
        ① 'list' has both 'returns' and 'pages' [returns-and-pages]
          hint: keep 'pages' for a paged list, 'returns' for anything else
        """),
    BadSchema.ofAPI(
      "pages without an envelope",
      """
      resource: things
      endpoints:
        list: { request: GET /things, pages: ①string① }
      """,
      expects: """
        ① a paged list needs an envelope that says where its items are [pages-without-envelope]
          hint: name one with 'envelope', or for all lists with 'pageEnvelope' in 'defaults'
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
        ② the envelope 'one' holds one value, and 'pages' needs a list [wrong-envelope]
          hint: name an envelope with 'items', 'number', 'size' and 'total'
          note ①: needed by this endpoint
        ④ the envelope 'page' holds a page, and 'returns' is one value [wrong-envelope]
          hint: use 'pages' with the type of the items, or name an envelope with 'value'
          note ③: needed by this endpoint
        """),
    BadSchema.ofAPI(
      "secrets in paths and queries",
      """
      resource: things
      endpoints:
        find:
          request: GET /find/{token}
          path: { token: { type: string, sensitive: ①true① } }
          query:
            card?: { type: string, sensitive: ②true② }
            pin?: { type: integer, sensitive: ③true③ }
            mark?: { type: string, sensitive: false }
      """,
      expects: """
        ① a sensitive value cannot stand in a path, which logs keep [sensitive-parameter]
          hint: send it in the body or the header; if it may be logged, remove 'sensitive'
        ② a sensitive value cannot stand in a query, which logs keep [sensitive-parameter]
          hint: send it in the body or the header; if it may be logged, remove 'sensitive'
        ③ 'pin' is an integer, and only a string can be sensitive [sensitive-type]
          hint: mark the members inside that hold the secret, or make it a string
        """),
    BadSchema.ofAPI(
      "further names of what is only sent",
      """
      resource: things
      endpoints:
        find:
          request: GET /find/{id}
          path: { id: { type: string, also: [①ID①] } }
          query: { size?: { type: integer, also: [②pageSize②] } }
      """,
      expects: """
        ① 'id' is only sent, so nothing is read as 'ID' [parameter-with-also]
          hint: remove 'also': it is for members of answers
        ② 'size' is only sent, so nothing is read as 'pageSize' [parameter-with-also]
          hint: remove 'also': it is for members of answers
        """),
    BadSchema.ofAPI(
      "paths that would lead elsewhere, or hold what no path holds",
      """
      resource: things
      endpoints:
        a: { request: "GET ①//example.com/things①" }
        b: { request: "GET ②/things/../admin②" }
        c: { request: "GET ③/things/%2E/{id}③" }
        d: { request: "GET ④/caf\u{e9}/{id}④" }
        e: { request: "GET ⑤/a\u{200B}b⑤" }
        f: { request: "GET /things/...//.{id}" }
      """,
      expects: """
        ① '//example.com/things' would lead elsewhere [bad-path]
          hint: a path begins with one slash and has no '.' or '..' between its slashes
        ② '/things/../admin' would lead elsewhere [bad-path]
          hint: a path begins with one slash and has no '.' or '..' between its slashes
        ③ '/things/%2E/{id}' would lead elsewhere [bad-path]
          hint: a path begins with one slash and has no '.' or '..' between its slashes
        ④ '/caf\u{e9}/{id}' holds '\u{e9}' [bad-path]
          hint: a path holds letters, digits and some marks; others are written as '%' and two digits
        ⑤ '/a\u{200B}b' holds 'U+200B' [bad-path]
          hint: a path holds letters, digits and some marks; others are written as '%' and two digits
        """),
  ]
}
