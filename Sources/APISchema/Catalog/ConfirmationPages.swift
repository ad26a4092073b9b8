// Calls by which to make sure of what values say.
extension DiagnosticCatalog {
  static let confirmationPages: [DiagnosticPage] = [
    DiagnosticPage(
      243, "confirmation-twice",
      "A member is called as the request that confirms",
      why: """
        The request is the property 'confirmation' of the Swift type, so no member of the type \
        can have that name. 'name:' gives the member another one.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string, confirmation: string }
            confirm: { call: orders.read, with: { id: id } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string, confirmation: { type: string, name: code } }
            confirm: { call: orders.read, with: { id: id } }
        """)),
    DiagnosticPage(
      244, "unknown-call",
      "A call that is to confirm something is none",
      why: """
        A call is named with its resource, since many resources have a 'list' or a 'read'.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: read, with: { id: id } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: id } }
        """)),
    DiagnosticPage(
      245, "confirming-change",
      "A call that is to confirm something changes something",
      why: """
        What confirms only asks: it may be sent at any time, and again. That holds for a GET.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          create: { request: POST /orders, retry: never, returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.create }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: id } }
        """)),
    DiagnosticPage(
      246, "unknown-parameter",
      "A call is given a parameter that it does not take",
      why: """
        Parameters are named as on the wire: those of the call's path and query.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: id, number: id } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: id } }
        """)),
    DiagnosticPage(
      247, "missing-argument",
      "A call is not given what it needs",
      why: """
        All that the call cannot do without comes from the value itself: whoever has the value can \
        ask.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: id } }
        """)),
    DiagnosticPage(
      248, "unknown-argument",
      "A call is given a member that is none",
      why: """
        Members are named as on the wire: those of the object itself, not those of objects in it.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: number } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: id } }
        """)),
    DiagnosticPage(
      249, "constant-argument",
      "A call is given a member that is always the same",
      why: """
        A constant has no value of its own and tells no object from another.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string, kind: { type: string, const: order } }
            confirm: { call: orders.read, with: { id: kind } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: id } }
        """)),
    DiagnosticPage(
      238, "wrong-argument",
      "A call is given a member of another type",
      why: """
        The member becomes the parameter as it is: both are of one type.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: integer }
            confirm: { call: orders.read, with: { id: id } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: id } }
        """)),
    DiagnosticPage(
      239, "optional-argument",
      "A call needs what may be missing",
      why: """
        A member that may be absent or null cannot be what a call cannot do without.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string? }
            confirm: { call: orders.read, with: { id: id } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: id } }
        """)),
    DiagnosticPage(
      240, "confirming-with-token",
      "A call that is to confirm something needs a token",
      why: """
        A token is handed to each call by whoever has it. The value that is confirmed does not have \
        it, so its call has to do with the secret key, or with nothing.
        """,
      wrong: .api(
        """
        credentials: { user: { bearer: accessToken } }
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order, credential: user }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: id } }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders/{id}", returns: Order }
        types:
          Order:
            fields: { id: string }
            confirm: { call: orders.read, with: { id: id } }
        """)),
  ]
}
