import YAMLTree

/// Every endpoint has a server, and a credential or the word that it needs none.
///
/// ```yaml
/// servers: { live: { url: https://laas.leatherback.co } }
/// endpoints:
///   list: { request: GET /payments }       # no server here, and none in 'defaults'
/// ```
struct EndpointSurroundings: Sendable {
  private var withoutServer: Located<String>?
  private var withoutCredential: Located<String>?

  init() {}

  /// Looks at one endpoint.
  ///
  /// - Parameter common: What the endpoint uses where it says nothing itself.
  mutating func check(_ endpoint: EndpointSyntax, in common: SurroundingsSyntax) {
    guard endpoint.facts.isWhole else { return }
    if withoutServer == nil, endpoint.server == nil, common.server == nil {
      withoutServer = endpoint.name
    }
    if withoutCredential == nil, endpoint.credential == nil, common.credential == nil {
      withoutCredential = endpoint.name
    }
  }

  /// Reports what endpoints lack. What all of them lack is reported for the first only.
  ///
  /// - Parameter parts: What was found in the files of the schema, in their order.
  static func report(
    _ parts: [EndpointSurroundings], symbols: SymbolTable, into diagnostics: inout Diagnostics
  ) {
    guard symbols.isComplete else { return }
    if let endpoint = parts.lazy.compactMap(\.withoutServer).first {
      diagnostics.report(.missingServer(endpoint, declared: symbols.servers.names))
    }
    if let endpoint = parts.lazy.compactMap(\.withoutCredential).first,
      !symbols.credentials.names.isEmpty
    {
      diagnostics.report(.missingCredential(endpoint, declared: symbols.credentials.names))
    }
  }
}

extension Diagnostic {
  /// Nothing says where a request goes.
  static func missingServer(_ endpoint: Located<String>, declared: [String]) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-server", at: endpoint.range,
      "nothing says which server '\(endpoint.value)' is sent to",
      hint: declared.first.map { "write 'server: \($0)' in 'defaults' or in the endpoint" }
        ?? "declare one under 'servers' and name it in 'defaults'")
  }

  /// Nothing says how the sender proves who it is.
  static func missingCredential(_ endpoint: Located<String>, declared: [String]) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-credential", at: endpoint.range,
      "nothing says which credential '\(endpoint.value)' needs",
      hint: "write 'credential: \(declared.first ?? "none")' in 'defaults' or in the endpoint, or "
        + "'none' for a call that needs none")
  }
}
