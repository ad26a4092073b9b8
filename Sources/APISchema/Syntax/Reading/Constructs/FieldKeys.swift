import YAMLTree

/// A member, or a parameter of a path or query.
enum FieldKeys {
  static let table = KeyTable<FieldDraft>(
    .field,
    [KeyRow("type", .typeExpression, into: \.type, doc: "Type of the values.")]
      + ShapeDraft.sharedRows.map { $0.within(\.shape) }
      + (LimitKeys.numbers + LimitKeys.texts).map { $0.within(\.field.limits) }
      + meanings.map { $0.within(\.field) }
      + FactKeys.rowsWithName(in: \.field.facts),
    habits: OpenAPIHabits.field)

  /// Keys of which a field has one: they say what its values are.
  static let kinds = ["type", "fields", "enum"]

  private static let meanings: [KeyRow<FieldSyntax>] = [
    KeyRow("example", .json, into: \.example, doc: "A value that fits."),
    KeyRow(
      "default", .json, into: \.serviceDefault,
      doc: "What the service takes when the field is left out."),
    KeyRow("const", .json, into: \.constant, doc: "JSON that is always sent."),
    KeyRow(
      "sensitive", .flag, into: \.isSensitive,
      doc: "Whether the text is a secret that is never shown."),
    KeyRow(
      "also", .list(of: .text), into: \.alsoReadAs,
      doc: "Further names under which the value is read."),
    KeyRow(
      "flatten", .flag, into: \.isFlattened,
      doc: "Whether the members of the union lie beside this field's."),
  ]

  static let form = Form<[FieldSyntax]>(.named(.field)) { node, reader in
    guard node.kind == .mapping else {
      reader.report(.notNamed(.field, reader.subject, found: node))
      return nil
    }
    let misplaced = MisplacedKeys(in: node, of: table)
    if let misplaced { reader.report(misplaced.problem) }
    let fields = node.entries.enumerated().compactMap { position, entry -> FieldSyntax? in
      if let misplaced, misplaced.hides(position) { return nil }
      guard let (name, isRequired) = entry.fieldName(&reader) else { return nil }
      // With a map behind it, it may be a member of that name.
      if name.value == "$ref", entry.value.kind == .scalar {
        reader.report(.reference(name, to: entry.value, in: reader.subject))
        return nil
      }
      return reader.inside(name.value) { read(name, isRequired, entry.value, &$0) }
    }
    return node.isWhole && misplaced == nil ? fields : nil
  }

  struct FieldDraft: Sendable {
    var field: FieldSyntax
    var type: TypeExpressionSyntax?
    var shape = ShapeDraft()
  }

  private static func read(
    _ name: Located<String>, _ isRequired: Bool, _ node: YAMLNode, _ reader: inout SyntaxReader
  ) -> FieldSyntax {
    let field = FieldSyntax(
      wireName: name, isRequired: isRequired, type: .broken(node.range),
      facts: FactsSyntax(keyPath: reader.keyPath))
    var draft = FieldDraft(field: field)
    // `{string: T}` without quotes is a map to YAML, and a type to everybody else.
    let isType = node.kind != .mapping || node.onlyEntry?.key.scalar?.text == "string"
    if isType {
      if let type = Form.typeExpression.read(node, &reader) { draft.field.type = type }
      return draft.field
    }
    let keys = table.read(node, into: &draft, named: name.range, &reader)
    draft.field.facts.isWhole = keys.isWhole
    draft.field.type = type(of: draft, keys, in: node, &reader)
    if !keys.isWhole {
      reader.report(ForeignKeys.inField(node, named: name.range, isRequired))
    }
    return draft.field
  }

  private static func type(
    of draft: FieldDraft, _ keys: KeysRead, in node: YAMLNode, _ reader: inout SyntaxReader
  ) -> TypeExpressionSyntax {
    let present = keys.present(kinds)
    if present.count > 1 {
      if keys.isComplete { reader.report(.conflictingKeys(present[0], present[1])) }
      return .broken(node.range)
    }
    let name = draft.field.wireName
    guard let kind = present.first?.value else {
      if keys["const"] != nil { return .builtIn(.any, node.range) }
      if keys.isComplete, !kinds.contains(where: { table.has($0, keys) }) {
        reader.report(
          .missingKey("type", needed: "type: string", in: .field, reader, at: name.range))
      }
      return .broken(node.range)
    }
    let shape = draft.shape.shape(of: keys, &reader)
    if kind == "type" { return draft.type ?? .broken(node.range) }
    var facts = draft.field.facts
    facts.name = nil
    return .inline(TypeSyntax(name: name, shape: shape, facts: facts))
  }
}

extension YAMLEntry {
  /// The key as the name of a field, and whether the field must be there: a question mark behind
  /// the name says that it need not.
  fileprivate func fieldName(
    _ reader: inout SyntaxReader
  ) -> (name: Located<String>, isRequired: Bool)? {
    guard let name = name(of: .field, &reader) else { return nil }
    guard name.value.hasSuffix("?") else { return (name, true) }
    let wireName = String(name.value.dropLast())
    guard !wireName.isEmpty else {
      reader.report(.emptyName(of: .field, at: name.range))
      return nil
    }
    let range = key.range(ofTextBytes: 0..<wireName.utf8.count)
    return (Located(wireName, at: range), false)
  }
}

extension Diagnostic {
  /// A type is referred to as OpenAPI does it.
  fileprivate static func reference(
    _ key: Located<String>, to value: YAMLNode, in subject: String
  ) -> Diagnostic {
    let name = ForeignType(value)?.text ?? "PaymentLink"
    return Diagnostic(
      .error, id: "unknown-key", at: key.range,
      "'\(key.value)' is no name of a field",
      hint: "write the name of the type in place of the map: '\(subject): \(name)'")
  }
}
