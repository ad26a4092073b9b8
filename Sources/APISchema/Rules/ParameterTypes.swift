import YAMLTree

/// What is sent as text is one scalar, and a parameter of a path is always there.
///
/// ```yaml
/// query:
///   filter?: { fields: { from: date } }
/// ```
enum ParameterTypes {
  enum Place: String {
    case path, query, header
    case form = "form body"

    /// Whether logs keep what is sent there.
    var isKept: Bool { self == .path || self == .query }
  }

  static func check(
    _ parameter: ResolvedMember, in place: Place, table: TypeTable,
    into diagnostics: inout Diagnostics
  ) {
    if place == .path, !parameter.syntax.isRequired {
      diagnostics.report(.optionalPathParameter(parameter.syntax.wireName))
    }
    for name in parameter.syntax.alsoReadAs {
      diagnostics.report(.furtherNameOfParameter(name, of: parameter.wireName))
    }
    guard let type = parameter.type else { return }
    // A secret of another type is reported as every such field is.
    if place.isKept, let sensitive = parameter.syntax.isSensitive, sensitive.value, type == .string
    {
      diagnostics.report(.sensitiveParameter(at: sensitive.range, place))
    }
    // A constant needs no type.
    let isConstant = parameter.syntax.constant != nil && type == .any
    if !isConstant, !isScalar(type, in: table) {
      diagnostics.report(
        .badParameterType(
          parameter.syntax.wireName, place, table.words(for: type),
          isNullable: { if case .nullable = type { true } else { false } }()))
    }
  }

  private static func isScalar(_ type: TypeReference, in table: TypeTable) -> Bool {
    switch type {
    case .string, .integer, .decimal, .boolean, .date, .timestamp, .uuid, .url, .email, .publicKey,
      .stringOrInteger:
      true
    case .groupedDecimal, .any, .array, .map, .nullable: false
    case .declared:
      switch table.shape(of: type) {
      case .enumeration, .text, .broken, nil: true
      case .object, .union: false
      }
    }
  }
}

extension Diagnostic {
  /// A path cannot leave a parameter out.
  static func optionalPathParameter(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "optional-path-parameter", at: name.range,
      "the path parameter '\(name.value)' cannot be left out",
      hint: "remove the question mark, or declare a second endpoint without the parameter")
  }

  /// A secret would stand where logs keep it.
  static func sensitiveParameter(
    at range: SourceRange, _ place: ParameterTypes.Place
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "sensitive-parameter", at: range,
      "a sensitive value cannot stand in a \(place.rawValue), which logs keep",
      hint: "send it in the body or the header; if it may be logged, remove 'sensitive'")
  }

  /// A parameter has a name under which nothing is ever read.
  static func furtherNameOfParameter(_ name: Located<String>, of parameter: String) -> Diagnostic {
    Diagnostic(
      .error, id: "parameter-with-also", at: name.range,
      "'\(parameter)' is only sent, so nothing is read as '\(name.value)'",
      hint: "remove 'also': it is for members of answers")
  }

  /// There is no text for values of a type.
  static func badParameterType(
    _ name: Located<String>, _ place: ParameterTypes.Place, _ type: String, isNullable: Bool
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "parameter-type", at: name.range,
      "'\(name.value)' is \(type), and a \(place.rawValue) has no form for that",
      hint: isNullable && place != .path
        ? "what may be absent is written '\(name.value)?'"
        : "a parameter is one text, number, date, boolean or value of an enumeration")
  }
}
