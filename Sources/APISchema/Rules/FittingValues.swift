import YAMLTree

/// Every value of an example, default or constant fits its type.
///
/// ```yaml
/// amount: { type: decimal, example: twelve }
/// ```
enum FittingValues {
  /// Checks a value that is not `null` against a built-in type that is no container.
  static func check(
    _ value: ValueSyntax, isScalar type: TypeReference, in table: TypeTable,
    into diagnostics: inout Diagnostics
  ) {
    let wanted = table.words(for: type)
    switch (type, value.content) {
    case (.string, .string), (.boolean, .boolean), (.decimal, .number),
      (.stringOrInteger, .string):
      return
    case (.integer, .number(let digits)) where Int64(digits) != nil: return
    case (.stringOrInteger, .number(let digits)) where Int64(digits) != nil: return
    case (.date, .string(let text)), (.timestamp, .string(let text)), (.uuid, .string(let text)),
      (.email, .string(let text)), (.url, .string(let text)), (.publicKey, .string(let text)),
      (.groupedDecimal, .string(let text)):
      guard let form = WireForm(type), !form.isMatch(text) else { return }
      diagnostics.report(.wrongForm(value, wanted: wanted, form: form.specimen))
    default: diagnostics.report(.wrongValue(value, wanted: wanted))
    }
  }
}

extension Diagnostic {
  /// A value is not of the type that is wanted there.
  static func wrongValue(_ value: ValueSyntax, wanted: String) -> Diagnostic {
    var hint: String?
    switch value.content {
    case .number, .boolean:
      if wanted == "a string" || wanted.hasPrefix("the text ") {
        hint = "put it in quotes to make it a string"
      }
    case .string(let text):
      if DecimalText(text) != nil, wanted.hasSuffix("number") || wanted == "an integer" {
        hint = "remove the quotes to make it a number"
      } else if wanted == "a boolean", text == "true" || text == "false" {
        hint = "remove the quotes to make it a boolean"
      }
    case .null, .array, .object: break
    }
    return Diagnostic(
      .error, id: "wrong-value", at: value.range,
      "\(value.words) is not \(wanted)", hint: hint)
  }

  /// `null` stands where the type has none.
  static func unexpectedNull(_ value: ValueSyntax, wanted: String) -> Diagnostic {
    Diagnostic(
      .error, id: "wrong-value", at: value.range, "null stands where \(wanted) must be",
      hint: "write '?' behind the type if it may be null")
  }

  /// A text has not the form that its type has.
  static func wrongForm(_ value: ValueSyntax, wanted: String, form: String) -> Diagnostic {
    Diagnostic(
      .error, id: "wrong-value", at: value.range, "\(value.words) is not \(wanted)",
      hint: "it looks like \(form)")
  }
}
