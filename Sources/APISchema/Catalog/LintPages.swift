// Rules of style and safety, and the file that sets their levels.
extension DiagnosticCatalog {
  static let lintPages: [DiagnosticPage] = [
    DiagnosticPage(
      501, "missing-doc", "A declaration does not say what it is for",
      why: """
        A 'doc' becomes the comment that users read where they type the name. What is plain to the \
        author is seldom plain to them.
        """,
      wrong: .thing("types: { Thing: { fields: { id: uuid } } }"),
      right: .whole(
        """
        api: { name: Shop }
        servers: { main: { url: "https://shop.example" } }
        defaults: { server: main }
        resource: orders
        endpoints:
          list: { request: GET /orders, doc: Lists the orders. }
        """)),
    DiagnosticPage(
      502, "missing-source", "A declaration does not say where it comes from",
      why: """
        A fact without a source cannot be checked by anybody else, and nobody knows what to do when \
        two of them disagree.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, doc: Lists the orders. }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, doc: Lists the orders., source: p:1 }
        """)),
    DiagnosticPage(
      503, "missing-example", "An endpoint has no example of success",
      why: """
        Each example is sent over HTTP by the tests, and shows users what a call looks like. An \
        endpoint without one has never been tried.
        """,
      wrong: .api("resource: orders\nendpoints: { list: { request: GET /orders } }"),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders, examples: { none: { response: {} } } }
        """)),
    DiagnosticPage(
      504, "money-as-text", "An amount of money is no decimal",
      why: """
        Money is exact: a decimal holds every amount as it is written, and the client checks its \
        digits before it is sent.
        """,
      wrong: .thing("types: { Thing: { fields: { amount: string } } }"),
      right: .thing("types: { Thing: { fields: { amount: decimal } } }")),
    DiagnosticPage(
      505, "shown-secret", "Something that looks like a secret is not marked as one",
      why: """
        What is sensitive never shows in descriptions, mirrors, logs or errors. A name that sounds \
        like a secret is one, or says 'sensitive: false'.
        """,
      wrong: .thing("types: { Thing: { fields: { cvv: string } } }"),
      right: .thing("types: { Thing: { fields: { cvv: { type: string, sensitive: true } } } }")),
    DiagnosticPage(
      506, "unpaged-list", "A list is answered whole",
      why: """
        A list grows with the business. Where the service has pages, 'pages' lets the client walk \
        through them.
        """,
      wrong: .api(
        "resource: orders\nendpoints: { list: { request: GET /orders, returns: [string] } }"),
      right: .api(
        """
        envelopes: { page: { items: items, number: page, size: size, total: total } }
        resource: orders
        endpoints: { list: { request: GET /orders, pages: string, envelope: page } }
        """)),
    DiagnosticPage(
      507, "unclear-name", "A name does not read well at the call site",
      why: """
        A call is a verb, so that one which moves money looks like it. A type is called after one \
        value, for a list of them has a type of its own.
        """,
      wrong: .api("resource: orders\nendpoints: { orders: { request: GET /orders } }"),
      right: .api("resource: orders\nendpoints: { list: { request: GET /orders } }")),
    DiagnosticPage(
      508, "unfinished-doc", "A 'doc' does not end as a sentence does",
      why: """
        Texts are joined with others in the comment: without its full stop one runs into the next.
        """,
      wrong: .api(
        "resource: orders\nendpoints: { list: { request: GET /orders, doc: Lists the orders } }"),
      right: .api(
        "resource: orders\nendpoints: { list: { request: GET /orders, doc: Lists the orders. } }")),
    DiagnosticPage(
      509, "no-editor-line", "A file lacks the first line by which editors know its language",
      why: """
        Editors that use yaml-language-server complete and check a file by this line. Where the files \
        beside it have one, it was forgotten. (In the example 'api.yaml' has it.)
        """,
      wrong: Specimen(
        "resource: orders\nendpoints: { list: { request: GET /orders } }", in: .editors),
      right: Specimen(
        """
        # yaml-language-server: $schema=a.json
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """, in: .editors)),
    DiagnosticPage(
      530, "not-a-lint-file", "The file of rules is no map",
      why: "The file 'lint.yaml' in the schema folder is a map with the key 'rules'.",
      wrong: .rules("- missing-doc"),
      right: .rules("rules: { missing-doc: error }")),
    DiagnosticPage(
      531, "unknown-lint-key", "The file of rules has a key that is none",
      why: "Its only key is 'rules'.",
      wrong: .rules("rule: { missing-doc: error }"),
      right: .rules("rules: { missing-doc: error }")),
    DiagnosticPage(
      532, "unknown-lint-rule", "A name stands for no rule",
      why: "'leatherback-bindgen lint --list' lists the rules with their levels.",
      wrong: .rules("rules: { missing-docs: error }"),
      right: .rules("rules: { missing-doc: error }")),
    DiagnosticPage(
      533, "unknown-lint-level", "A level is none",
      why: "A rule is off, a warning or an error.",
      wrong: .rules("rules: { missing-doc: fatal }"),
      right: .rules("rules: { missing-doc: error }")),
    DiagnosticPage(
      534, "wrong-lint-rules", "What stands behind 'rules' is no map",
      why: "Behind 'rules' stands each rule with its level: off, warning or error.",
      wrong: .rules("rules: [unpaged-list]"),
      right: .rules("rules: { unpaged-list: warning }")),
    DiagnosticPage(
      540, "useless-silence", "A comment silences a rule that is not broken",
      why: """
        Such a comment is left over from another time. The next one who breaks the rule there would \
        not be told.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          # lint:ignore missing-doc: nobody knows
          list: { request: GET /orders, doc: Lists the orders. }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          # lint:ignore missing-doc: nobody knows
          list: { request: GET /orders }
        """)),
    DiagnosticPage(
      542, "misspelt-silence", "A comment reads as if it silenced a rule, and does not",
      why: "A comment silences a rule if it begins with 'lint:ignore', written just so.",
      wrong: .api(
        """
        resource: orders
        endpoints:
          # Lint: ignore missing-source: nobody knows
          list: { request: GET /orders, doc: Lists the orders., source: p:1 }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          # Ignored by lint: nobody knows a source
          list: { request: GET /orders, doc: Lists the orders., source: p:1 }
        """)),
    DiagnosticPage(
      541, "silence-without-reason", "A comment silences a rule and does not say why",
      why: "The reason is for the next one who reads it, who may know better.",
      wrong: .api(
        """
        resource: orders
        endpoints:
          # lint:ignore missing-doc
          list: { request: GET /orders, doc: Lists the orders. }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          # lint:ignore missing-doc: nobody knows
          list: { request: GET /orders }
        """)),
  ]
}
