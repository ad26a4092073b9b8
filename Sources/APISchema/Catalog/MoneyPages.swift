// Objects that are an amount with its currency.
extension DiagnosticCatalog {
  static let moneyPages: [DiagnosticPage] = [
    DiagnosticPage(
      275, "unknown-money-member",
      "The currency or the amount of money is no member",
      why: """
        Members are named as on the wire: those of the object itself, not those of objects in it.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders", returns: Price }
        types:
          Price:
            fields: { currency: Currency, amount: decimal }
            money: { currency: currency, amount: amuont }
          Currency: { enum: [GBP] }
        """),
      right: right),
    DiagnosticPage(
      276, "wrong-money-member",
      "The currency or the amount of money is of another type",
      why: """
        The amount is a decimal, which is exact. The currency is an enumeration or a text type, so \
        that no other text can be taken for one.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders", returns: Price }
        types:
          Price:
            fields: { currency: string, amount: decimal }
            money: { currency: currency, amount: amount }
        """),
      right: right),
    DiagnosticPage(
      277, "optional-money-member",
      "The currency or the amount of money may be missing",
      why: """
        An amount without a currency is no money, and a currency without an amount neither: both are \
        always there and never null.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders", returns: Price }
        types:
          Price:
            fields: { currency?: Currency, amount: decimal }
            money: { currency: currency, amount: amount }
          Currency: { enum: [GBP] }
        """),
      right: right),
    DiagnosticPage(
      278, "needed-beside-money",
      "Money has a further member that must be there",
      why: """
        Programs make money of an amount and a currency, as in 'Price(minorUnits: 1999, currency: \
        .gbp)'. A member that must be there besides would have no value then.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders", returns: Price }
        types:
          Price:
            fields: { currency: Currency, amount: decimal, note: string }
            money: { currency: currency, amount: amount }
          Currency: { enum: [GBP] }
        """),
      right: right),
    DiagnosticPage(
      279, "money-name-taken",
      "A member has the name of the currency or the amount of money",
      why: """
        Whatever its members are called, money has the properties 'currency' and 'amount' in Swift, so \
        no other member can have one of these names. 'name:' gives it another one.
        """,
      wrong: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders", returns: Price }
        types:
          Price:
            fields: { code: Currency, value: decimal, amount?: string }
            money: { currency: code, amount: value }
          Currency: { enum: [GBP] }
        """),
      right: .api(
        """
        resource: orders
        endpoints:
          read: { request: "GET /orders", returns: Price }
        types:
          Price:
            fields: { code: Currency, value: decimal, amount?: { type: string, name: inWords } }
            money: { currency: code, amount: value }
          Currency: { enum: [GBP] }
        """)),
  ]

  private static let right = Specimen.api(
    """
    resource: orders
    endpoints:
      read: { request: "GET /orders", returns: Price }
    types:
      Price:
        fields: { currency: Currency, amount: decimal, note?: string }
        money: { currency: currency, amount: amount }
      Currency: { enum: [GBP] }
    """)
}
