import YAMLTree

// What a value is confirmed by is a call that asks, and gets all that it needs from the value.
//
// ```yaml
// types:
//   Notice:
//     fields: { Reference: string }
//     confirm: { call: payments.initiate, with: { reference: Reference } }  # that one acts
// ```
extension Diagnostic {
  /// A member has the name of the property that makes the request.
  static func confirmationTwice(_ member: Located<String>, confirm: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "confirmation-twice", at: member.range,
      "'\(member.value)' is called 'confirmation' in Swift, as is the request that confirms",
      hint: "give it a Swift name of its own with 'name:'",
      notes: [Note("the request is asked for here", at: confirm)])
  }

  /// No resource has a call of that name.
  static func unknownCall(_ call: Located<String>, declared: [String]) -> Diagnostic {
    let meant = declared.closest(to: call.value)
    let isBare = !call.value.contains(".")
    let namesakes = declared.filter { $0.hasSuffix(".\(call.value)") }
    let ofThatName = namesakes.count == 1 ? namesakes[0] : nil
    return Diagnostic(
      .error, id: "unknown-call", at: call.range, "no call is named '\(call.value)'",
      hint: (isBare ? ofThatName : meant).map { "did you mean '\($0)'?" }
        ?? "a call is named with its resource, as in 'payments.retrieve'",
      mend: isBare
        ? ofThatName.map { .write($0, at: call.range, isSafe: true) }
        : .spelling(of: call, amongDeclared: declared))
  }

  /// A call that is to confirm something changes something.
  static func confirmingChange(_ call: Located<String>, _ method: Endpoint.Method) -> Diagnostic {
    Diagnostic(
      .error, id: "confirming-change", at: call.range,
      "'\(call.value)' is a \(method.rawValue), and what confirms only asks",
      hint: "name a GET that looks up what the value says")
  }

  /// A call that is to confirm something needs what no value holds.
  static func confirmingWithToken(_ call: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "confirming-with-token", at: call.range,
      "'\(call.value)' needs a token, and what confirms gets all it needs from the value",
      hint: "name a call that needs the secret key alone, or nothing")
  }

  /// A call is given something that it does not take.
  static func unknownParameter(
    _ parameter: Located<String>, of call: Located<String>, declared: [String]
  ) -> Diagnostic {
    let hint =
      if let meant = declared.closest(to: parameter.value) {
        "did you mean '\(meant)'?"
      } else if declared.isEmpty {
        "it takes none"
      } else {
        "it takes \(declared.map { "'\($0)'" }.joined(separator: ", ", last: " and "))"
      }
    return Diagnostic(
      .error, id: "unknown-parameter", at: parameter.range,
      "'\(call.value)' has no parameter '\(parameter.value)'", hint: hint,
      mend: .spelling(of: parameter, amongDeclared: declared))
  }

  /// A parameter and the member that it gets have changed places.
  static func swappedArgument(
    _ parameter: Located<String>, _ member: Located<String>, of call: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-parameter", at: parameter.range,
      "'\(call.value)' has no parameter '\(parameter.value)', which is a member of this object",
      hint:
        "write '\(member.value): \(parameter.value)': the parameter, then the member that it gets",
      mend: Mend(
        "swap the two",
        [
          .init(parameter.range, ScalarText.written(member.value)),
          .init(member.range, ScalarText.written(parameter.value)),
        ], isSafe: true))
  }

  /// A call is not given what it cannot do without.
  static func missingArgument(_ parameter: String, of call: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-argument", at: call.range,
      "'\(call.value)' needs '\(parameter)', and nothing gives it",
      hint: "write 'with: { \(parameter): … }' with a member of this object")
  }

  /// What is to be given is no member.
  static func unknownArgument(_ member: Located<String>, in list: MemberList) -> Diagnostic {
    let declared = list.wireNames
    return Diagnostic(
      .error, id: "unknown-argument", at: member.range,
      "this object has no member '\(member.value)'",
      hint: declared.closest(to: member.value).map { "did you mean '\($0)'?" }
        ?? "what is given is a member of the object that is confirmed",
      mend: .spelling(of: member, amongDeclared: declared, at: list.place(of:)))
  }

  /// What is to be given is always the same, and no property in Swift.
  static func constantArgument(_ member: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "constant-argument", at: member.range,
      "'\(member.value)' is a constant, which tells no value from another",
      hint: "give the call a member that differs from value to value")
  }

  /// A member and a parameter are of different types.
  static func wrongArgument(
    _ member: Located<String>, is type: String, parameter: String, wants wanted: String,
    isSecret: Bool
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "wrong-argument", at: member.range,
      type == wanted
        ? "of '\(member.value)' and '\(parameter)' only one is sensitive"
        : "'\(member.value)' is \(type), and '\(parameter)' takes \(wanted)",
      hint: type == wanted && isSecret
        ? "a secret belongs in no path or query: give it another member"
        : "give it another member, or let the two be of one type")
  }

  /// A member that may be missing is given to a parameter that must be there.
  static func optionalArgument(_ member: Located<String>, parameter: String) -> Diagnostic {
    Diagnostic(
      .error, id: "optional-argument", at: member.range,
      "'\(member.value)' may be missing or null, and '\(parameter)' must be there",
      hint: "give it a member that is always there")
  }
}
