import YAMLTree

/// The value of a header field is visible ASCII, with blanks inside at most.
///
/// ```yaml
/// headers:
///   X-Mode: { const: "fast\nX-Other: 1" }
/// ```
enum HeaderValues {
  /// Checks the texts of an example.
  static func check(_ headers: ValueSyntax?, into diagnostics: inout Diagnostics) {
    guard case .object(let members)? = headers?.content else { return }
    for member in members {
      guard case .string(let text) = member.value.content, !isFit(text) else { continue }
      diagnostics.report(.badHeaderValue(member.name.value, at: member.value.range))
    }
  }

  /// Whether the text goes through HTTP as it is.
  static func isFit(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.allSatisfy { (0x20...0x7E).contains($0) } && bytes.first != 0x20
      && bytes.last != 0x20
  }
}

extension Diagnostic {
  /// HTTP could not carry the value of a header field.
  static func badHeaderValue(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-header-value", at: range, "the header '\(name)' cannot hold this text",
      hint: "a header holds visible ASCII, and blanks inside only")
  }
}
