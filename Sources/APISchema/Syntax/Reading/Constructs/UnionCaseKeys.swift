import YAMLTree

/// One of the objects of a union.
enum UnionCaseKeys {
  static let table = KeyTable<UnionCaseSyntax>(
    .unionCase,
    [
      KeyRow(
        "when", tags, into: \.tags, doc: "Members with the values by which the case is known."),
      KeyRow(
        "has", .list(of: .text), into: \.has,
        doc: "Members that are there, and not null, in the case alone."),
      KeyRow("fields", FieldKeys.form, into: \.fields, doc: "Members of the case, by wire name."),
      KeyRow(
        "open", Form.flag.map(\.value), into: \.isOpen,
        doc: "Whether members that the schema does not know are kept."),
      ConfirmKeys.row.within(\.confirm),
    ] + FactKeys.rowsWithName(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging(["properties": .use("fields")]) { own, _ in own })

  static let form = Form<[UnionCaseSyntax]>.named(table) { name, node, reader in
    var unionCase = UnionCaseSyntax(
      name: name, tags: [], fields: [], facts: FactsSyntax(keyPath: reader.keyPath))
    unionCase.facts.isWhole =
      table.read(node, into: &unionCase, named: name.range, &reader).isWhole
    return unionCase
  }

  /// Members and scalars, as in `{ channel: Card }`.
  private static let tags = Form<[UnionCaseSyntax.TagSyntax]>(.members(.scalar)) { node, reader in
    guard node.kind == .mapping else {
      reader.report(
        .wrongKind(
          reader.subject, is: .members(.scalar), found: node, hint: "write { channel: Card }"))
      return nil
    }
    let tags = node.entries.compactMap { entry -> UnionCaseSyntax.TagSyntax? in
      guard let member = entry.name(of: .field, &reader) else { return nil }
      return reader.inside(member.value) { reader in
        tag(entry.value, &reader).map { UnionCaseSyntax.TagSyntax(wireName: member, value: $0) }
      }
    }
    return tags.count == node.entries.count ? tags : nil
  }

  /// A text, an integer or a boolean.
  private static func tag(_ node: YAMLNode, _ reader: inout SyntaxReader) -> ValueSyntax? {
    switch node.scalar?.resolved {
    case .string?:
      return Form.text.read(node, &reader).map {
        ValueSyntax(range: $0.range, content: .string($0.value))
      }
    case .integer?:
      return Form.integer.read(node, &reader).map {
        ValueSyntax(range: $0.range, content: .number(String($0.value)))
      }
    case .bool(let flag)?: return ValueSyntax(range: node.range, content: .boolean(flag))
    default:
      reader.report(.notATag(reader.subject, node))
      return nil
    }
  }
}

extension Diagnostic {
  /// A case is told by something that nobody compares.
  static func notATag(_ member: String, _ node: YAMLNode) -> Diagnostic {
    Diagnostic(
      .error, id: "not-a-tag", at: node.range,
      "'\(member)' tells the case by a text, an integer or a boolean, not by \(node.phrase)",
      hint: node.scalar?.resolved == .null
        ? "write 'has: [\(member)]' if the member is just there" : nil)
  }
}
