import YAMLTree

/// A value of an enumeration is one of those listed, in the form of its direction.
///
/// ```yaml
/// request:
///   body: { linkType: reusable }      # 'reusable' is 1 in requests
/// ```
enum FittingEnumValues {
  /// Checks a value that is not `null`.
  ///
  /// - Returns: The value; in a declaration in the form that requests have.
  static func fit(
    _ value: ValueSyntax, to enumeration: ResolvedEnum, called name: String, in use: ValueUse,
    into diagnostics: inout Diagnostics
  ) -> ExampleValue {
    let written = ExampleValue(value)
    if enumeration.cases.contains(where: { $0.form(in: use) == written }) { return written }
    if use == .declaration {
      let meant = enumeration.cases.first {
        .string($0.swiftName) == written || $0.form(in: .response) == written
      }
      if let form = meant?.form(in: .request) { return form }
    }
    let isOfForm =
      switch (enumeration.base, use, value.content) {
      case (.string, _, .string), (.dual, .response, .string), (.dual, .declaration, .string): true
      case (.integer, _, .number(let digits)), (.dual, .request, .number(let digits)),
        (.dual, .declaration, .number(let digits)):
        Int64(digits) != nil
      default: false
      }
    // Where no value is known, every one of the form will do.
    if isOfForm, enumeration.cases.isEmpty { return written }
    // Old answers have integers in place of texts, and are read as their digits.
    if enumeration.base == .string, use == .response, case .number(let digits) = value.content,
      Int64(digits) != nil
    {
      return written
    }
    diagnostics.report(
      .unknownEnumValue(
        value, of: name, hint: hint(for: value, in: enumeration, use: use),
        mend: mend(of: value, in: enumeration, use: use)))
    return written
  }

  private static func mend(
    of value: ValueSyntax, in enumeration: ResolvedEnum, use: ValueUse
  ) -> Diagnostic.Mend? {
    guard case .string(let text) = value.content else { return nil }
    if let meant = enumeration.namedCase(text) {
      // Its name in the schema is no value, and cannot have been meant as another one.
      return meant.form(in: use).map { .write($0.yaml, at: value.range, isSafe: true) }
    }
    if enumeration.cases.contains(where: { $0.form(in: use) == .number(text) }) {
      return .write(text, at: value.range, isSafe: true)
    }
    let texts = enumeration.cases.map { $0.form(in: use)?.text }
    return .spelling(
      of: Located(text, at: value.range), amongDeclared: texts.compactMap(\.self)
    ) { name in texts.firstIndex(of: name).flatMap { enumeration.places[$0] } }
  }

  private static func hint(
    for value: ValueSyntax, in enumeration: ResolvedEnum, use: ValueUse
  ) -> String? {
    if case .string(let text) = value.content {
      if let meant = enumeration.namedCase(text) {
        guard let form = meant.form(in: use) else {
          return "no answer with '\(text)' was ever seen; give it a 'response' if one was"
        }
        return "'\(text)' is \(form.words) on the wire"
      }
      if enumeration.cases.contains(where: { $0.form(in: use) == .number(text) }) {
        return "remove the quotes to make it a number"
      }
      let texts = enumeration.cases.compactMap { $0.form(in: use)?.text }
      let names = use == .declaration ? enumeration.cases.map(\.swiftName) : []
      if let meant = texts.closest(to: text) ?? names.closest(to: text) {
        return "did you mean '\(meant)'?"
      }
    }
    if enumeration.cases.isEmpty {
      return enumeration.base == .string ? "its values are strings" : "its values are integers"
    }
    let known = enumeration.cases.compactMap { $0.form(in: use)?.words }
    return known.count > 8 ? nil : "these are listed: \(known.joined(separator: ", "))"
  }
}

extension EnumCase {
  /// The value on the wire; `nil` when it was never seen in that direction.
  fileprivate func form(in use: ValueUse) -> ExampleValue? {
    switch wire {
    case .string(let text): .string(text)
    case .integer(let number): .number("\(number)")
    case .dual(let request, let response):
      use == .response ? response.map(ExampleValue.string) : .number("\(request)")
    }
  }
}

extension ExampleValue {
  /// A scalar as a person would write it in YAML.
  fileprivate var words: String {
    switch self {
    case .string(let text): "'\(text)'"
    case .number(let digits): digits
    case .null, .boolean, .array, .object: ""
    }
  }

  /// The same in quotes where it needs them.
  fileprivate var yaml: String { text.map(ScalarText.written) ?? words }

  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
}

extension Diagnostic {
  /// An enumeration has no such value.
  static func unknownEnumValue(
    _ value: ValueSyntax, of name: String, hint: String?, mend: Mend?
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-enum-value", at: value.range,
      "\(value.words) is not a value of '\(name)'", hint: hint, mend: mend)
  }
}
