import YAMLTree

/// Looks up which members of objects are an amount and its currency.
struct MoneyResolution {
  private let table: TypeTable

  init(_ table: TypeTable) { self.table = table }

  /// The types of a file that are money.
  func types(of file: FileSyntax, into diagnostics: inout Diagnostics) -> [MonetaryType] {
    file.types.compactMap { type in
      let id = TypeID(type.facts.name?.value ?? type.name.value)
      guard let money = type.money, money.isWhole, case .object(let members)? = table.shape(of: id)
      else { return nil }
      check(money.currency, as: .currency, in: members, into: &diagnostics)
      check(money.amount, as: .amount, in: members, into: &diagnostics)
      // A member that is misspelt is no further one.
      guard let currency = members[money.currency.value], let amount = members[money.amount.value]
      else { return nil }
      checkOthers(than: money, in: members, into: &diagnostics)
      return MonetaryType(type: id, currency: currency.swiftName, amount: amount.swiftName)
    }
  }

  private func check(
    _ name: Located<String>, as role: MoneyRole, in members: MemberList,
    into diagnostics: inout Diagnostics
  ) {
    guard let member = members[name.value] else {
      return diagnostics.report(.unknownMoneyMember(name, in: members))
    }
    guard member.syntax.constant == nil else {
      return diagnostics.report(.wrongMoneyMember(name, is: "a constant", as: role))
    }
    guard let type = member.type else { return }
    guard member.syntax.isRequired, type == type.nonNull else {
      return diagnostics.report(.optionalMoneyMember(name, as: role))
    }
    guard !isFit(type, as: role) else { return }
    diagnostics.report(.wrongMoneyMember(name, is: table.words(for: type), as: role))
  }

  private func isFit(_ type: TypeReference, as role: MoneyRole) -> Bool {
    switch (role, type) {
    case (.amount, .decimal), (.amount, .groupedDecimal): return true
    case (.currency, .declared(let id)):
      switch table.shape(of: id) {
      case .enumeration(let enumeration)?: return enumeration.base == .string
      case .text?, .broken?: return true
      case .object?, .union?, nil: return false
      }
    default: return false
    }
  }

  /// Money is made of an amount and a currency, and has them under these names.
  private func checkOthers(
    than money: MoneySyntax, in members: MemberList, into diagnostics: inout Diagnostics
  ) {
    for member in members.members where member.syntax.constant == nil {
      let name = member.syntax.wireName
      let role: MoneyRole? =
        switch name.value {
        case money.currency.value: .currency
        case money.amount.value: .amount
        default: nil
        }
      if role == nil, member.isNeeded { diagnostics.report(.neededBesideMoney(name)) }
      let taken = MoneyRole.allCases.first { $0.rawValue == member.swiftName }
      if let taken, taken != role { diagnostics.report(.moneyNameTaken(name, taken)) }
    }
  }
}

/// What a member is for an object that is money; the name of the property that gives it.
enum MoneyRole: String, CaseIterable {
  case currency, amount
}

extension ResolvedMember {
  /// Whether no value can be made without it.
  fileprivate var isNeeded: Bool {
    guard syntax.isRequired, let type else { return false }
    return type == type.nonNull
  }
}
