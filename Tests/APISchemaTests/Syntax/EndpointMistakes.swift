extension BadSchema {
  /// Lines with method and path.
  static let requestMistakes = [
    inRequest(
      "a method in small letters", "①get① /links",
      """
      ① 'get' is no method [unknown-method]
        hint: did you mean 'GET'?
      """),
    inRequest(
      "a method that the language does not have", "①OPTIONS① /links",
      """
      ① 'OPTIONS' is no method [unknown-method]
        hint: the methods are GET, POST, PUT, PATCH and DELETE
      """),
    inRequest(
      "a path alone", "①/links①",
      """
      ① the request has no method [missing-method]
        hint: write 'GET /links', or another method before the path
      """),
    inRequest(
      "a method alone", "①GET①",
      """
      ① the request has no path [missing-path]
        hint: write it behind the method: 'GET /api/path'
      """),
    inRequest(
      "a path without its slash", "GET ①links①",
      """
      ① the path 'links' does not begin with a slash [relative-path]
        hint: write '/links'
      """),
    inRequest(
      "a whole URL", "GET ①https://example.com/links①",
      """
      ① the path 'https://example.com/links' does not begin with a slash [relative-path]
        hint: leave the host out: it is the server's, under 'servers'
      """),
    inRequest(
      "something behind the path, in quotes with an escape", "\"GET\\t/é ①HTTP/1.1①\"",
      """
      ① the request goes on behind the path '/é' [blank-in-path]
        hint: a path has no blanks; parameters are keys of their own: 'path' and 'query'
      """),
    inRequest(
      "two mistakes in one line", "①Post① ②links②",
      """
      ① 'Post' is no method [unknown-method]
        hint: did you mean 'POST'?
      ② the path 'links' does not begin with a slash [relative-path]
        hint: write '/links'
      """),
    inRequest(
      "a map", "①{ method: GET, path: /links }①",
      """
      ① 'request' is a method and a path, not a map [wrong-kind]
        hint: write 'request: GET /api/path'
      """),
    BadSchema(
      "answers of nothing",
      """
      endpoints:
        remove: { request: DELETE /a, returns: ①nothing① }
        empty: { request: GET /a, pages: ②null② }
      """,
      expects: """
        ① there is no type 'nothing' [answer-of-nothing]
          hint: leave 'returns' out where the answer holds nothing
        ② there is no type 'null' [answer-of-nothing]
          hint: leave 'pages' out where the answer holds nothing
        """),
    BadSchema(
      "an answer that is declared in place",
      """
      endpoints:
        read: { request: GET /a, returns: ①{ id: uuid, name: string }① }
      """,
      expects: """
        ① 'returns' is a type, not a map [not-a-type]
          hint: declare it under 'types' and write its name here
        """),
    BadSchema(
      "a body that is neither fields nor a type",
      """
      endpoints:
        send: { request: POST /a, body: ①12① }
      """,
      expects: "① 'body' is a type, not the number 12 [wrong-kind]"),
    BadSchema(
      "two bodies, and a form that is a type",
      """
      endpoints:
        a: { request: POST /a, ①body①: Link, ②form②: { id: string } }
        b: { request: POST /b, form: ③Link③ }
      """,
      expects: """
        ② 'form' cannot stand beside 'body' [conflicting-keys]
          hint: keep one of them
          note ①: 'body' stands here
        ③ 'form' is a map of fields by name, not the text 'Link' [wrong-kind]
        """),
  ]

  /// Pages in words of other languages, and examples without an address.
  static let hostedSyntaxMistakes = [
    BadSchema(
      "a page in other words",
      """
      hosted:
        pay:
          ①url①: /pay
          ②body②: {}
          ③credential③: none
          ④return④: {}
      """,
      expects: """
        ① 'url' is no key of a hosted page [unknown-key]
          hint: write 'address'
        ② 'body' is no key of a hosted page [unknown-key]
          hint: write 'payload'
        ③ 'credential' is no key of a hosted page [unknown-key]
          hint: a page has no credential: it carries the public key in its payload
        ④ 'return' is no key of a hosted page [unknown-key]
          hint: write 'returns'
        """),
    BadSchema(
      "examples of a page without an address, and half a return address",
      """
      hosted:
        pay:
          examples:
            ①one①: {}
            two: { url: ②12②, ③returns③: { url: "https://a.example" } }
          returns: { back: ④x④ }
      """,
      expects: """
        ① the example of a page 'one' has no 'url' [missing-key]
          hint: add 'url: https://pay.example.com/…'
        ② 'url' is text, not the number 12 [wrong-kind]
          hint: write it in quotes: "12"
        ③ the return of an example has no 'case' [missing-key]
          hint: add 'case: returned'
        ④ 'back' is a map with the keys of a return address, not the text 'x' [wrong-kind]
        """),
  ]

  /// One endpoint with that request.
  private static func inRequest(
    _ title: String, _ request: String, _ expected: String
  ) -> BadSchema {
    BadSchema(title, "endpoints:\n  list:\n    request: \(request)\n", expects: expected)
  }

  static let exampleMistakes = [
    BadSchema(
      "an example without an answer",
      """
      endpoints:
        list:
          request: GET /links
          examples:
            ①all of them①: { request: { query: {} } }
      """,
      expects: """
        ① the example 'all of them' has no 'response' [missing-key]
          hint: add 'response: { body: … }'
        """),
    BadSchema(
      "parameters without names, and a status that is none",
      """
      endpoints:
        list:
          request: GET /links
          examples:
            a: { request: { query: ①[1]① }, response: { status: ②20② } }
            b: { request: { ③cookies③: {} }, response: { status: ④400-499④ } }
      """,
      expects: """
        ① 'query' is a map of members, not a list [wrong-kind]
        ② 'status' is an HTTP status from 100 to 599, or two with '-' between them, \
        not the number 20 [bad-status]
        ③ 'cookies' is no key of the request of an example [unknown-key]
          hint: the keys are 'path', 'query', 'headers', 'body' and 'form'
        ④ 'status' is the one HTTP status of this answer, not a range [several-statuses]
          hint: write 400
        """),
  ]

  static let errorMistakes = [
    BadSchema(
      "a family without what tells it, and with keys of other languages",
      """
      errors:
        Refused:
          families:
            ①a①: { contains: [x] }
            ②b②: { in: error, ③pattern③: x }
            c: { in: error, contains: ④x④ }
            d: ⑤x⑤
      """,
      expects: """
        ① the message family 'a' has no 'in' [missing-key]
          hint: add 'in: message'
        ③ 'pattern' is no key of a message family [unknown-key]
          hint: write 'contains'
        ④ 'contains' is a list of names, not the text 'x' [wrong-kind]
          hint: write it as a list: [x]
        ⑤ 'd' is a map with the keys of a message family, not the text 'x' [wrong-kind]
        """),
    BadSchema(
      "conditions that say nothing",
      """
      errors:
        A: { when: { status: ①4xx① } }
        B: { when: { status: ②499-400② } }
        C: { when: { has: ③detail③ } }
        D: { when: { equals: ④[type]④ } }
        E: { when: { equals: { type: ⑤[1]⑤ } } }
        F: { when: ⑥400⑥ }
        G: { ⑦status⑦: 400 }
      """,
      expects: """
        ① 'status' is an HTTP status from 100 to 599, or two with '-' between them, \
        not the text '4xx' [bad-status]
          hint: write 400-499
        ② no HTTP status lies between 499 and 400 [status-backwards]
          hint: write 400-499
        ③ 'has' is a list of names, not the text 'detail' [wrong-kind]
          hint: write it as a list: [detail]
        ④ 'equals' is a map of members, of which each is a text, number or boolean, \
        not a list [wrong-kind]
          hint: write { type: ValidationException }
        ⑤ 'type' is a text, number or boolean, not a list [wrong-kind]
        ⑥ 'when' is a map with the keys of the condition 'when', not the number 400 [wrong-kind]
        ⑦ 'status' is no key of an error [unknown-key]
          hint: write 'when: { status: 400 }'
        """),
    BadSchema(
      "money that has moved in YAML 1.1",
      """
      errors:
        A: { moneyMoved: ①false① }
      """,
      expects: """
        ① 'moneyMoved' is 'no', 'unknown' or 'yes', not the boolean false [wrong-kind]
          hint: did you mean 'no'?
        """),
  ]
}
