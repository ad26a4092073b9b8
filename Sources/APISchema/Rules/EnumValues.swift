import YAMLTree

/// A value on the wire stands for one case of an enumeration.
///
/// ```yaml
/// enum:
///   active:  Active
///   enabled: Active
/// ```
enum EnumValues {
  static func check(_ cases: [EnumCaseSyntax], into diagnostics: inout Diagnostics) {
    var values: [String: Located<String>] = [:]
    var answers: [String: Located<String>] = [:]
    for syntax in cases {
      let (value, answer): (String?, String?) =
        switch syntax.wire {
        case .string(let text): (text, nil)
        case .integer(let number): ("\(number)", nil)
        case .dual(let request, let response): ("\(request)", response)
        case nil: (nil, nil)
        }
      if let value {
        let place = syntax.request?.range ?? syntax.value?.range ?? syntax.name.range
        note(Located(value, at: place), of: syntax.name, in: &values, into: &diagnostics)
      }
      if let answer, let place = syntax.response?.range {
        note(Located(answer, at: place), of: syntax.name, in: &answers, into: &diagnostics)
      }
    }
  }

  private static func note(
    _ value: Located<String>, of name: Located<String>, in known: inout [String: Located<String>],
    into diagnostics: inout Diagnostics
  ) {
    if let first = known[value.value] {
      diagnostics.report(.repeatedEnumValue(value, first: first))
    } else {
      known[value.value] = name
    }
  }
}

extension Diagnostic {
  /// Two cases have one value.
  static func repeatedEnumValue(_ value: Located<String>, first: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-enum-value", at: value.range,
      "'\(value.value)' is the value of '\(first.value)' already",
      hint: "a value on the wire stands for one case; remove one of the two",
      notes: [Note("the other case is here", at: first.range)])
  }
}
