// What is left out, and where operations stand in the reference.
extension DiagnosticCatalog {
  static let leftOutPages: [DiagnosticPage] = [
    DiagnosticPage(
      241, "bad-section",
      "A section of the reference cannot be found",
      why: """
        A section is named by the text that it stands in and its number there: 'payments 3.2'. By a \
        number alone nobody knows which text is meant.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, section: 3.2 } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, section: payments 3.2 } }
        """)),
    DiagnosticPage(
      242, "described-and-left-out",
      "An operation is left out, and described as well",
      why: """
        An entry under 'leftOut' has the name that its endpoint would have. When that endpoint is \
        written, the entry has served its time.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        leftOut: { list: { missing: path and method } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        leftOut: { cancel: { missing: path and method } }
        """)),
  ]
}
