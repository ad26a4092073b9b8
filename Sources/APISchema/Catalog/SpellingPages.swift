// Names that are declared in one way and used in another.
extension DiagnosticCatalog {
  static let spellingPages: [DiagnosticPage] = [
    DiagnosticPage(
      299, "misspelt-declaration",
      "A declaration is used under another name only",
      why: """
        No place says the name as it is declared, and several say another one that is nearly the same. \
        So it is the declaration that is misspelt, and each of those places would be misspelt if it \
        followed. Names that go over the wire are as the service has them: look there before either \
        is changed.
        """,
      wrong: .thing(
        """
        types:
          Thing: { fields: { price: Money, tax: Money } }
          Monye: { fields: { amount: decimal } }
        """),
      right: .thing(
        """
        types:
          Thing: { fields: { price: Money, tax: Money } }
          Money: { fields: { amount: decimal } }
        """)),
    DiagnosticPage(
      300, "unflattened-union",
      "The members of a union lie beside it",
      why: """
        A union is an object of its own, unless its field says 'flatten: true': then its members lie in \
        the same object as those of its neighbours. The examples show them there.
        """,
      wrong: .thing(unflattened("way: Way")),
      right: .thing(unflattened("way: { type: Way, flatten: true }"))),
  ]

  private static func unflattened(_ field: String) -> String {
    """
    types:
      Thing: { fields: { id: string, \(field) } }
      Way:
        union:
          card: { when: { channel: Card }, fields: { number: string } }
          cash: { when: { channel: Cash } }
    resource: ways
    endpoints:
      pay:
        request: POST /ways
        retry: never
        body: Thing
        examples:
          by card:
            request: { body: { id: a, channel: Card, number: b } }
            response: {}
    """
  }
}
