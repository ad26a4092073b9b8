import YAMLTree

/// A list whose envelope says how pages are asked for has that query parameter.
///
/// ```yaml
/// envelopes: { page: { …, parameter: pageNumber } }
/// endpoints:
///   list: { request: GET /payments, pages: Payment }     # no 'pageNumber' in its query
/// ```
enum PageParameters {
  static func check(
    _ endpoint: ResolvedEndpoint, in table: TypeTable, into diagnostics: inout Diagnostics
  ) {
    // Looked at first, for the syntax as a whole is dear to copy.
    guard let parameter = endpoint.envelope?.parameter else { return }
    let syntax = endpoint.syntax
    let query = endpoint.inputs.queryParameters
    guard syntax.pages != nil, syntax.facts.isWhole else { return }
    guard let member = query[parameter.value] else {
      diagnostics.report(
        .missingPageParameter(parameter, of: syntax.name, declared: query.wireNames))
      return
    }
    if let type = member.type, type != .integer || member.syntax.constant != nil {
      diagnostics.report(
        .pageParameterType(member.syntax.wireName, table.words(for: type), parameter))
    }
  }
}

extension Diagnostic {
  /// A list cannot be asked for a certain page.
  static func missingPageParameter(
    _ parameter: Located<String>, of endpoint: Located<String>, declared: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "page-parameter", at: endpoint.range,
      "'\(endpoint.value)' has no query parameter '\(parameter.value)' to ask for a page",
      hint: declared.closest(to: parameter.value).map { "did you mean '\($0)'?" }
        ?? "declare it under 'query', or use an envelope without 'parameter'",
      notes: [Note("the envelope names it here", at: parameter.range)], subject: parameter.range)
  }

  /// Pages would be asked for by something that does not count.
  static func pageParameterType(
    _ name: Located<String>, _ type: String, _ parameter: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "page-parameter", at: name.range,
      "'\(name.value)' is \(type), and pages are asked for by their number",
      hint: "make it an integer without 'const', or use an envelope without 'parameter'",
      notes: [Note("the envelope names it here", at: parameter.range)])
  }
}
