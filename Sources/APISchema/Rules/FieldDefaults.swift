import YAMLTree

/// Only what may be left out has a default, and a constant has none.
///
/// ```yaml
/// body:
///   amountType: { type: AmountType, default: fixed }    # 'amountType?' may have one
/// ```
enum FieldDefaults {
  static func check(_ field: FieldSyntax, into diagnostics: inout Diagnostics) {
    guard let value = field.serviceDefault else { return }
    if field.constant != nil {
      diagnostics.report(.defaultOfConstant(field.wireName, at: value.range))
    } else if field.isRequired {
      diagnostics.report(.defaultOfRequired(field.wireName, at: value.range))
    }
  }
}

extension Diagnostic {
  /// A field that must be there has a default.
  static func defaultOfRequired(_ name: Located<String>, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "default-of-required", at: range,
      "'\(name.value)' must be there, so it has no default",
      hint: "write '\(name.value)?' if it may be left out, or remove 'default'",
      mend: Mend(
        "remove 'default'", .removalOfKey("default", of: name.range)))
  }

  /// A field that is always sent with the same JSON has a default.
  static func defaultOfConstant(_ name: Located<String>, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "default-of-constant", at: range,
      "'\(name.value)' is always sent with its 'const', so it has no default",
      hint: "keep 'const' or 'default'",
      mend: Mend("remove 'default'", .removalOfKey("default", of: name.range)))
  }
}
