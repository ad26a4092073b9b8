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
  private var withoutDefaults: Located<String>?

  /// Whether an endpoint lacks what only the section `defaults` would have said.
  var lacksDefaults: Bool { withoutDefaults != nil }

  init() {}

  /// Looks at one endpoint.
  ///
  /// - Parameter common: What the endpoint uses where it says nothing itself.
  /// - Returns: Whether it lacks all of them, since the section `defaults` is missing.
  mutating func check(
    _ endpoint: EndpointSyntax, in common: SurroundingsSyntax, _ symbols: SymbolTable
  ) -> Bool {
    guard endpoint.facts.isWhole else { return false }
    let hasServer = endpoint.server != nil || common.server != nil
    let hasCredential = endpoint.credential != nil || common.credential != nil
    if !hasServer, !hasCredential, symbols.lacksDefaults {
      if withoutDefaults == nil { withoutDefaults = endpoint.name }
      return true
    }
    if withoutServer == nil, !hasServer { withoutServer = endpoint.name }
    if withoutCredential == nil, !hasCredential { withoutCredential = endpoint.name }
    return false
  }

  /// Reports what endpoints lack. What all of them lack is reported for the first only.
  ///
  /// - Parameter parts: What was found in the files of the schema, in their order.
  static func report(
    _ parts: [EndpointSurroundings], symbols: SymbolTable, into diagnostics: inout Diagnostics
  ) {
    guard symbols.isComplete else { return }
    if let endpoint = parts.lazy.compactMap(\.withoutDefaults).first {
      diagnostics.report(.missingDefaults(endpoint, symbols))
      return
    }
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

extension SymbolTable {
  /// Whether there is no section `defaults` where there is something that it could name.
  fileprivate var lacksDefaults: Bool {
    defaults == nil && isComplete && !servers.names.isEmpty && !credentials.names.isEmpty
  }
}

extension Diagnostic {
  /// Nothing says what calls have in common.
  static func missingDefaults(
    _ endpoint: Located<String>, _ symbols: SymbolTable
  ) -> Diagnostic {
    let names = [
      ("server", symbols.servers.names), ("credential", symbols.credentials.names),
      ("envelope", symbols.envelopes.names),
    ]
    let wanted = names.compactMap { key, names in
      names.first.map { "\(key): \(names.count == 1 ? $0 : "…")" }
    }
    return Diagnostic(
      .error, id: "missing-defaults", at: endpoint.range,
      "nothing says which server and credential '\(endpoint.value)' has: the schema has no 'defaults'",
      hint: "write 'defaults: { \(wanted.joined(separator: ", ")) }' in one of the files")
  }

  /// Nothing says where a request goes.
  static func missingServer(_ endpoint: Located<String>, declared: [String]) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-server", at: endpoint.range,
      "nothing says which server '\(endpoint.value)' is sent to",
      hint: declared.isEmpty
        ? "declare one under 'servers' and name it in 'defaults'"
        : "write 'server: \(declared.count == 1 ? declared[0] : "…")' in 'defaults' or in the endpoint"
          + declared.asChoice)
  }

  /// Nothing says how the sender proves who it is.
  static func missingCredential(_ endpoint: Located<String>, declared: [String]) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-credential", at: endpoint.range,
      "nothing says which credential '\(endpoint.value)' needs",
      hint:
        "write 'credential: \(declared.count == 1 ? declared[0] : "…")' in 'defaults' or in the "
        + "endpoint, or 'none' for a call that needs none\(declared.asChoice)")
  }
}

extension [String] {
  /// The names as what there is to choose from; nothing where there is no choice.
  fileprivate var asChoice: String {
    guard (2...5).contains(count) else { return "" }
    return "; there are \(map { "'\($0)'" }.joined(separator: ", ", last: " and "))"
  }
}
