import APISchema

extension Field {
  /// The Swift type of the field.
  func swiftType(_ types: DeclaredTypes, in scope: TypeID?) -> SwiftType {
    let value = isSensitive ? SwiftType.sensitiveText : types.type(type.unwrapped, in: scope)
    return isOptionalInSwift ? value.optional : value
  }

  /// How the runtime reads and writes the field.
  var wireKind: WireKind {
    if isSensitive { return .value }
    switch type.unwrapped {
    case .string, .uuid, .email: return .string
    case .integer: return .int
    case .decimal: return .decimal
    case .boolean: return .bool
    case .date: return .date
    case .timestamp: return .timestamp
    case .url: return .url
    case .publicKey: return .publicKey
    case .groupedDecimal: return .groupedDecimal
    case .stringOrInteger, .any, .array, .map, .declared, .nullable: return .value
    }
  }

  /// What the writer does for `nil`.
  var writtenPresence: WritingPlan.Presence {
    if !isRequired { return .leftOut }
    return type.isNullable ? .null : .required
  }

  /// Statements that check the field, in the order of the rules on the page about the language.
  var checks: [CheckPlan] {
    guard !limits.isEmpty else { return [] }
    func check(_ access: CheckPlan.Access, _ rule: CheckPlan.Rule) -> CheckPlan {
      CheckPlan(
        key: LiteralText(limitedName), value: SwiftIdentifier(swiftName), access: access,
        isOptional: isOptionalInSwift, rule: rule)
    }
    if let limitedMember {
      let amount = CheckPlan.Access.member(SwiftIdentifier(limitedMember.swiftName))
      return limits.numberRules.map { check(amount, $0) }
    }
    var checks: [CheckPlan] = []
    switch type.unwrapped {
    case .decimal, .groupedDecimal: checks = limits.numberRules.map { check(.whole, $0) }
    case .integer:
      if let bound = limits.minimum.flatMap({ Int(atLeast: $0) }) {
        checks.append(check(.whole, .minimumInt(bound)))
      }
      if let bound = limits.maximum.flatMap({ Int(atMost: $0) }) {
        checks.append(check(.whole, .maximumInt(bound)))
      }
    case .array, .map:
      if limits.hasLength {
        let rule = CheckPlan.Rule.count(
          minimum: limits.minimumLength, maximum: limits.maximumLength)
        checks.append(check(.count, rule))
      }
    case .string, .uuid, .email, .url, .stringOrInteger, .declared:
      let access = type.unwrapped.textAccess
      if limits.hasLength {
        let rule = CheckPlan.Rule.length(
          minimum: limits.minimumLength, maximum: limits.maximumLength, isSensitive: isSensitive)
        checks.append(check(access, rule))
      }
      if let pattern = limits.pattern {
        checks.append(check(access, .pattern(LiteralText(pattern), isSensitive: isSensitive)))
      }
      if !limits.excluded.isEmpty {
        let texts = limits.excluded.map(LiteralText.init)
        checks.append(check(access, .excludes(texts, isSensitive: isSensitive)))
      }
    case .boolean, .date, .timestamp, .publicKey, .any, .nullable:
      break
    }
    return checks
  }

  /// Name on the wire of what is limited, as it stands in the path of a violation.
  private var limitedName: String {
    limitedMember.map { "\(wireName).\($0.wireName)" } ?? wireName
  }

  /// Statements that check a parameter of a path or query, which nothing else does: a member of a
  /// body that is a text type is checked where it is written.
  func parameterChecks(_ types: DeclaredTypes) -> [CheckPlan] {
    guard case .text(let shape)? = types.declaration(behind: type)?.shape, !shape.limits.isEmpty
    else { return checks }
    let check = CheckPlan(
      key: LiteralText(wireName), value: SwiftIdentifier(swiftName), access: .whole,
      isOptional: isOptionalInSwift, rule: .text)
    return [check] + checks
  }
}

extension TypeReference {
  /// What of a value is limited as a text. A declared type with such limits is a text type.
  fileprivate var textAccess: CheckPlan.Access {
    switch self {
    case .url: .absoluteString
    case .stringOrInteger: .text
    case .declared: .rawValue
    default: .whole
    }
  }
}

extension Limits {
  /// What is checked of an exact number.
  fileprivate var numberRules: [CheckPlan.Rule] {
    var rules: [CheckPlan.Rule] = []
    if let minimum { rules.append(.minimum(LiteralText(minimum))) }
    if let maximum { rules.append(.maximum(LiteralText(maximum))) }
    if let scale { rules.append(.scale(scale)) }
    return rules
  }

  var hasLength: Bool { minimumLength != nil || maximumLength != nil }

  var isEmpty: Bool {
    minimum == nil && maximum == nil && scale == nil && pattern == nil && !hasLength
      && excluded.isEmpty
  }
}

extension Int {
  /// The least integer that is not below the number; `nil` where every integer is above it.
  init?(atLeast text: String) {
    guard let number = DecimalDigits(text) else { return nil }
    let floor = number.isNegative ? number.whole.map { -$0 } : number.whole
    guard let floor else { return nil }
    self = number.hasFraction && !number.isNegative ? floor + 1 : floor
  }

  /// The greatest integer that is not above the number; `nil` where every integer is below it.
  init?(atMost text: String) {
    guard let number = DecimalDigits(text) else { return nil }
    let whole = number.isNegative ? number.whole.map { -$0 } : number.whole
    guard let whole else { return nil }
    self = number.hasFraction && number.isNegative ? whole - 1 : whole
  }
}
