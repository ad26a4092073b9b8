import YAMLTree

extension Form where Value == TypeExpressionSyntax {
  /// A type, as in `string?`, `[PaymentLink]` or `{string: any}`.
  ///
  /// YAML reads brackets and braces without quotes as lists and maps; both mean what they look like.
  static var typeExpression: Form {
    Form(.typeExpression) { node, reader in
      switch node.kind {
      case .scalar: typeInText(of: node, &reader)
      case .sequence: arrayType(of: node, &reader)
      case .mapping: mapType(of: node, &reader)
      }
    }
  }

  private static func typeInText(
    of node: YAMLNode, _ reader: inout SyntaxReader
  ) -> TypeExpressionSyntax? {
    guard let scalar = node.scalar else { return nil }
    guard case .string(let text) = scalar.resolved, !text.isEmpty else {
      let hint = node.isNothing ? "write it behind the colon, as in 'string'" : nullHint(scalar)
      reader.report(
        .wrongKind(reader.subject, is: .typeExpression, found: node, hint: hint))
      return nil
    }
    var parser = TypeExpressionParser(text, of: node)
    let type = parser.type()
    if let flaw = parser.flaw { reader.report(flaw.inThisLanguage(text, of: node)) }
    return type
  }

  private static func nullHint(_ scalar: YAMLScalar) -> String? {
    guard scalar.resolved == .null else { return nil }
    return "a type that may be null has a question mark: 'string?'"
  }

  private static func arrayType(
    of node: YAMLNode, _ reader: inout SyntaxReader
  ) -> TypeExpressionSyntax? {
    guard let element = node.items.first, node.items.count == 1 else {
      reader.report(.notOneElementType(in: node, of: reader.subject))
      return nil
    }
    return typeExpression.read(element, &reader).map { .array($0, node.range) }
  }

  private static func mapType(
    of node: YAMLNode, _ reader: inout SyntaxReader
  ) -> TypeExpressionSyntax? {
    guard let entry = node.onlyEntry, entry.key.scalar?.text == "string" else {
      reader.report(.notMapType(reader.subject, node))
      return nil
    }
    return typeExpression.read(entry.value, &reader).map { .map($0, node.range) }
  }
}

extension YAMLNode {
  /// The one entry of a map with one.
  var onlyEntry: YAMLEntry? { entries.count == 1 ? entries[0] : nil }
}

extension Diagnostic {
  /// Brackets with no type or with several in them.
  static func notOneElementType(in node: YAMLNode, of subject: String) -> Diagnostic {
    let texts = node.items.map { $0.scalar?.text ?? "" }
    let others = texts.filter { $0 != "null" }
    let isNullable = texts.contains("null") && others.count == 1
    return Diagnostic(
      .error, id: "not-one-element-type", at: node.range,
      texts.isEmpty
        ? "the brackets hold no type"
        : "the brackets hold \(texts.count) types, and an array has one",
      hint: isNullable
        ? "a type that may be null has a question mark: \(others[0])?"
        : subject == "required"
          ? "a field must be there unless a question mark follows its name: 'name?:'"
          : "write the type of the elements, as in [string]")
  }

  /// A map where a type belongs.
  static func notMapType(_ subject: String, _ node: YAMLNode) -> Diagnostic {
    let name = node.onlyEntry?.key.scalar?.text ?? ""
    let isMap = BuiltInTypes.all[name] != nil || BuiltInTypes.habits[name.lowercased()] != nil
    if let foreign = ForeignType(node) {
      let isOne = node.entries.count == 1
      return Diagnostic(
        .error, id: "not-a-type", at: node.range, "'\(subject)' is a type, not a map",
        hint: "write '\(subject): \(foreign.text)'"
          + (isOne || ForeignType.success(in: node) == nil
            ? "" : "; refusals stand under 'errors', with their 'when'"),
        mend: isOne && node.entries.first?.value.kind == .scalar
          ? .write(foreign.text, at: node.range, isSafe: false) : nil)
    }
    return Diagnostic(
      .error, id: "not-a-type", at: isMap ? node.onlyEntry?.key.range ?? node.range : node.range,
      isMap
        ? "names of members are 'string', not '\(name)'"
        : "'\(subject)' is a type, not a map",
      hint: isMap
        ? "write {string: T} for an object whose names no schema knows"
        : "declare it under 'types' and write its name here")
  }
}
