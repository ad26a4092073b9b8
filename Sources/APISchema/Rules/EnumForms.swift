import YAMLTree

/// All values of an enumeration have one form, and one without values says which.
///
/// ```yaml
/// enum:
///   initiated: Initiated
///   failed:    2
/// ```
enum EnumForms {
  /// The form of all cases; `nil` when there is none, which is reported.
  static func base(
    of cases: [EnumCaseSyntax], stated: Located<EnumShape.Base>?, name: Located<String>,
    into diagnostics: inout Diagnostics
  ) -> EnumShape.Base? {
    var first: (form: EnumShape.Base, name: Located<String>)?
    for syntax in cases {
      guard let form = syntax.form else { continue }
      if let stated, stated.value != form {
        diagnostics.report(.enumBaseMismatch(syntax.name, form, stated: stated))
        return nil
      }
      if let first, first.form != form {
        diagnostics.report(.mixedEnum(syntax.name, form, with: first.name, first.form))
        return nil
      }
      first = first ?? (form, syntax.name)
    }
    if let base = first?.form ?? stated?.value { return base }
    if cases.isEmpty { diagnostics.report(.enumWithoutBase(name)) }
    return nil
  }
}

extension EnumCaseSyntax {
  /// What the case has on the wire; `nil` when that could not be read.
  var form: EnumShape.Base? {
    switch wire {
    case .string: .string
    case .integer: .integer
    case .dual: .dual
    case nil: nil
    }
  }

  /// The value on the wire; `nil` when that could not be read.
  var wire: EnumCase.Wire? {
    if let request { return .dual(request: request.value, response: response?.value) }
    switch value?.value {
    case .string(let text): return .string(text)
    case .integer(let number): return .integer(number)
    case nil: return isNameDerived ? .string(name.value) : nil
    }
  }
}

extension EnumShape.Base {
  /// The form as the middle of a sentence.
  fileprivate var words: String {
    switch self {
    case .string: "a string"
    case .integer: "an integer"
    case .dual: "an integer in requests"
    }
  }
}

extension Diagnostic {
  /// Two values of an enumeration differ in form.
  static func mixedEnum(
    _ name: Located<String>, _ form: EnumShape.Base, with first: Located<String>,
    _ firstForm: EnumShape.Base
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "mixed-enum", at: name.range,
      "'\(name.value)' is \(form.words), and '\(first.value)' is \(firstForm.words)",
      hint: "all values of an enumeration have one form; texts that look like numbers need quotes",
      notes: [Note("the first value is here", at: first.range)])
  }

  /// A value of an enumeration is not of the form that the enumeration states.
  static func enumBaseMismatch(
    _ name: Located<String>, _ form: EnumShape.Base, stated: Located<EnumShape.Base>
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "enum-base-mismatch", at: name.range,
      "'\(name.value)' is \(form.words), and 'base' says '\(stated.value)'",
      hint: "remove 'base': values say what they are",
      notes: [Note("the base is stated here", at: stated.range)])
  }

  /// Nobody knows what the values of an enumeration look like.
  static func enumWithoutBase(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "enum-without-base", at: name.range,
      "'\(name.value)' has no values, so it must say what they look like on the wire",
      hint: "write 'base: string' or 'base: integer'",
      mend: .add("base: string", to: name.range))
  }
}
