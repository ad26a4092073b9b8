import YAMLTree

/// A value of an enumeration.
enum EnumValueKeys {
  static let table = KeyTable<EnumCaseSyntax>(
    .enumValue,
    [
      KeyRow("value", EnumValueSyntax.form, into: \.value, doc: "What stands on the wire."),
      KeyRow("request", .integer, into: \.request, doc: "What is sent: an integer."),
      KeyRow("response", .text, into: \.response, doc: "What is answered: a text."),
    ] + FactKeys.rowsWithName(in: \.facts),
    habits: OpenAPIHabits.everywhere)

  static let form = Form<[EnumCaseSyntax]>(.enumeration) { node, reader in
    switch node.kind {
    case .sequence:
      let values = node.items.compactMap { listed($0, &reader) }
      return node.isWhole ? values : nil
    case .mapping: return named(in: node, &reader)
    case .scalar:
      reader.report(.enumIsScalar(reader.subject, node))
      return nil
    }
  }

  /// Values of the map form.
  private static func named(
    in node: YAMLNode, _ reader: inout SyntaxReader
  ) -> [EnumCaseSyntax]? {
    let misplaced = MisplacedKeys(in: node, of: table)
    if let misplaced { reader.report(misplaced.problem) }
    var isWhole = node.isWhole && misplaced == nil
    let values = node.entries.enumerated().compactMap { position, entry -> EnumCaseSyntax? in
      if let misplaced, misplaced.hides(position) { return nil }
      guard let name = entry.name(of: .enumValue, &reader) else { return nil }
      let value = reader.inside(name.value) { named(name, entry.value, &$0) }
      if reader.takePlace().mayHoldOthers { isWhole = false }
      return value
    }
    return isWhole ? values : nil
  }

  /// A value of the list form.
  private static func listed(
    _ node: YAMLNode, _ reader: inout SyntaxReader
  ) -> EnumCaseSyntax? {
    guard node.kind == .scalar else {
      reader.report(.enumListHoldsMore(node))
      return nil
    }
    guard let value = EnumValueSyntax.form.read(node, &reader) else { return nil }
    let text = node.scalar?.text ?? ""
    return reader.inside(text) { reader in
      var enumCase = EnumCaseSyntax(
        name: Located(text, at: node.range), isNameDerived: true,
        facts: FactsSyntax(keyPath: reader.keyPath))
      enumCase.value = value
      return enumCase
    }
  }

  /// A value of the map form.
  private static func named(
    _ name: Located<String>, _ node: YAMLNode, _ reader: inout SyntaxReader
  ) -> EnumCaseSyntax {
    var enumCase = EnumCaseSyntax(
      name: name, isNameDerived: false, facts: FactsSyntax(keyPath: reader.keyPath))
    guard node.kind == .mapping else {
      enumCase.value = EnumValueSyntax.form.read(node, &reader)
      enumCase.facts.isWhole = enumCase.value != nil
      return enumCase
    }
    let keys = table.read(node, into: &enumCase, named: name.range, &reader)
    enumCase.facts.isWhole = keys.isWhole
    checkForm(of: keys, named: name, &reader)
    return enumCase
  }

  /// One form, or two that differ by direction.
  private static func checkForm(
    of keys: KeysRead, named name: Located<String>, _ reader: inout SyntaxReader
  ) {
    guard keys.isComplete else { return }
    let forms = keys.present(["value", "request", "response"])
    if keys["value"] != nil, forms.count > 1 {
      reader.report(.conflictingKeys(forms[0], forms[1]))
    } else if let response = keys["response"], !table.has("request", keys) {
      reader.report(.dependentKey(Located("response", at: response), on: "request"))
    } else if forms.isEmpty, keys.unknown.isEmpty {
      reader.report(
        .missingKey(
          "value", needed: "value: \(name.value)", in: .enumValue, reader, at: name.range))
    }
  }
}

extension EnumValueSyntax {
  /// Text, or an integer.
  static let form = Form<Located<EnumValueSyntax>>(.scalar) { node, reader in
    switch node.scalar?.resolved {
    case .string(let text)?: return Located(.string(text), at: node.range)
    case .integer?:
      // Its digits may be those of a text: `007` is no integer in JSON.
      return Form.integer.read(node, &reader).map { $0.map(EnumValueSyntax.integer) }
    default:
      reader.report(.notAnEnumValue(node))
      return nil
    }
  }
}

extension Diagnostic {
  /// A value of an enumeration that YAML takes for something else than text or an integer.
  static func notAnEnumValue(_ node: YAMLNode) -> Diagnostic {
    let text = node.scalar?.text ?? ""
    return Diagnostic(
      .error, id: "not-an-enum-value", at: node.range,
      "a value of an enumeration is text or an integer, not \(node.phrase)",
      hint: text.isEmpty ? nil : "write it in quotes: \"\(text)\"",
      mend: text.isEmpty
        ? nil : .write(ScalarText.quoted(text), at: node.range, isSafe: true))
  }

  /// A list of values holds a map or a list.
  static func enumListHoldsMore(_ node: YAMLNode) -> Diagnostic {
    Diagnostic(
      .error, id: "enum-list-holds-more", at: node.range,
      "a list of values holds values alone, not \(node.phrase)",
      hint: "say more about values in a map: 'active: { value: Active, doc: … }'")
  }

  /// A single value, or nothing, in place of the values.
  static func enumIsScalar(_ subject: String, _ node: YAMLNode) -> Diagnostic {
    let text = node.scalar?.text ?? ""
    return .wrongKind(
      subject, is: .enumeration, found: node,
      hint: text.isEmpty ? "write {} if no value is known" : "write \(text.writtenAsList)",
      mend: text.isEmpty ? nil : .list(text, at: node.range, isSafe: true))
  }
}
