import YAMLTree

/// Method and path of a call, as in `GET /api/payment/payment-link/{id}`.
struct RequestLine: Sendable, Equatable {
  let method: Located<Endpoint.Method>
  let path: Located<String>
}

extension Form where Value == RequestLine {
  static var requestLine: Form {
    Form(.requestLine) { node, reader in
      guard let scalar = node.scalar, case .string(let text) = scalar.resolved else {
        reader.report(
          .wrongKind(
            reader.subject, is: .requestLine, found: node,
            hint: "write 'request: GET /api/path'"))
        return nil
      }
      let words = words(of: text, in: node)
      guard let first = words.first, !first.value.hasPrefix("/") else {
        reader.report(.missingMethod(words.first?.value, at: node.range))
        return nil
      }
      let method = Endpoint.Method(rawValue: first.value)
      if method == nil { reader.report(.unknownMethod(first)) }
      guard words.count >= 2 else {
        if method != nil { reader.report(.missingPath(first)) }
        return nil
      }
      if words.count > 2 { reader.report(.blankInPath(behind: words[1].value, at: words[2].range)) }
      guard words[1].value.hasPrefix("/") else {
        reader.report(.relativePath(words[1]))
        return nil
      }
      guard let method, words.count == 2 else { return nil }
      return RequestLine(method: Located(method, at: first.range), path: words[1])
    }
  }

  /// The words of the line, each with its place.
  private static func words(of text: String, in node: YAMLNode) -> [Located<String>] {
    text.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }.map { word in
      let start = text.utf8.distance(from: text.utf8.startIndex, to: word.startIndex)
      let range = node.range(ofTextBytes: start..<start + word.count)
      return Located(String(Substring(word)), at: range)
    }
  }
}

extension Diagnostic {
  /// A request line without a method.
  static func missingMethod(_ path: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-method", at: range,
      "the request has no method",
      hint: "write 'GET \(path ?? "/api/path")', or another method before the path")
  }

  /// A request line whose first word is no method.
  static func unknownMethod(_ word: Located<String>) -> Diagnostic {
    let methods = Endpoint.Method.allCases.map(\.rawValue)
    let list = methods.joined(separator: ", ", last: " and ")
    return Diagnostic(
      .error, id: "unknown-method", at: word.range,
      "'\(word.value)' is no method",
      hint: methods.closest(to: word.value).map { "did you mean '\($0)'?" }
        ?? "the methods are \(list)",
      mend: .spelling(of: word, among: methods))
  }

  /// A request line without a path.
  static func missingPath(_ method: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-path", at: method.range,
      "the request has no path",
      hint: "write it behind the method: '\(method.value) /api/path'")
  }

  /// A path that does not begin with a slash.
  static func relativePath(_ path: Located<String>) -> Diagnostic {
    let isURL = path.value.contains("://")
    return Diagnostic(
      .error, id: "relative-path", at: path.range,
      "the path '\(path.value)' does not begin with a slash",
      hint: isURL
        ? "leave the host out: it is the server's, under 'servers'"
        : "write '/\(path.value)'",
      mend: isURL ? nil : .write("/\(path.value)", at: path.range, isSafe: true))
  }

  /// Something behind the path.
  static func blankInPath(behind path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "blank-in-path", at: range,
      "the request goes on behind the path '\(path)'",
      hint: "a path has no blanks; parameters are keys of their own: 'path' and 'query'")
  }
}
