package import APISchema

/// What the call of an example looks like on the wire.
package struct SentExample: Sendable, Equatable {
  /// Header fields that only this call has, without credentials.
  package let headers: [Header]

  /// Path with its parameters filled in.
  package let path: String

  /// Query without its question mark.
  package let query: String

  /// Exact text of the body, or `nil` when none is sent.
  package let body: String?

  package struct Header: Sendable, Equatable {
    package let name: String
    package let value: String
  }

  package init(_ example: Example, of endpoint: Endpoint, in api: APIDescription) {
    let wire = WireText(types: DeclaredTypes(of: api, moduleName: BindingsOptions().moduleName))
    headers = wire.headers(of: example, for: endpoint).filter { $0.name != "Authorization" }
      .map { Header(name: $0.name, value: $0.value) }
    path = wire.path(of: example, for: endpoint)
    query = wire.query(of: example, for: endpoint)
    body = wire.body(of: example, for: endpoint)
  }
}
