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
    checkDigits(of: cases, into: &diagnostics)
  }

  /// Reports texts of answers that are the number of a case for which no answer was ever seen: that
  /// number is its text in Swift.
  private static func checkDigits(
    of cases: [EnumCaseSyntax], into diagnostics: inout Diagnostics
  ) {
    var unseen: [String: Located<String>] = [:]
    for syntax in cases where syntax.response == nil {
      if let number = syntax.request?.value { unseen["\(number)"] = syntax.name }
    }
    guard !unseen.isEmpty else { return }
    for syntax in cases {
      guard let response = syntax.response, let other = unseen[response.value] else { continue }
      diagnostics.report(.answerIsNumber(response, of: other))
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

  /// The text of an answer is the number of another case.
  static func answerIsNumber(_ answer: Located<String>, of other: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-enum-value", at: answer.range,
      "'\(answer.value)' stands for '\(other.value)' in Swift, which has no 'response'",
      hint: "write the 'response' of '\(other.value)', or remove this one",
      notes: [Note("the other case is here", at: other.range)])
  }
}
