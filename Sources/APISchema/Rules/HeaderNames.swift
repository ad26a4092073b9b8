import YAMLTree

/// The header of a credential must be one that HTTP allows and that the transport does not own.
///
/// ```yaml
/// credentials:
///   secretKey: { header: "X Api" }
/// ```
enum HeaderNames {
  static func check(_ header: Located<String>, into diagnostics: inout Diagnostics) {
    if header.value.isEmpty || !header.value.utf8.allSatisfy(isTokenByte) {
      diagnostics.report(.badHeaderName(header))
    } else if ownedByTransport.contains(header.value.lowercased()) {
      diagnostics.report(.headerOfTransport(header))
    }
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }

  private static let ownedByTransport: Set<String> = [
    "accept", "connection", "content-length", "content-type", "host", "transfer-encoding",
    "upgrade",
  ]
}

extension Diagnostic {
  /// A header's name holds what HTTP forbids there.
  static func badHeaderName(_ header: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-header-name", at: header.range,
      "'\(header.value)' cannot be the name of a header",
      hint: "a header's name holds letters, digits and hyphens, as in 'X-Api'")
  }

  /// A secret would travel in a header that means something else.
  static func headerOfTransport(_ header: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-header-name", at: header.range,
      "the header '\(header.value)' cannot carry a secret key",
      hint: "HTTP itself needs it; the service expects the key in another one")
  }
}
