import YAMLTree

/// A call that is not a `GET` says whether it may be sent twice.
///
/// ```yaml
/// initiate:
///   request: POST /api/payment/pay/initiate
/// ```
enum RetryOfWrites {
  static func check(_ endpoint: EndpointSyntax, into diagnostics: inout Diagnostics) {
    if endpoint.facts.isWhole, endpoint.method.value != .get, endpoint.retry == nil {
      diagnostics.report(.missingRetry(endpoint.name, endpoint.method.value))
    }
  }
}

extension Diagnostic {
  /// Nobody knows whether a call can be repeated.
  static func missingRetry(_ name: Located<String>, _ method: Endpoint.Method) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-retry", at: name.range,
      "'\(name.value)' is a \(method.rawValue) and does not say whether it may be sent twice",
      hint:
        "write 'retry: never' where a second request could move money again, else 'retry: safe'",
      mend: .add("retry: never", to: name.range, after: "request"))
  }
}
