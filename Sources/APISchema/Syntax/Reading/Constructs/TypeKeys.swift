import YAMLTree

/// An object, enumeration, union or text under `types`.
enum TypeKeys {
  static let table = KeyTable<TypeDraft>(
    .type,
    ShapeDraft.sharedRows.map { $0.within(\.shape) } + [
      KeyRow(
        "union", UnionCaseKeys.form, into: \.shape.cases,
        doc: "Objects of which a value is one, by name."),
      TextTypeKeys.row.within(\.shape),
      KeyRow(
        "hashable", Form.flag.map(\.value), into: \.isHashable,
        doc: "Whether the Swift type is hashable, which costs build time."),
      KeyRow(
        "life", .count, into: \.life,
        doc: "Seconds for which a value is good, counted from when it was read."),
      KeyRow(
        "standalone", Form.flag.map(\.value), into: \.isStandalone,
        doc: "Whether programs use the type by themselves, since no call does."),
      ConfirmKeys.row.within(\.confirm), MoneyKeys.row.within(\.money),
    ] + FactKeys.rowsWithName(in: \.facts),
    habits: OpenAPIHabits.type)

  static let form = Form<[TypeSyntax]>.named(table) { name, node, reader in
    guard node.kind == .mapping else {
      reader.report(.typeWithoutKeys(name.value, node))
      return broken(name, reader)
    }
    var draft = TypeDraft(facts: FactsSyntax(keyPath: reader.keyPath))
    let start = reader.point
    let keys = table.read(node, into: &draft, named: name.range, &reader)
    draft.facts.isWhole = keys.isWhole
    var type = TypeSyntax(
      name: name, shape: shape(of: draft, keys, named: name, &reader), facts: draft.facts)
    if !keys.unknown.isEmpty { reader.report(ForeignKeys.inType(node), since: start) }
    type.isHashable = draft.isHashable
    type.life = draft.life
    type.isStandalone = draft.isStandalone
    type.confirm = draft.confirm
    type.money = draft.money
    for key in ["life", "confirm", "money"] where keys.isComplete && keys.unknown.isEmpty {
      // A type without any shape is reported as such.
      guard let range = keys[key], keys["fields"] == nil, !keys.present(kinds).isEmpty else {
        continue
      }
      reader.report(.dependentKey(Located(key, at: range), on: "fields"))
    }
    return type
  }

  /// Keys of which a type has one: they say what its values are.
  static let kinds = ["fields", "enum", "union", "text"]

  struct TypeDraft: Sendable {
    var shape = ShapeDraft()
    var isHashable = false
    var life: Located<Int>?
    var isStandalone = false
    var confirm: ConfirmSyntax?
    var money: MoneySyntax?
    var facts: FactsSyntax
  }

  private static func shape(
    of draft: TypeDraft, _ keys: KeysRead, named name: Located<String>,
    _ reader: inout SyntaxReader
  ) -> ShapeSyntax {
    let present = keys.present(kinds)
    if present.count > 1 {
      if keys.isComplete { reader.report(.conflictingKeys(present[0], present[1])) }
      return .broken
    }
    guard kinds.contains(where: { table.has($0, keys) }) else {
      if keys.unknown.isEmpty, keys.isComplete { reader.report(.typeWithoutShape(name)) }
      return .broken
    }
    return draft.shape.shape(of: keys, &reader)
  }

  private static func broken(_ name: Located<String>, _ reader: SyntaxReader) -> TypeSyntax {
    var facts = FactsSyntax(keyPath: reader.keyPath)
    facts.isWhole = false
    return TypeSyntax(name: name, shape: .broken, facts: facts)
  }
}

extension Diagnostic {
  /// A type that says nothing about its values.
  static func typeWithoutShape(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "type-without-shape", at: name.range,
      "the type '\(name.value)' says nothing about its values",
      hint: "add 'fields', 'enum', 'union' or 'text'")
  }

  /// A type that is no map.
  static func typeWithoutKeys(_ name: String, _ node: YAMLNode) -> Diagnostic {
    let hint =
      switch node.kind {
      case .sequence: "values of an enumeration lie under 'enum': { enum: [One, Two] }"
      case .scalar where node.isNothing: "add 'fields', 'enum', 'union' or 'text'"
      case .scalar, .mapping: "a type has no second name: write the type where it is used"
      }
    return .wrongKind(name, is: .construct(.type), found: node, hint: hint)
  }
}
