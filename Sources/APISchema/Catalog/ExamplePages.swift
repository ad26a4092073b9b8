// Examples of calls.
extension DiagnosticCatalog {
  static let examplePages: [DiagnosticPage] = [
    DiagnosticPage(
      170, "missing-part",
      "A request of an example lacks a part",
      why: """
        An example is sent by the tests, so it has all that the call needs.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read:
            request: GET /orders/{id}
            returns: Order
            examples: { one: { response: { body: { id: a } } } }
        types: { Order: { fields: { id: string } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read:
            request: GET /orders/{id}
            returns: Order
            examples: { one: { request: { path: { id: a } }, response: { body: { id: a } } } }
        types: { Order: { fields: { id: string } } }
        """)),
    DiagnosticPage(
      171, "unwanted-part",
      "A request of an example has a part that the call does not take",
      why: """
        Nothing in the call would send it.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read:
            request: GET /orders/{id}
            returns: Order
            examples: { one: { request: { path: { id: a }, query: { x: 1 } }, response: { body: { id: a } } } }
        types: { Order: { fields: { id: string } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read:
            request: GET /orders/{id}
            returns: Order
            examples: { one: { request: { path: { id: a } }, response: { body: { id: a } } } }
        types: { Order: { fields: { id: string } } }
        """)),
    DiagnosticPage(
      172, "missing-answer",
      "An example has no answer although the call has one",
      why: """
        The whole answer stands under the body of the response.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read:
            request: GET /orders/{id}
            returns: Order
            examples: { one: { request: { path: { id: a } }, response: {} } }
        types: { Order: { fields: { id: string } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read:
            request: GET /orders/{id}
            returns: Order
            examples: { one: { request: { path: { id: a } }, response: { body: { id: a } } } }
        types: { Order: { fields: { id: string } } }
        """)),
    DiagnosticPage(
      173, "missing-in-envelope",
      "An answer lacks what its envelope holds",
      why: """
        An example shows the answer as it travels, envelope included.
        """,
      wrong: .api(
        """
        envelopes: { result: { value: value } }
        resource: orders
        endpoints:
          read:
            request: GET /orders/{id}
            returns: Order
            envelope: result
            examples: { one: { request: { path: { id: a } }, response: { body: { id: a } } } }
        types: { Order: { fields: { id: string } } }
        """),
      right: .api(
        """
        envelopes: { result: { value: value } }
        resource: orders
        endpoints:
          read:
            request: GET /orders/{id}
            returns: Order
            envelope: result
            examples: { one: { request: { path: { id: a } }, response: { body: { value: { id: a } } } } }
        types: { Order: { fields: { id: string } } }
        """)),
    DiagnosticPage(
      174, "wrong-constant",
      "A member has another value than its constant",
      why: """
        A constant is always sent with its value.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          create:
            request: POST /orders
            retry: never
            body: { kind: { const: a } }
            examples: { one: { request: { body: { kind: b } }, response: {} } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          create:
            request: POST /orders
            retry: never
            body: { kind: { const: a } }
            examples: { one: { request: { body: { kind: a } }, response: {} } }
        """)),
    DiagnosticPage(
      175, "unnamed-failure",
      "An answer is a failure that the example does not name",
      why: """
        The client throws on such an answer; the example says with which error.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list:
            request: GET /orders
            examples: { one: { response: { status: 500, body: {} } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list:
            request: GET /orders
            errors: [Broken]
            examples: { one: { response: { status: 500, error: Broken, body: {} } } }
        errors: { Broken: { when: { status: 500 }, fields: { title?: string } } }
        """)),
    DiagnosticPage(
      176, "answer-is-error",
      "An answer is an error and the example does not say so",
      why: """
        The condition of an error holds, so the client throws it.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list:
            request: GET /orders
            errors: [Odd]
            examples: { one: { response: { body: { odd: 1 } } } }
        errors: { Odd: { when: { has: [odd] }, fields: { odd: integer } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list:
            request: GET /orders
            errors: [Odd]
            examples: { one: { response: { error: Odd, body: { odd: 1 } } } }
        errors: { Odd: { when: { has: [odd] }, fields: { odd: integer } } }
        """)),
    DiagnosticPage(
      177, "answer-is-not-error",
      "An answer is not the error that the example names",
      why: """
        The condition of the error does not hold, or another one holds first.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list:
            request: GET /orders
            errors: [Odd]
            examples: { one: { response: { error: Odd, body: { even: 1 } } } }
        errors: { Odd: { when: { has: [odd] }, fields: { odd?: integer } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list:
            request: GET /orders
            errors: [Odd]
            examples: { one: { response: { error: Odd, body: { odd: 1 } } } }
        errors: { Odd: { when: { has: [odd] }, fields: { odd?: integer } } }
        """)),
    DiagnosticPage(
      178, "error-of-other-endpoint",
      "An example names an error that its endpoint does not have",
      why: """
        An endpoint has the errors that it lists, and the default ones.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          list:
            request: GET /orders
            examples: { one: { response: { status: 400, error: Odd, body: {} } } }
          all: { request: GET /all, errors: [Odd] }
        errors: { Odd: { when: { status: 400 }, fields: { title?: string } } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          list:
            request: GET /orders
            errors: [Odd]
            examples: { one: { response: { status: 400, error: Odd, body: {} } } }
        errors: { Odd: { when: { status: 400 }, fields: { title?: string } } }
        """)),
    DiagnosticPage(
      312, "unread-result",
      "The answer of an example holds a result, and the endpoint returns nothing",
      why: """
        An envelope says where results lie, and there is one. What a call returns is said with \
        'returns' or 'pages'; without them nobody would get it.
        """,
      wrong: .api(
        """
        resource: orders
        envelopes: { result: { value: value } }
        endpoints:
          get:
            request: GET /order
            envelope: result
            examples: { one: { response: { body: { value: { id: a } } } } }
        """),
      right: .api(
        """
        resource: orders
        envelopes: { result: { value: value } }
        endpoints:
          get:
            request: GET /order
            returns: Order
            envelope: result
            examples: { one: { response: { body: { value: { id: a } } } } }
        types: { Order: { fields: { id: string } } }
        """)),
  ]
}
