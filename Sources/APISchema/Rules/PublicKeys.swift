import YAMLTree

/// A public key is a field of a hosted page, and stands nowhere else.
///
/// ```yaml
/// endpoints:
///   list: { request: GET /payments, query: { key: publicKey } }     # calls have credentials
/// ```
extension TypeExpressionSyntax {
  /// Whether the type is a public key, without brackets or a question mark around it.
  var isPublicKey: Bool {
    if case .builtIn(.publicKey, _) = self { return true }
    return false
  }
}

extension Diagnostic {
  /// A public key stands in something else than the payload or query of a page.
  static func publicKeyElsewhere(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "public-key-elsewhere", at: range,
      "a public key is a field of a page under 'hosted', and stands nowhere else",
      hint: "calls name a 'credential'; in a page write 'publicKey' alone, without '?' and brackets"
    )
  }
}
