import YAMLTree

/// A header is one that HTTP allows, and that neither the transport nor the client owns.
///
/// ```yaml
/// credentials:
///   secretKey: { header: "X Api" }
/// endpoints:
///   register: { request: POST /tpp, headers: { Authorization: string } }
/// ```
enum HeaderNames {
  /// Checks the header of a credential.
  static func check(_ header: Located<String>, into diagnostics: inout Diagnostics) {
    if !isToken(header.value) {
      diagnostics.report(.badHeaderName(header))
    } else if ownedByTransport.contains(header.value.lowercased()) {
      diagnostics.report(.headerOfTransport(header))
    }
  }

  /// Checks the header fields of a call.
  ///
  /// - Parameter credential: What the client puts into a header of the call by itself.
  static func check(
    _ fields: [FieldSyntax], credential: CredentialSyntax?, into diagnostics: inout Diagnostics
  ) {
    var names: [String: Located<String>] = [:]
    for name in fields.map(\.wireName) {
      let lowercased = name.value.lowercased()
      if !isToken(name.value) {
        diagnostics.report(.badHeaderName(name))
      } else if ownedByTransport.contains(lowercased) || ownedByClient.contains(lowercased) {
        diagnostics.report(.headerOfClient(name))
      } else if let header = credential?.header, header.value.lowercased() == lowercased {
        diagnostics.report(.headerOfCredential(name, header))
      } else if let first = names[lowercased] {
        diagnostics.report(.repeatedHeader(name, first: first))
      }
      names[lowercased] = names[lowercased] ?? name
    }
  }

  private static func isToken(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0.isLetterOrDigit || marks.contains($0) }
  }

  private static let marks = Set("!#$%&'*+-.^_`|~".utf8)

  private static let ownedByTransport: Set<String> = [
    "accept", "connection", "content-length", "content-type", "host", "transfer-encoding",
    "upgrade",
  ]

  private static let ownedByClient: Set<String> = [
    "accept-encoding", "authorization", "cookie", "expect", "keep-alive", "proxy-authorization",
    "te", "trailer", "user-agent",
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

  /// A call would set a header that the client or the transport writes.
  static func headerOfClient(_ name: Located<String>) -> Diagnostic {
    let isAuthorization = name.value.lowercased() == "authorization"
    return Diagnostic(
      .error, id: "bad-header-name", at: name.range,
      "the header '\(name.value)' is written by the client, and is no field of a call",
      hint: isAuthorization
        ? "declare a credential with 'bearer', and name it in the endpoint" : "leave it out",
      mend: isAuthorization ? nil : .remove("it", at: name.range))
  }

  /// A call would set the header of its own credential.
  static func headerOfCredential(
    _ name: Located<String>, _ header: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-header-name", at: name.range,
      "the header '\(name.value)' carries the credential of this call already",
      hint: "leave it out", notes: [Note("the credential is declared here", at: header.range)],
      mend: .remove("it", at: name.range))
  }

  /// Two fields are one header: case does not matter there.
  static func repeatedHeader(_ name: Located<String>, first: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-header", at: name.range,
      "'\(name.value)' and '\(first.value)' are one header",
      hint: "keep one of them: the case of letters means nothing in a header's name",
      notes: [Note("the other one is here", at: first.range)])
  }
}
