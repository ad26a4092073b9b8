// Keys and scalars of the language.
extension DiagnosticCatalog {
  static let keyPages: [DiagnosticPage] = [
    DiagnosticPage(
      50, "unknown-key",
      "A key is none that the language knows there",
      why: """
        Keys are the words of the language, in small letters as they stand in the page \
        of the language. What is not known is refused, so that a slip of the finger \
        cannot silently change the API.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { reqest: GET /orders }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { request: GET /orders }
        """)),
    DiagnosticPage(
      51, "missing-key",
      "A declaration lacks a key that it cannot do without",
      why: """
        Some declarations mean nothing without one of their keys: a server has a URL, an \
        endpoint a request, a field a type.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list: { doc: Lists the orders. }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list: { doc: Lists the orders., request: GET /orders }
        """)),
    DiagnosticPage(
      52, "conflicting-keys",
      "Two keys say the same thing in different ways",
      why: """
        A type is an object, an enumeration or a union, and a field has one type. Which \
        of two is meant only the author knows.
        """,
      wrong: .thing(
        """
        types:
          Thing:
            fields: { state: { type: string, enum: [On, Off] } }
        """),
      right: .thing(
        """
        types:
          Thing:
            fields: { state: { enum: [On, Off] } }
        """)),
    DiagnosticPage(
      53, "dependent-key",
      "A key says more about another one that is not there",
      why: """
        'open' belongs to 'fields', 'base' to 'enum', 'response' to 'request'. Alone \
        they would mean nothing.
        """,
      wrong: .thing(
        """
        types:
          Thing:
            fields: { state: { type: string, base: string } }
        """),
      right: .thing(
        """
        types:
          Thing:
            fields: { state: { base: string, enum: {} } }
        """)),
    DiagnosticPage(
      54, "wrong-kind",
      "A value is of another kind than its key takes",
      why: """
        A key takes a text, a number, a word, a list or a map. What YAML takes for a \
        number or a boolean becomes text in quotes; 'yes' and 'no' are texts in YAML \
        1.2.
        """,
      wrong: .thing(
        """
        types:
          Thing:
            doc: 12
            fields: { id: uuid }
        """),
      right: .thing(
        """
        types:
          Thing:
            doc: "12"
            fields: { id: uuid }
        """)),
    DiagnosticPage(
      55, "empty-text",
      "A text is empty",
      why: """
        An empty text says nothing. Write it, or leave the key out.
        """,
      wrong: .thing(
        """
        types:
          Thing:
            doc: ""
            fields: { id: uuid }
        """),
      right: .thing(
        """
        types:
          Thing:
            doc: A thing.
            fields: { id: uuid }
        """)),
    DiagnosticPage(
      56, "empty-name",
      "A declaration has no name",
      why: """
        The key before the colon is the name.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { "": uuid } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { id: uuid } }
        """)),
    DiagnosticPage(
      57, "bad-source",
      "A source is none that somebody can look up",
      why: """
        A source is a page (p:1147159), an older version of one (v:2457679), or a body \
        of code in small letters (sdk-ios).
        """,
      wrong: .thing(
        """
        types:
          Thing: { source: the wiki, fields: { id: uuid } }
        """),
      right: .thing(
        """
        types:
          Thing: { source: p:1147159, fields: { id: uuid } }
        """)),
    DiagnosticPage(
      58, "not-a-json-number",
      "Digits are a number in YAML and none in JSON",
      why: """
        What travels is JSON: a number has no leading zero, no plus, and a digit on each \
        side of its point. Most often such digits are text, as in a sort code, and stand \
        in quotes.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { code: { type: string, example: 0123 } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { code: { type: string, example: "0123" } } }
        """)),
    DiagnosticPage(
      59, "number-not-written-out",
      "A number has an exponent",
      why: """
        A limit is exact and is shown in the documentation, so it is written with all \
        its digits.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { amount: { type: decimal, max: 1e3 } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { amount: { type: decimal, max: 1000 } } }
        """)),
    DiagnosticPage(
      60, "number-too-large",
      "A whole number does not fit into 64 bits",
      why: """
        Counts and integers are 64 bits wide in Swift.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { name: { type: string, length: 99999999999999999999 } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { name: { type: string, length: 99 } } }
        """)),
    DiagnosticPage(
      61, "negative-count",
      "A count is less than nothing",
      why: """
        Digits and characters are counted from 0.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { amount: { type: decimal, scale: -1 } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { amount: { type: decimal, scale: 0 } } }
        """)),
    DiagnosticPage(
      62, "empty-length",
      "A length has no bound",
      why: """
        A length is a number, or has 'min', 'max' or both.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { name: { type: string, length: {} } } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { name: { type: string, length: { max: 20 } } } }
        """)),
    DiagnosticPage(
      63, "bad-status",
      "A value is no HTTP status",
      why: """
        HTTP statuses lie between 100 and 599; a range has a hyphen.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { status: 4xx }, fields: { title: string } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { status: 400-499 }, fields: { title: string } }
        """)),
    DiagnosticPage(
      64, "status-backwards",
      "A range of statuses ends before it begins",
      why: """
        The lower status stands first.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { status: 499-400 }, fields: { title: string } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, errors: [Refused] } }
        errors:
          Refused: { when: { status: 400-499 }, fields: { title: string } }
        """)),
    DiagnosticPage(
      65, "several-statuses",
      "The answer of an example has more than one status",
      why: """
        An example is one answer. It has the one status with which it came.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list:
            request: GET /orders
            examples: { one: { response: { status: 200-299 } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list:
            request: GET /orders
            examples: { one: { response: { status: 204 } } }
        """)),
    DiagnosticPage(
      66, "unknown-method",
      "A request has a method that is none",
      why: """
        Methods are written in capitals: GET, POST, PUT, PATCH, DELETE.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: get /orders } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      67, "missing-method",
      "A request has no method",
      why: """
        Method and path stand together, so that an endpoint is seen at one glance.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: /orders } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      68, "missing-path",
      "A request has no path",
      why: """
        The path stands behind the method, as the service spells it.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      69, "relative-path",
      "A path does not begin with a slash",
      why: """
        A path begins at the server. The host belongs to the server.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET orders } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      70, "blank-in-path",
      "A request goes on behind its path",
      why: """
        A path has no blanks. Parameters and bodies are keys of their own.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders HTTP/1.1 } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      71, "answer-of-nothing",
      "An answer is said to hold nothing",
      why: """
        An endpoint without 'returns' answers nothing: there is no word for it.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, returns: nothing } }
        """),
      right: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders } }
        """)),
    DiagnosticPage(
      292, "key-as-name",
      "A key of a declaration stands where its name belongs",
      why: """
        Declarations lie in a map by their names, and the keys of each one further inside. The name is \
        missing, or the key is not indented like the others.
        """,
      wrong: .thing(
        """
        types:
          doc: What is sold.
          fields: { id: uuid }
        """),
      right: .thing(
        """
        types:
          Thing:
            doc: What is sold.
            fields: { id: uuid }
        """)),
  ]
}
