import YAMLTree

// Money is an object with a currency and an amount that are always there, and nothing else that is.
//
// ```yaml
// types:
//   Price:
//     fields: { code: string, amount: decimal }  # a text that is no currency to Swift
//     money: { currency: code, amount: amount }
// ```
extension Diagnostic {
  /// What is to be the currency or the amount is no member.
  static func unknownMoneyMember(_ member: Located<String>, in list: MemberList) -> Diagnostic {
    let declared = list.wireNames
    return Diagnostic(
      .error, id: "unknown-money-member", at: member.range,
      "this object has no member '\(member.value)'",
      hint: declared.closest(to: member.value).map { "did you mean '\($0)'?" }
        ?? "currency and amount are members of the object itself",
      mend: .spelling(of: member, amongDeclared: declared, at: list.place(of:)))
  }

  /// The currency or the amount is of another type.
  static func wrongMoneyMember(
    _ member: Located<String>, is type: String, as role: MoneyRole
  ) -> Diagnostic {
    let wanted =
      switch role {
      case .currency: "an enumeration of strings, or a text type"
      case .amount: "a decimal"
      }
    return Diagnostic(
      .error, id: "wrong-money-member", at: member.range,
      "'\(member.value)' is \(type), and the \(role.rawValue) of money is \(wanted)",
      hint: "give it another member, or the member another type")
  }

  /// The currency or the amount may be missing.
  static func optionalMoneyMember(_ member: Located<String>, as role: MoneyRole) -> Diagnostic {
    Diagnostic(
      .error, id: "optional-money-member", at: member.range,
      "'\(member.value)' may be missing or null, and the \(role.rawValue) of money is always there",
      hint: "take 'money' away, or let the member always be there")
  }

  /// Money would need more than an amount and a currency to be made.
  static func neededBesideMoney(_ member: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "needed-beside-money", at: member.range,
      "'\(member.value)' must be there, and money is made of an amount and a currency alone",
      hint: "let it be left out with '\(member.value)?', or take 'money' away")
  }

  /// Another member has the name that the currency or the amount has in Swift.
  static func moneyNameTaken(_ member: Located<String>, _ role: MoneyRole) -> Diagnostic {
    Diagnostic(
      .error, id: "money-name-taken", at: member.range,
      "'\(member.value)' is called '\(role.rawValue)' in Swift, as is the \(role.rawValue) of money",
      hint: "give it a Swift name of its own with 'name:'")
  }
}
