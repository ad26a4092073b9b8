import YAMLTree

/// What an example sends is what the endpoint takes.
///
/// ```yaml
/// request: GET /payments/{id}
/// examples:
///   one payment:
///     request: { path: { identifier: 7 } }
/// ```
enum ExampleParts {
  /// Reports values for a part of the request that the endpoint does not have.
  static func checkUnwanted(
    _ value: ValueSyntax?, _ part: String, of endpoint: Located<String>,
    into diagnostics: inout Diagnostics
  ) {
    guard let value else { return }
    if case .object(let members) = value.content, members.isEmpty { return }
    diagnostics.report(.unwantedPart(part, at: value.range, endpoint: endpoint))
  }
}

extension Diagnostic {
  /// An example sends what its endpoint has no place for.
  static func unwantedPart(
    _ part: String, at range: SourceRange, endpoint: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unwanted-part", at: range, "'\(endpoint.value)' takes no '\(part)'",
      hint: "remove it from the example, or declare it in the endpoint",
      notes: [Note("the endpoint is declared here", at: endpoint.range)])
  }

  /// An example leaves out what its endpoint cannot do without.
  static func missingPart(
    _ part: String, _ names: [String], of example: Located<String>
  ) -> Diagnostic {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .error, id: "missing-part", at: example.range,
      "the request of this example has no '\(part)'",
      hint: names.isEmpty ? "the endpoint sends one" : "the endpoint needs \(list) there")
  }
}
