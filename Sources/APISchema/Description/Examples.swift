/// A call with its answer, both known to fit the endpoint.
package struct Example: Sendable, Equatable {
  /// Name in the schema, as in `reusable link`; unique in its endpoint.
  package let name: String

  /// Values of the parameters by wire name, absent ones left out.
  package let path: [ExampleValue.Member]
  package let query: [ExampleValue.Member]
  package let headers: [ExampleValue.Member]

  /// JSON, or the fields of a form as an object.
  package let body: ExampleValue?

  /// The whole answer on the wire, envelope included.
  package let response: Response
  package let facts: Facts

  package struct Response: Sendable, Equatable {
    /// HTTP status.
    package let status: Int

    /// `nil` when the answer has no body.
    package let body: ExampleValue?

    /// The failure that the answer stands for, or `nil` when the call succeeds.
    package let failure: TypeID?

    package init(status: Int, body: ExampleValue?, failure: TypeID?) {
      self.status = status
      self.body = body
      self.failure = failure
    }
  }

  package init(
    name: String, path: [ExampleValue.Member], query: [ExampleValue.Member],
    headers: [ExampleValue.Member], body: ExampleValue?, response: Response, facts: Facts
  ) {
    self.name = name
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.response = response
    self.facts = facts
  }
}
