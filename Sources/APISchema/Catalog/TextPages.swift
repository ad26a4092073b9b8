// Header fields, forms, and how pages are asked for.
extension DiagnosticCatalog {
  static let textPages: [DiagnosticPage] = [
    DiagnosticPage(
      250, "bad-header-value",
      "A text cannot be the value of a header field",
      why: """
        A header field ends with its line, so line breaks would begin a field of their own. The \
        value is visible ASCII, and has blanks inside only.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, headers: { X-Mode: { const: " fast" } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, headers: { X-Mode: { const: fast } } }
        """)),
    DiagnosticPage(
      251, "repeated-header",
      "Two fields are one header",
      why: """
        Names of header fields are compared without regard to case.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, headers: { X-Mode: string, x-mode: { type: string, name: m } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, headers: { X-Mode: string } }
        """)),
    DiagnosticPage(
      252, "constant-parameter",
      "A constant is none that a path, query, header or form can have",
      why: """
        What is sent there is text, so a constant is the text that is sent, in quotes where YAML \
        would take it for something else. A constant of a path stands in the path itself.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, query: { version: { const: 2 } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, query: { version: { const: "2" } } }
        """)),
    DiagnosticPage(
      253, "page-parameter",
      "A list cannot be asked for a page",
      why: """
        Where an envelope names the query parameter that asks for a page, every list in it has that \
        parameter, and it is an integer: the client goes from page to page by it.
        """,
      wrong: .api(
        """
        resource: orders
        envelopes: { page: { items: i, number: n, size: s, total: t, parameter: page } }
        endpoints:
          list: { request: GET /orders, envelope: page, pages: string }
        """),
      right: .api(
        """
        resource: orders
        envelopes: { page: { items: i, number: n, size: s, total: t, parameter: page } }
        endpoints:
          list: { request: GET /orders, envelope: page, pages: string, query: { page?: integer } }
        """)),
  ]
}
