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
        key: LiteralText(wireName), value: SwiftIdentifier(swiftName), access: access,
        isOptional: isOptionalInSwift, rule: rule)
    }
    var checks: [CheckPlan] = []
    switch type.unwrapped {
    case .decimal, .groupedDecimal:
      if let bound = limits.minimum { checks.append(check(.whole, .minimum(LiteralText(bound)))) }
      if let bound = limits.maximum { checks.append(check(.whole, .maximum(LiteralText(bound)))) }
      if let digits = limits.scale { checks.append(check(.whole, .scale(digits))) }
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
