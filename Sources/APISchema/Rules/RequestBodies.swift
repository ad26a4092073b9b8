import YAMLTree

/// A `GET` has no body.
///
/// ```yaml
/// request: GET /payments
/// body: { from: date }
/// ```
enum RequestBodies {
  static func check(_ endpoint: EndpointSyntax, into diagnostics: inout Diagnostics) {
    if endpoint.isRequestKnown, endpoint.method.value == .get, let body = endpoint.body {
      diagnostics.report(.bodyInGet(at: body.range))
    }
  }
}

extension EndpointSyntax {
  /// Whether method and path could be read.
  var isRequestKnown: Bool { facts.isWhole || !path.value.isEmpty }
}

extension BodySyntax {
  /// Where the body's fields or type stand.
  var range: SourceRange {
    switch self {
    case .fields(_, let range), .form(_, let range): range
    case .type(let expression): expression.range
    }
  }
}

extension TypeExpressionSyntax {
  /// Where the expression stands; for an inline type, the name of what holds it.
  var range: SourceRange {
    switch self {
    case .builtIn(_, let range), .array(_, let range), .map(_, let range),
      .nullable(_, let range), .broken(let range):
      range
    case .named(let name): name.range
    case .inline(let type): type.name.range
    }
  }
}

extension Diagnostic {
  /// A `GET` would have a body.
  static func bodyInGet(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "body-in-get", at: range, "a GET sends no body",
      hint: "what a GET takes besides its path stands under 'query'")
  }
}
