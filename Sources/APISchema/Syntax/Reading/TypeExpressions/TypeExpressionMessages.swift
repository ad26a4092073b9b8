import YAMLTree

extension Diagnostic {
  /// Brackets without a type in them, or nothing at all.
  static func missingType(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-type", at: range,
      "a type is missing here",
      hint: "write one, as in [string]")
  }

  /// Something that belongs to no type.
  static func strayText(
    _ text: String, behind type: TypeExpressionSyntax?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "stray-text-in-type", at: range,
      "'\(text)' has no place in a type",
      hint: strayHint(text, isBehindType: type != nil))
  }

  /// The same mistake with the type in this language's writing, if it is in that of another one.
  func inThisLanguage(_ text: String, of node: YAMLNode) -> Diagnostic {
    guard id == "stray-text-in-type" else { return self }
    if let name = ForeignType.name(inReference: text) {
      return Diagnostic(
        severity, id: id, at: range, message, hint: "write \(name)", notes: notes,
        mend: .write(name, at: node.range, isSafe: false))
    }
    guard let writing = ForeignWriting(text) else { return self }
    let isBracketed = writing.type.hasPrefix("[") || writing.type.hasPrefix("{")
    let written =
      isBracketed && writing.type.hasSuffix("?") ? "\"\(writing.type)\"" : writing.type
    return Diagnostic(
      severity, id: id, at: range, message, hint: "write \(written)", notes: notes,
      mend: .write(written, at: node.range, isSafe: writing.isCertain))
  }

  private static func strayHint(_ text: String, isBehindType: Bool) -> String? {
    switch text {
    case "[", "<": "an array is written [string], and a map \"{string: any}\""
    case "|", "?": "a type that may be null has a question mark behind it: 'string?'"
    case "(": "limits are keys of their own, such as 'length' and 'scale'"
    case "]", "}": "there is no opening bracket for it"
    case "!": "every type is without null unless it has a question mark"
    default: isBehindType ? "a type is one word, in brackets or braces, with '?' behind it" : nil
    }
  }

  /// Words that stand for more than one type.
  private static let vague: Set = ["number", "float", "double", "time", "text"]

  /// A word of another language.
  static func foreignType(_ name: Located<String>, meant: String) -> Diagnostic {
    Diagnostic(
      .error, id: "foreign-type", at: name.range,
      "'\(name.value)' is no type of this language",
      hint: "write \(meant)",
      mend: meant.contains("[") || meant.contains("{")
        ? nil : .write(meant, at: name.range, isSafe: !vague.contains(name.value.lowercased())))
  }

  /// An opening bracket without its end.
  static func unclosedBracket(end: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unclosed-bracket", at: range,
      "this bracket is never closed",
      hint: "write '\(end)' behind the type in it")
  }

  /// Too many brackets in one another.
  static func tooDeepType(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "type-too-deep", at: range,
      "the brackets lie more than 16 deep",
      hint: "declare a part of it under 'types' and write its name here")
  }

  /// Braces that do not begin with `string:`.
  static func badMapKey(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "not-a-map-type", at: name.range,
      "a map type begins with 'string:', not with '\(name.value)'",
      hint: "write \"{string: T}\" with the type of the values for T")
  }
}
