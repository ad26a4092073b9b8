import YAMLTree

/// The addresses in the example of a page are what the page makes of its values, and what comes back
/// is the case that is named.
///
/// ```yaml
/// examples:
///   an order: { query: { state: 7 }, url: "https://pay.example.com/approve?state=8" }
/// ```
struct PageAddresses {
  let servers: Directory<SymbolTable.InFile<ServerSyntax>>
  let wire: WireText

  init(servers: Directory<SymbolTable.InFile<ServerSyntax>>, types: DeclarationIndex) {
    self.servers = servers
    wire = WireText(types: types)
  }

  /// Checks the examples of pages, once all else is known to be right.
  func check(
    _ resolved: [ResolvedPage], _ pages: [HostedPage], into diagnostics: inout Diagnostics
  ) {
    for (resolved, page) in zip(resolved, pages) {
      guard let server = servers[page.server]?.syntax.url else { continue }
      for (syntax, example) in zip(resolved.syntax.examples, page.examples) {
        let right = wire.address(of: example, for: page, at: server.value)
        guard let url = syntax.url, url.value != right else { continue }
        diagnostics.report(
          .wrongPageAddress(at: url.range, right: right).with(subject: server.range))
      }
    }
  }
}

extension Diagnostic {
  /// The values of an example make another address.
  ///
  /// - Parameter right: The address that the values make. It is shown whole, to be copied.
  static func wrongPageAddress(at range: SourceRange, right: String) -> Diagnostic {
    Diagnostic(
      .error, id: "wrong-page-address", at: range,
      "the values of this example make another address",
      hint: "write \(right)",
      mend: Mend("write the address that the values make", [Mend.Edit(range, "\"\(right)\"")]))
  }

  /// An example names an address to come back to that the page does not have.
  static func unknownReturn(
    _ name: Located<String>, of page: Located<String>, declared: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-return", at: name.range,
      "'\(page.value)' has no return address '\(name.value)'",
      hint: declared.closest(to: name.value).map { "did you mean '\($0)'?" }
        ?? (declared.isEmpty
          ? "declare it under 'returns' of the page"
          : "it has these: \(declared.joined(separator: ", "))"),
      notes: [Note("the page is declared here", at: page.range)],
      mend: .spelling(of: name, amongDeclared: declared))
  }

  /// The address in an example is another one than the example says.
  static func wrongReturn(
    _ url: Located<String>, named: String, found: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "wrong-return", at: url.range,
      found.map { "this address is '\($0)', which is tried first" }
        ?? "this address is not '\(named)': a text or a parameter is missing",
      hint: found.map { "write 'case: \($0)', or order the return addresses anew" }
        ?? "compare it with 'contains' and 'query' of that return address")
  }
}
