import YAMLTree

/// A path is text with parameters in braces, and its entries under `path` are just those.
///
/// ```yaml
/// request: GET /api/payment/payment-link/{id}
/// path:
///   reference: string       # the path has no such parameter
/// ```
enum PathTemplates {
  /// The pieces of the path; `nil` when it is malformed, which is reported.
  static func pieces(
    of path: Located<String>, into diagnostics: inout Diagnostics
  ) -> [Endpoint.PathPiece]? {
    var pieces: [Endpoint.PathPiece] = []
    var rest = path.value[...].utf8
    while let brace = rest.firstIndex(where: isBrace) {
      if brace > rest.startIndex { pieces.append(.text(String(Substring(rest[..<brace])))) }
      let inside = rest[rest.index(after: brace)...]
      guard rest[brace] == UInt8(ascii: "{"), let end = inside.firstIndex(where: isBrace),
        inside[end] == UInt8(ascii: "}")
      else {
        diagnostics.report(.unbalancedBraces(path))
        return nil
      }
      let name = String(Substring(inside[..<end]))
      if name.isEmpty {
        diagnostics.report(.namelessPathParameter(path))
        return nil
      }
      if pieces.contains(.parameter(name)) {
        diagnostics.report(.repeatedPathParameter(name, in: path))
        return nil
      }
      pieces.append(.parameter(name))
      rest = inside[inside.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(Substring(rest)))) }
    for case .text(let text) in pieces where !text.utf8.allSatisfy(isPathByte) {
      let flaw = text.first { !($0.isASCII && $0.utf8.allSatisfy(isPathByte)) }
      guard let flaw else { continue }
      diagnostics.report(.badPathCharacter(flaw, in: path))
      return nil
    }
    if path.value.hasPrefix("//") || path.value.hasDotSegment {
      diagnostics.report(.pathLeadsElsewhere(path))
      return nil
    }
    return pieces
  }

  /// Reports entries that no parameter of the path belongs to.
  static func check(
    _ entries: [FieldSyntax], against pieces: [Endpoint.PathPiece],
    into diagnostics: inout Diagnostics
  ) {
    let strays = entries.filter { !pieces.contains(.parameter($0.wireName.value)) }
    for entry in strays {
      let names = pieces.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
      let problem = Diagnostic.unknownPathParameter(entry.wireName, declared: names)
      // Most likely all of them are parameters of something else.
      diagnostics.report(problem.with(subject: strays[0].wireName.range))
    }
  }

  private static func isBrace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "@"),
      UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&")...UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: "="):
      true
    default: byte.isLetterOrDigit
    }
  }
}

extension Diagnostic {
  /// A brace of a path has no partner.
  static func unbalancedBraces(_ path: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-path", at: path.range, "the braces of '\(path.value)' do not pair up",
      hint: "write each parameter as in '/payments/{id}'")
  }

  /// Two braces of a path have nothing between them.
  static func namelessPathParameter(_ path: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-path", at: path.range, "a parameter of '\(path.value)' has no name",
      hint: "write its name between the braces, as in '/payments/{id}'")
  }

  /// A path holds what no path may hold.
  static func badPathCharacter(_ character: Character, in path: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-path", at: path.range,
      "'\(path.value)' holds '\(NameProblem.shown(character))'",
      hint: character == "?"
        ? "query parameters stand under 'query'"
        : "a path holds letters, digits and some marks; others are written as '%' and two digits")
  }

  /// A path would be read as another path, or as another host.
  static func pathLeadsElsewhere(_ path: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-path", at: path.range, "'\(path.value)' would lead elsewhere",
      hint: "a path begins with one slash and has no '.' or '..' between its slashes")
  }

  /// A parameter stands twice in one path.
  static func repeatedPathParameter(_ name: String, in path: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-path-parameter", at: path.range,
      "the parameter '\(name)' stands twice in '\(path.value)'",
      hint: "give each place in the path a name of its own")
  }

  /// An entry under `path` is no parameter of the path.
  static func unknownPathParameter(_ name: Located<String>, declared: [String]) -> Diagnostic {
    let hint =
      if let meant = declared.closest(to: name.value) {
        "did you mean '\(meant)'?"
      } else if declared.isEmpty {
        "the path has no parameters; they stand in braces, as in '/payments/{id}'"
      } else {
        "the path has these: \(declared.joined(separator: ", "))"
      }
    return Diagnostic(
      .error, id: "unknown-path-parameter", at: name.range,
      "the path has no parameter '\(name.value)'", hint: hint,
      mend: .spelling(of: name, amongDeclared: declared))
  }
}
