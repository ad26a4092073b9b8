import YAMLTree

extension Form where Value == ValueSyntax {
  /// Any JSON.
  static var json: Form {
    Form(.json) { node, reader in value(of: node, &reader) }
  }

  /// JSON with names: the parameters of a call.
  static var jsonObject: Form {
    Form(.jsonObject) { node, reader in
      guard node.kind == .mapping else {
        reader.report(.wrongKind(reader.subject, is: .jsonObject, found: node))
        return nil
      }
      return value(of: node, &reader)
    }
  }

  /// JSON without anything in it.
  static var scalar: Form {
    Form(.scalar) { node, reader in
      guard node.kind == .scalar else {
        reader.report(.wrongKind(reader.subject, is: .scalar, found: node))
        return nil
      }
      return value(of: node, &reader)
    }
  }

  /// All of the value, or `nil`: half a value would break rules that the author kept.
  private static func value(of node: YAMLNode, _ reader: inout SyntaxReader) -> ValueSyntax? {
    content(of: node, &reader).map { ValueSyntax(range: node.range, content: $0) }
  }

  private static func content(
    of node: YAMLNode, _ reader: inout SyntaxReader
  ) -> ValueSyntax.Content? {
    guard node.isWhole else { return nil }
    switch node.kind {
    case .scalar: return scalarContent(of: node, &reader)
    case .sequence:
      let values = node.items.compactMap { value(of: $0, &reader) }
      return values.count == node.items.count ? .array(values) : nil
    case .mapping:
      let members = node.entries.compactMap { entry -> ValueSyntax.Member? in
        guard let value = value(of: entry.value, &reader) else { return nil }
        let name = Located(entry.key.scalar?.text ?? "", at: entry.key.range)
        return ValueSyntax.Member(name: name, value: value)
      }
      return members.count == node.entries.count ? .object(members) : nil
    }
  }

  private static func scalarContent(
    of node: YAMLNode, _ reader: inout SyntaxReader
  ) -> ValueSyntax.Content? {
    guard let scalar = node.scalar else { return nil }
    switch scalar.resolved {
    case .null: return .null
    case .bool(let value): return .boolean(value)
    case .string(let text): return .string(text)
    case .integer, .decimal, .infinity, .notANumber:
      guard let number = NumberText(scalar) else { return nil }
      if number.isJSON { return .number(number.text) }
      reader.report(.notJSONNumber(number, at: node.range))
      return nil
    }
  }
}
