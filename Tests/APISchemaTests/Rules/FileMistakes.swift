extension BadSchema {
  /// Sections, servers, credentials and envelopes.
  static let fileMistakes = [
    BadSchema.alone(
      "a schema without a name",
      """
      ①resource: things
      servers: { live: { url: https://api.example.com } }
      defaults: { server: live }
      endpoints:
        list: { request: GET /things }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a section in two files",
      """
      resource: things
      ①api①: { name: Test }
      ②defaults②: { server: live }
      endpoints:
        list: { request: GET /things }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "endpoints without a resource",
      """
      endpoints:
        ①list①: { request: GET /things }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a resource without endpoints",
      """
      resource: ①things①
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a resource in two files",
      """
      resource: ①things①
      endpoints: { list: { request: GET /things } }
      """,
      also: """
        resource: ②things②
        endpoints: { create: { request: POST /things, retry: safe } }
        """,
      expects: """
        ?
        """),
    BadSchema.alone(
      "servers that are no https URL",
      """
      api: { name: Test }
      resource: things
      servers:
        a: { url: ①http://api.example.com① }
        b: { url: ②https://api.example.com/② }
        c: { url: ③https://me@api.example.com③ }
        d: { url: ④"https://"④ }
        e: { url: ⑤https://api.example.com/v1?x=1⑤ }
      endpoints:
        first: { request: GET /a, server: a }
        second: { request: GET /b, server: b }
        third: { request: GET /c, server: c }
        fourth: { request: GET /d, server: d }
        fifth: { request: GET /e, server: e }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "headers that cannot carry a key",
      """
      resource: things
      credentials:
        one: { header: ①X Api① }
        two: { header: ②Content-Type② }
      endpoints:
        list: { request: GET /things, credential: one }
        all: { request: GET /all, credential: two }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "envelopes that hold too little or too much",
      """
      resource: things
      envelopes:
        ①empty①: { success: ok }
        ②page②: { items: items, number: page.number }
        ③both③: { value: ④value④, items: ⑤items⑤, number: n, size: s, total: t }
        path: { value: ⑥data..value⑥ }
      endpoints:
        a: { request: GET /a, envelope: empty }
        b: { request: GET /b, envelope: both }
        c: { request: GET /c, envelope: path }
        d: { request: GET /d, pages: string, envelope: page }
      """,
      expects: """
        ?
        """),
  ]
}
