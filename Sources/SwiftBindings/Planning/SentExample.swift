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
    headers = wire.headers(of: example, for: endpoint, credential: nil)
      .map { Header(name: $0.name, value: $0.value) }
    path = wire.path(of: example, for: endpoint)
    query = wire.query(of: example, for: endpoint)
    body = wire.body(of: example, for: endpoint)
  }

  /// The whole address of a page in an example.
  ///
  /// - Parameter server: Address of the server that has the page.
  package static func address(
    of example: PageExample, for page: HostedPage, at server: String, in api: APIDescription
  ) -> String {
    WireText(types: DeclaredTypes(of: api, moduleName: BindingsOptions().moduleName))
      .address(of: example, for: page, at: server)
  }
}
