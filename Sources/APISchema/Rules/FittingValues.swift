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
      } else if case .number(let digits) = value.content, wanted == "an integer",
        digits.utf8.allSatisfy({ ("0"..."9").contains(Character(UnicodeScalar($0))) })
      {
        hint = "an integer has 64 bits: at most \(Int64.max)"
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
      hint: wanted == "a date" && value.hasShapeOfDate
        ? "there is no such day" : "it is written like \(form)")
  }
}

extension ValueSyntax {
  /// Whether this is written as a date is, be there such a day or not.
  fileprivate var hasShapeOfDate: Bool {
    guard case .string(let text) = content else { return false }
    return text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { position, byte in
        position == 4 || position == 7
          ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }
}
