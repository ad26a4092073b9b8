import YAMLTree

/// A number with separators is the value of a member: what stands in an array, a map or an answer is
/// known by its Swift type alone, and that is the type of plain numbers.
///
/// ```yaml
/// balances: "[groupedDecimal]"
/// ```
enum GroupedDecimals {
  /// Checks an expression for what is no member by itself.
  static func check(_ expression: TypeExpressionSyntax, into diagnostics: inout Diagnostics) {
    switch expression {
    case .builtIn(.groupedDecimal, let range):
      diagnostics.report(.groupedDecimalAlone(at: range))
    case .nullable(let wrapped, _): check(wrapped, into: &diagnostics)
    case .builtIn, .named, .array, .map, .inline, .broken: break
    }
  }
}

extension Diagnostic {
  /// A number with separators is no member.
  static func groupedDecimalAlone(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "grouped-decimal-alone", at: range,
      "'groupedDecimal' is a type of fields only",
      hint: "write 'string', or an object with a field of this type",
      mend: .write("string", at: range, isSafe: false))
  }
}
