import YAMLTree

extension Diagnostic {
  /// Something else stands at a place than what the language has there.
  static func wrongKind(
    _ subject: String, is outline: Outline, found node: YAMLNode, hint: String? = nil,
    mend: Mend? = nil
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "wrong-kind", at: node.range,
      "'\(subject)' is \(outline.phrase), not \(node.phrase)", hint: hint, mend: mend)
  }
}

extension YAMLNode {
  /// What people would call it, as in "the number 12".
  var phrase: String {
    switch kind {
    case .sequence: "a list"
    case .mapping: "a map"
    case .scalar: scalar?.phrase ?? "nothing"
    }
  }

  /// Whether nothing at all stands there.
  var isNothing: Bool {
    guard let scalar, scalar.style == .plain else { return false }
    return scalar.text.isEmpty
  }
}

extension YAMLScalar {
  /// What people would call it, as in "the number 12".
  var phrase: String {
    switch resolved {
    case .null: text.isEmpty ? "nothing" : "null"
    case .bool: "the boolean \(text)"
    case .string: text.isEmpty ? "an empty text" : "the text '\(excerpt)'"
    case .integer, .decimal, .infinity, .notANumber: "the number \(excerpt)"
    }
  }

  /// The text, cut short where it would fill the screen, on one line.
  private var excerpt: String {
    let line = text.prefix { !$0.isNewline }
    return line.count == text.count && line.count <= 40 ? text : line.prefix(40) + "…"
  }
}
