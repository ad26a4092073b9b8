extension BadSchema {
  /// What files say about their calls, and pages about themselves.
  static let surroundingMistakes = [
    BadSchema.ofAPI(
      "a file whose calls use what nobody declares",
      """
      resource: things
      server: ①lvie①
      credential: ②secretKey②
      envelope: ③result③
      pageEnvelope: ④page④
      errors: [⑤Refused⑤]
      endpoints:
        list: { request: GET /things, server: live }
        all: { request: GET /all }
      """,
      expects: """
        ① no server is called 'lvie' [unknown-server]
          hint: did you mean 'live'?
        ② no credential is called 'secretKey' [unknown-credential]
          hint: the schema declares none
        ③ no envelope is called 'result' [unknown-envelope]
          hint: the schema declares none
        ④ no envelope is called 'page' [unknown-envelope]
          hint: the schema declares none
        ⑤ no error is called 'Refused' [unknown-error]
          hint: the schema declares none
        """),
    BadSchema.alone(
      "a file that takes away the errors that an example has",
      """
      api: { name: Test }
      servers: { live: { url: https://api.example.com } }
      defaults: { server: live, errors: [Refused] }
      errors:
        Refused: { when: { status: 400 }, fields: { title: string } }
      """,
      also: """
        resource: things
        errors: []
        endpoints:
          ①list①:
            request: GET /things
            examples:
              one: { response: { status: 400, error: ②Refused②, body: { title: a } } }
        """,
      expects: """
        ② 'list' does not have the error 'Refused' [error-of-other-endpoint]
          hint: list it under 'errors' of the endpoint or of 'defaults'
          note ①: the endpoint is declared here
        """),
    BadSchema.ofAPI(
      "pages that cannot be asked for",
      """
      resource: things
      envelopes:
        page: { items: i, number: n, size: s, total: t, parameter: ①pageNumber① }
      pageEnvelope: page
      endpoints:
        ②none②: { request: GET /none, pages: string }
        ③near③: { request: GET /near, pages: string, query: { pageNumbr?: integer } }
        text: { request: GET /text, pages: string, query: { ④pageNumber④?: string } }
        good: { request: GET /good, pages: string, query: { pageNumber?: integer } }
      """,
      expects: """
        ② 'none' has no query parameter 'pageNumber' to ask for a page [page-parameter]
          hint: declare it under 'query', or use an envelope without 'parameter'
          note ①: the envelope names it here
        ③ 'near' has no query parameter 'pageNumber' to ask for a page [page-parameter]
          hint: did you mean 'pageNumbr'?
          note ①: the envelope names it here
        ④ 'pageNumber' is a string, and pages are asked for by their number [page-parameter]
          hint: make it an integer without 'const', or use an envelope without 'parameter'
          note ①: the envelope names it here
        """),
    BadSchema.ofAPI(
      "envelopes with parts of a page, and pages whose parts are wrong",
      """
      resource: things
      envelopes:
        ①some①: { pages: p, hasNext: ②data..next② }
        ③both③: { value: ④v④, parameter: ⑤page⑤ }
        all:
          { items: i, number: n, size: s, total: t, pages: p, hasNext: h, hasPrevious: b, first: f,
            last: l }
      endpoints:
        a: { request: GET /a, pages: string, envelope: some }
        b: { request: GET /b, envelope: both }
        list:
          request: GET /things
          pages: string
          envelope: all
          examples:
            one:
              response:
                body:
                  { i: [a], n: 1, s: 1, t: 2, p: ⑥"2"⑥, h: ⑦1⑦, b: null, f: ⑧1.5⑧ }
      """,
      expects: """
        ① the page envelope 'some' lacks 'items', 'number', 'size', 'total' [incomplete-envelope]
          hint: a page has 'items', 'number', 'size' and 'total'
        ② 'data..next' does not lead to a member: a name between its dots is empty [bad-member-path]
          hint: write names with single dots between them, as in 'extensions.traceId'
        ③ the envelope 'both' is for one value and for a page at once [mixed-envelope]
          hint: declare two envelopes
          note ④: this is for one value
          note ⑤: this is for a page
        ⑥ the string '2' is not an integer [wrong-value]
          hint: remove the quotes to make it a number
        ⑦ the number 1 is not a boolean [wrong-value]
        ⑧ the number 1.5 is not an integer [wrong-value]
        """),
  ]
}
