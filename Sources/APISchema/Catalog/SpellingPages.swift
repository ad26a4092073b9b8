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
        """))
  ]
}
