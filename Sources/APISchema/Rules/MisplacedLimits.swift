import YAMLTree

/// A limit stands only on a type that has what it limits.
///
/// ```yaml
/// name: { type: string, min: 1 }      # 'length' limits a text
/// ```
enum MisplacedLimits {
  static func check(_ member: ResolvedMember, table: TypeTable, into diagnostics: inout Diagnostics)
  {
    guard let type = member.type?.nonNull, table.shape(of: type)?.isBroken != true else { return }
    let limits = member.syntax.limits
    func report(_ key: String, _ range: SourceRange?, fits: Bool, hint: String) {
      guard let range, !fits else { return }
      diagnostics.report(.misplacedLimit(key, at: range, type: table.words(for: type), hint: hint))
    }
    // What limits money limits its amount; one that is none is reported where it is declared.
    let number = table.amount(of: type)?.type ?? type
    let isDecimal = number == .decimal || number == .groupedDecimal
    let isUnknown = !isDecimal && table.isMoney(type)
    let isNumber = type == .integer || isDecimal || isUnknown
    let isText =
      [.string, .uuid, .email, .url, .stringOrInteger].contains(type)
      || table.shape(of: type)?.isText == true
    let isArray = if case .array = type { true } else { false }
    let numbers = "it limits numbers; 'length' limits texts and arrays"
    report("min", limits.minimum?.range, fits: isNumber, hint: numbers)
    report("max", limits.maximum?.range, fits: isNumber, hint: numbers)
    report(
      "scale", limits.scale?.range, fits: isDecimal || isUnknown,
      hint: "it limits the digits of a decimal")
    report(
      "length", (limits.minimumLength ?? limits.maximumLength)?.range, fits: isText || isArray,
      hint: "it limits texts and arrays; 'min' and 'max' limit numbers")
    report("pattern", limits.pattern?.range, fits: isText, hint: "it limits texts")
    report("excludes", limits.excluded.first?.range, fits: isText, hint: "it limits texts")
  }
}

extension ResolvedShape {
  /// Whether the shape could not be read.
  var isBroken: Bool { if case .broken = self { true } else { false } }

  /// Whether values are texts of a type of their own.
  var isText: Bool { if case .text = self { true } else { false } }
}

extension Diagnostic {
  /// A limit stands on a type that has nothing to limit in this way.
  static func misplacedLimit(
    _ key: String, at range: SourceRange, type: String, hint: String
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "misplaced-limit", at: range, "'\(key)' cannot limit \(type)", hint: hint)
  }
}
