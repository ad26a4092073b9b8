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
        Nothing both has and lacks a member.
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
    DiagnosticPage(
      270, "family-without-texts",
      "Nothing tells the messages of a family",
      why: """
        A family is known by texts that occur in a member, one behind the other.
        """,
      wrong: .api(
        """
        resource: things
        endpoints: { list: { request: GET /things, errors: [Refused] } }
        errors:
          Refused:
            when: { status: 400 }
            fields: { message: string, pin: { type: string, sensitive: true } }
            families:
              lowBalance: { in: message, contains: [] }
        """),
      right: .api(
        """
        resource: things
        endpoints: { list: { request: GET /things, errors: [Refused] } }
        errors:
          Refused:
            when: { status: 400 }
            fields: { message: string, pin: { type: string, sensitive: true } }
            families:
              lowBalance: { in: message, contains: [is not sufficient] }
        """)),
    DiagnosticPage(
      271, "unreachable-family",
      "All messages of a family are of an earlier one",
      why: """
        Families are tried in the order written, and the first that fits is taken.
        """,
      wrong: .api(
        """
        resource: things
        endpoints: { list: { request: GET /things, errors: [Refused] } }
        errors:
          Refused:
            when: { status: 400 }
            fields: { message: string, pin: { type: string, sensitive: true } }
            families:
              balance: { in: message, contains: [balance] }
              lowBalance: { in: message, contains: [balance, is low] }
        """),
      right: .api(
        """
        resource: things
        endpoints: { list: { request: GET /things, errors: [Refused] } }
        errors:
          Refused:
            when: { status: 400 }
            fields: { message: string, pin: { type: string, sensitive: true } }
            families:
              lowBalance: { in: message, contains: [balance, is low] }
              balance: { in: message, contains: [balance] }
        """)),
    DiagnosticPage(
      272, "family-of-secret",
      "A family would tell what is never shown",
      why: """
        Whoever sees the family of a refusal knows a part of the text that it was told by.
        """,
      wrong: .api(
        """
        resource: things
        endpoints: { list: { request: GET /things, errors: [Refused] } }
        errors:
          Refused:
            when: { status: 400 }
            fields: { message: string, pin: { type: string, sensitive: true } }
            families:
              known: { in: pin, contains: ["1234"] }
        """),
      right: .api(
        """
        resource: things
        endpoints: { list: { request: GET /things, errors: [Refused] } }
        errors:
          Refused:
            when: { status: 400 }
            fields: { message: string, pin: { type: string, sensitive: true } }
            families:
              known: { in: message, contains: [wrong pin] }
        """)),
  ]
}
