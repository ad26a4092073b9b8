import YAMLTree

/// Every endpoint has a server, and a credential or the word that it needs none.
///
/// ```yaml
/// servers: { live: { url: https://laas.leatherback.co } }
/// endpoints:
///   list: { request: GET /payments }       # no server here, and none in 'defaults'
/// ```
struct EndpointSurroundings {
  private var isServerReported = false
  private var isCredentialReported = false

  init() {}

  /// Checks one endpoint. What all of them lack is reported for the first only.
  ///
  /// - Parameter common: What the endpoint uses where it says nothing itself.
  mutating func check(
    _ endpoint: EndpointSyntax, in common: SurroundingsSyntax, symbols: SymbolTable,
    into diagnostics: inout Diagnostics
  ) {
    guard symbols.isComplete, endpoint.facts.isWhole else { return }
    if endpoint.server == nil, common.server == nil, !isServerReported {
      isServerReported = true
      diagnostics.report(.missingServer(endpoint.name, declared: symbols.servers.names))
    }
    if endpoint.credential == nil, common.credential == nil, !isCredentialReported,
      !symbols.credentials.names.isEmpty
    {
      isCredentialReported = true
      diagnostics.report(.missingCredential(endpoint.name, declared: symbols.credentials.names))
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
