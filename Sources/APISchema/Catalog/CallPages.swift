// Calls.
extension DiagnosticCatalog {
  static let callPages: [DiagnosticPage] = [
    DiagnosticPage(
      140, "bad-path",
      "A path cannot be read, or leads elsewhere",
      why: """
        A path begins with one slash, its braces pair up around names, and it has no dot \
        segments.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id" }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}" }
        """)),
    DiagnosticPage(
      141, "repeated-path-parameter",
      "A parameter stands twice in one path",
      why: """
        Each place in a path has a name of its own.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}/{id}" }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}/{line}" }
        """)),
    DiagnosticPage(
      142, "unknown-path-parameter",
      "An entry is no parameter of the path",
      why: """
        Entries under 'path' are those in the braces of the path.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", path: { number: uuid } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", path: { id: uuid } }
        """)),
    DiagnosticPage(
      143, "optional-path-parameter",
      "A parameter of a path may be left out",
      why: """
        A path without it would be another path.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", path: { id?: uuid } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", path: { id: uuid } }
        """)),
    DiagnosticPage(
      144, "parameter-type",
      "A parameter has a type that a path or query has no form for",
      why: """
        Parameters are scalars or enumerations.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, query: { ids?: "[uuid]" } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, query: { ids?: string } }
        """)),
    DiagnosticPage(
      145, "parameter-with-also",
      "A parameter has further names",
      why: """
        'also' is for members of answers. A parameter is only sent.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, query: { size?: { type: integer, also: [pageSize] } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, query: { size?: integer } }
        """)),
    DiagnosticPage(
      146, "sensitive-parameter",
      "A secret stands in a path or query",
      why: """
        Servers and proxies write addresses into their logs.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, query: { pin?: { type: string, sensitive: true } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          find: { request: POST /orders/find, retry: safe, body: { pin?: { type: string, sensitive: true } } }
        """)),
    DiagnosticPage(
      147, "body-in-get",
      "A GET has a body",
      why: """
        A GET sends no body; what it takes stands in its query.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, body: { from: date } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, query: { from: date } }
        """)),
    DiagnosticPage(
      148, "missing-retry",
      "A write does not say whether it may be sent twice",
      why: """
        A request that moves money must not be sent twice by itself. Only the author \
        knows which calls those are.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          create: { request: POST /orders }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          create: { request: POST /orders, retry: never }
        """)),
    DiagnosticPage(
      149, "returns-and-pages",
      "An endpoint has one answer and a paged list",
      why: """
        'pages' is for a list that comes in pages, 'returns' for all else.
        """,
      wrong: .api(
        """
        envelopes: { page: { items: i, number: n, size: s, total: t } }
        resource: orders
        endpoints:
          list: { request: GET /orders, envelope: page, returns: string, pages: string }
        """),
      right: .api(
        """
        envelopes: { page: { items: i, number: n, size: s, total: t } }
        resource: orders
        endpoints:
          list: { request: GET /orders, envelope: page, pages: string }
        """)),
    DiagnosticPage(
      150, "pages-without-envelope",
      "A paged list has no envelope",
      why: """
        The envelope says where the items and the numbers are.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, pages: string }
        """),
      right: .api(
        """
        envelopes: { page: { items: i, number: n, size: s, total: t } }
        resource: orders
        endpoints:
          list: { request: GET /orders, envelope: page, pages: string }
        """)),
    DiagnosticPage(
      151, "wrong-envelope",
      "An envelope does not fit the answer",
      why: """
        An envelope holds one value or a page.
        """,
      wrong: .api(
        """
        envelopes: { one: { value: v } }
        resource: orders
        endpoints:
          list: { request: GET /orders, envelope: one, pages: string }
        """),
      right: .api(
        """
        envelopes: { one: { value: v } }
        resource: orders
        endpoints:
          list: { request: GET /orders, envelope: one, returns: string }
        """)),
    DiagnosticPage(
      152, "incomplete-envelope",
      "An envelope lacks a part",
      why: """
        An envelope of one value has 'value'; one of a page has 'items', 'number', \
        'size' and 'total'.
        """,
      wrong: .api(
        """
        envelopes: { page: { items: i } }
        resource: orders
        endpoints:
          list: { request: GET /orders, envelope: page, pages: string }
        """),
      right: .api(
        """
        envelopes: { page: { items: i, number: n, size: s, total: t } }
        resource: orders
        endpoints:
          list: { request: GET /orders, envelope: page, pages: string }
        """)),
    DiagnosticPage(
      153, "mixed-envelope",
      "An envelope holds one value and a page",
      why: """
        It holds one or the other.
        """,
      wrong: .api(
        """
        envelopes: { page: { value: v, items: i, number: n, size: s, total: t } }
        resource: orders
        endpoints:
          list: { request: GET /orders, envelope: page, pages: string }
        """),
      right: .api(
        """
        envelopes: { page: { items: i, number: n, size: s, total: t } }
        resource: orders
        endpoints:
          list: { request: GET /orders, envelope: page, pages: string }
        """)),
  ]
}
