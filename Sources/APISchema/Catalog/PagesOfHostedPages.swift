// Pages that a browser opens.
extension DiagnosticCatalog {
  static let hostedPages: [DiagnosticPage] = [
    DiagnosticPage(
      280, "page-address",
      "The address of a page has no place for its payload, or one for nothing",
      why: """
        The payload of a page is one segment of its address, and stands in the place '{payload}'. Other \
        values stand under 'query'.
        """,
      wrong: .api(
        """
        resource: checkout
        hosted:
          pay:
            address: /pay
            payload: { amount: decimal }
        """),
      right: .api(
        """
        resource: checkout
        hosted:
          pay:
            address: /pay/{payload}
            payload: { amount: decimal }
        """)),
    DiagnosticPage(
      281, "public-key-elsewhere",
      "A public key is a field of something else than a page",
      why: """
        Calls prove who sends them by a credential. A public key says whose page a browser opens, and \
        stands in the payload or the query of one.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints: { list: { request: GET /orders, query: { key: publicKey } } }
        """),
      right: .api(
        """
        resource: checkout
        hosted:
          pay:
            query: { key: publicKey }
        """)),
    DiagnosticPage(
      282, "return-without-condition",
      "Nothing tells an address that a customer comes back to",
      why: """
        An address is known by a text that occurs in it, by a parameter that it must have, or by both.
        """,
      wrong: .api(
        """
        resource: checkout
        hosted:
          pay:
            returns: { done: { query: { message?: string } } }
        """),
      right: .api(
        """
        resource: checkout
        hosted:
          pay:
            returns: { done: { contains: done, query: { message?: string } } }
        """)),
    DiagnosticPage(
      283, "unreachable-return",
      "An address that a customer comes back to is never recognised",
      why: """
        The first address that fits counts. One that asks for less than another takes its place, and \
        stands behind it.
        """,
      wrong: .api(
        """
        resource: checkout
        hosted:
          pay:
            returns:
              back: { query: { id: string } }
              failed: { query: { id: string, message: string } }
        """),
      right: .api(
        """
        resource: checkout
        hosted:
          pay:
            returns:
              failed: { query: { id: string, message: string } }
              back: { query: { id: string } }
        """)),
    DiagnosticPage(
      284, "return-type",
      "A parameter that comes back is no text",
      why: """
        What comes back in an address is text: a string, an enumeration of strings, or a type with 'text'.
        """,
      wrong: .api(
        """
        resource: checkout
        hosted:
          pay:
            returns: { back: { query: { count: integer } } }
        """),
      right: .api(
        """
        resource: checkout
        hosted:
          pay:
            returns: { back: { query: { count: string } } }
        """)),
    DiagnosticPage(
      285, "wrong-page-address",
      "The address in an example is not what the values make",
      why: """
        The address of a page is made of its values, so an example has just that one, letter for letter. \
        The hint has it whole, to be copied.
        """,
      wrong: .api(
        """
        resource: checkout
        hosted:
          pay:
            address: /pay
            query: { id: string }
            examples: { one: { query: { id: a b }, url: "https://shop.example/pay?id=a+b" } }
        """),
      right: .api(
        """
        resource: checkout
        hosted:
          pay:
            address: /pay
            query: { id: string }
            examples: { one: { query: { id: a b }, url: "https://shop.example/pay?id=a%20b" } }
        """)),
    DiagnosticPage(
      286, "unknown-return",
      "An example comes back to an address that its page does not have",
      why: """
        The 'case' of an example is the name of one of the page's addresses under 'returns'.
        """,
      wrong: .api(
        """
        resource: checkout
        hosted:
          pay:
            returns: { back: { query: { id: string } } }
            examples:
              one: { url: "https://shop.example", returns: { url: "https://a.example?id=1", case: bakc } }
        """),
      right: .api(
        """
        resource: checkout
        hosted:
          pay:
            returns: { back: { query: { id: string } } }
            examples:
              one: { url: "https://shop.example", returns: { url: "https://a.example?id=1", case: back } }
        """)),
    DiagnosticPage(
      287, "wrong-return",
      "An example comes back to another address than it says",
      why: """
        The address is read as the client reads it: the first that fits counts.
        """,
      wrong: .api(
        """
        resource: checkout
        hosted:
          pay:
            returns: { back: { query: { id: string } } }
            examples:
              one: { url: "https://shop.example", returns: { url: "https://a.example", case: back } }
        """),
      right: .api(
        """
        resource: checkout
        hosted:
          pay:
            returns: { back: { query: { id: string } } }
            examples:
              one: { url: "https://shop.example", returns: { url: "https://a.example?id=1", case: back } }
        """)),
  ]
}
