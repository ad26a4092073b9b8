// Refusals, and how they are known.
extension DiagnosticCatalog {
  static let errorPages: [DiagnosticPage] = [
    DiagnosticPage(
      160, "error-without-when",
      "Nothing says when an answer is an error",
      why: """
        'when' tells by status, by members and by values.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { fields: { title: string } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { status: 400 }, fields: { title: string } }
        """)),
    DiagnosticPage(
      161, "impossible-when",
      "A condition can never hold",
      why: """
        No answer both has and lacks a member.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { has: [title], lacks: [title] }, fields: { title: string } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { has: [title] }, fields: { title: string } }
        """)),
    DiagnosticPage(
      162, "unknown-member-path",
      "A path leads to no field",
      why: """
        Names are those of the wire, with dots between them.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { has: [titel] }, fields: { title: string } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { has: [title] }, fields: { title: string } }
        """)),
    DiagnosticPage(
      163, "bad-member-path",
      "A path to a member cannot be read",
      why: """
        Names have single dots between them.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { status: 400 }, fields: { title: string }, reason: [title.] }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { status: 400 }, fields: { title: string }, reason: [title] }
        """)),
    DiagnosticPage(
      164, "wrong-member-type",
      "A path leads to a field of the wrong type",
      why: """
        'reason' and 'traceID' are texts, 'failures' is a list of texts.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { status: 400 }, fields: { code: integer }, reason: [code] }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { status: 400 }, fields: { title: string }, reason: [title] }
        """)),
    DiagnosticPage(
      165, "error-field-name",
      "A field of an error would change how the error is printed",
      why: """
        What an error prints never holds the service's words. A field with the name of a \
        printed property gets another in Swift.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { status: 400 }, fields: { description: string } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { status: 400 }, fields: { description: { type: string, name: text } } }
        """)),
  ]
}
