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
    var isWhole = node.isWhole && misplaced == nil
    let fields = node.entries.enumerated().compactMap { position, entry -> FieldSyntax? in
      if let misplaced, misplaced.hides(position) { return nil }
      guard let (name, isRequired) = entry.fieldName(&reader) else { return nil }
      // With a map behind it, it may be a member of that name.
      if name.value == "$ref", entry.value.kind == .scalar {
        reader.report(.reference(name, to: entry.value, in: reader.subject))
        return nil
      }
      reader.expect(DeclarationPlace(isPartial: misplaced?.partial == position))
      let field = reader.inside(name.value) { read(name, isRequired, entry.value, &$0) }
      if reader.takePlace().mayHoldOthers { isWhole = false }
      return field
    }
    let single = onceEach(fields, &reader)
    return isWhole ? single : nil
  }

  /// The fields without those whose name an earlier one has: to YAML `id` and `id?` are two names.
  private static func onceEach(
    _ fields: [FieldSyntax], _ reader: inout SyntaxReader
  ) -> [FieldSyntax] {
    guard fields.contains(where: \.isRequired), fields.contains(where: { !$0.isRequired }) else {
      return fields
    }
    var places: [String: SourceRange] = [:]
    return fields.filter { field in
      let name = field.wireName
      guard let first = places[name.value] else {
        places[name.value] = name.range
        return true
      }
      reader.report(.repeatedWireName(name, first: first))
      return false
    }
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
    let start = reader.point
    let keys = table.read(node, into: &draft, named: name.range, &reader)
    draft.field.facts.isWhole = keys.isWhole
    draft.field.type = type(of: draft, keys, in: node, &reader)
    if !keys.isWhole {
      reader.report(ForeignKeys.inField(node, named: name.range, isRequired), since: start)
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
      if keys.isComplete, !(kinds + ["const"]).contains(where: { table.has($0, keys) }) {
        reader.report(
          .missingKey("type", needed: "type: string", in: .field, reader, at: name.range)
            .with(subject: node.range))
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
    // Most names have none.
    guard name.value.utf8.last == UInt8(ascii: "?") || name.value.utf8.first == UInt8(ascii: "?")
    else { return (name, true) }
    func isAround(_ character: Character) -> Bool { character == "?" || character.isWhitespace }
    let behind = name.value.drop(while: isAround)
    let wireName = String(
      behind.prefix(behind.count - behind.reversed().prefix(while: isAround).count))
    guard !wireName.isEmpty else {
      reader.report(.emptyName(of: .field, at: name.range))
      return nil
    }
    guard name.value.utf8.count == wireName.utf8.count + 1,
      behind.startIndex == name.value.startIndex
    else {
      reader.report(.misplacedQuestionMark(name, meant: wireName + "?"))
      return (Located(wireName, at: name.range), false)
    }
    let range = key.range(ofTextBytes: 0..<wireName.utf8.count)
    return (Located(wireName, at: range), false)
  }
}

extension Diagnostic {
  /// The question mark of a field that may be absent stands elsewhere than right behind its name.
  fileprivate static func misplacedQuestionMark(
    _ name: Located<String>, meant: String
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "misplaced-question-mark", at: name.range,
      "the '?' of a field that may be absent stands once, right behind its name",
      hint: "write '\(meant)'", mend: .write(meant, at: name.range, isSafe: true))
  }

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
