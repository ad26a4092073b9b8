import APISchema

extension Endpoint {
  /// Statements about the token, the path, the query and the header of a request.
  func statements(_ types: DeclaredTypes) -> [MakerPlan.Statement] {
    var statements: [MakerPlan.Statement] = []
    func add(_ fields: [Field], _ statement: (Field) -> MakerPlan.Statement) {
      for field in fields {
        statements.append(statement(field))
        if field.constant == nil { statements += field.parameterChecks(types).map { .check($0) } }
      }
    }
    if let token = types.credential(of: self)?.tokenParameter {
      statements.append(.token(SwiftIdentifier(token)))
    }
    add(pathParameters) {
      .path(
        key: LiteralText($0.wireName), SwiftIdentifier($0.swiftName), $0.textForm(types))
    }
    add(queryParameters) { .query(TextItemPlan($0, types)) }
    add(headers) { .header(TextItemPlan($0, types)) }
    return statements
  }
}

extension HostedPage {
  /// Statements about the query of a page.
  func statements(_ types: DeclaredTypes) -> [MakerPlan.Statement] {
    query.flatMap { field -> [MakerPlan.Statement] in
      let item = MakerPlan.Statement.query(TextItemPlan(field, types))
      return field.constant == nil ? [item] + field.checks.map { .check($0) } : [item]
    }
  }
}

extension MakerPlan.FormStatement {
  /// Statements that write the fields of a form, each followed by its checks.
  static func statements(for fields: [Field], _ types: DeclaredTypes) -> [MakerPlan.FormStatement] {
    fields.flatMap { field -> [MakerPlan.FormStatement] in
      let item = MakerPlan.FormStatement.item(TextItemPlan(field, types))
      return field.constant == nil
        ? [item] + field.parameterChecks(types).map { .check($0) } : [item]
    }
  }
}

extension TextItemPlan {
  fileprivate init(_ field: Field, _ types: DeclaredTypes) {
    key = LiteralText(field.wireName)
    if let constant = field.constant {
      value = .constant(LiteralText(constant.plainText))
    } else {
      value = .parameter(
        SwiftIdentifier(field.swiftName), field.textForm(types),
        isOptional: field.isOptionalInSwift)
    }
  }
}

extension Field {
  fileprivate func textForm(_ types: DeclaredTypes) -> MakerPlan.TextForm {
    if isSensitive { return .unprotectedText }
    switch type.unwrapped {
    case .string, .uuid, .email: return .string
    case .integer: return .int
    case .decimal: return .decimal
    case .boolean: return .bool
    case .url: return .absoluteString
    case .publicKey, .stringOrInteger: return .text
    case .date, .timestamp, .groupedDecimal, .any, .array, .map, .nullable: return .description
    case .declared:
      switch types.declaration(behind: type)?.shape {
      case .text?: return .rawText
      case .enumeration(let shape)?:
        switch shape.base {
        case .string: return .rawText
        case .integer: return .rawInt
        case .dual: return .requestText
        }
      case .object?, .union?, nil: return .description
      }
    }
  }
}
