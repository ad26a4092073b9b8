/// A page of the service that a browser opens.
package struct HostedPage: Sendable, Equatable {
  /// Swift name of the method that makes its address, as in `redirect`.
  package let swiftName: String
  package let server: String

  /// Path behind the server's address in pieces, perhaps none; ``payloadPlace`` is the one that is a
  /// parameter.
  package let address: [Endpoint.PathPiece]

  /// Members of the JSON object that is part of the address; `nil` when there is none.
  package let payload: [Field]?
  package let query: [Field]

  /// Addresses that the customer comes back to, tried in order; empty when none is known.
  package let returns: [PageReturn]

  /// Swift name of the type that tells them apart, as in `CheckoutRedirectReturn`.
  package let returnType: String
  package let examples: [PageExample]
  package let facts: Facts

  /// What stands in the braces of an address.
  package static let payloadPlace = "payload"

  package init(
    swiftName: String, server: String, address: [Endpoint.PathPiece], payload: [Field]?,
    query: [Field], returns: [PageReturn], returnType: String, examples: [PageExample],
    facts: Facts
  ) {
    self.swiftName = swiftName
    self.server = server
    self.address = address
    self.payload = payload
    self.query = query
    self.returns = returns
    self.returnType = returnType
    self.examples = examples
    self.facts = facts
  }
}

/// An address that a customer comes back to.
package struct PageReturn: Sendable, Equatable {
  /// Name of the Swift case.
  package let swiftName: String

  /// Text that occurs in the address; `nil` for any.
  package let contains: String?

  /// Parameters of its query: texts, and enumerations of texts. Those that are required and those
  /// that never change must be there.
  package let query: [Field]
  package let facts: Facts

  package init(swiftName: String, contains: String?, query: [Field], facts: Facts) {
    self.swiftName = swiftName
    self.contains = contains
    self.query = query
    self.facts = facts
  }
}

/// A page with its address, which is known to be right.
package struct PageExample: Sendable, Equatable {
  /// Name in the schema; unique in its page.
  package let name: String

  /// Values by wire name, absent ones left out.
  package let payload: [ExampleValue.Member]
  package let query: [ExampleValue.Member]

  /// The whole address, letter for letter.
  package let url: String

  /// An address that the customer comes back to, if one is shown.
  package let returned: Returned?
  package let facts: Facts

  package struct Returned: Sendable, Equatable {
    /// The whole address.
    package let url: String

    /// Swift name of the case that it is.
    package let swiftName: String

    /// Texts of the case's parameters by wire name, absent ones left out.
    package let values: [ExampleValue.Member]

    package init(url: String, swiftName: String, values: [ExampleValue.Member]) {
      self.url = url
      self.swiftName = swiftName
      self.values = values
    }
  }

  package init(
    name: String, payload: [ExampleValue.Member], query: [ExampleValue.Member], url: String,
    returned: Returned?, facts: Facts
  ) {
    self.name = name
    self.payload = payload
    self.query = query
    self.url = url
    self.returned = returned
    self.facts = facts
  }
}
