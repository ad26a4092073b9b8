import YAMLTree

/// One of the objects of a union.
enum UnionCaseKeys {
  static let table = KeyTable<UnionCaseSyntax>(
    .unionCase,
    [
      KeyRow(
        "when", tags, into: \.tags, doc: "Members with the texts by which the case is known."),
      KeyRow("fields", FieldKeys.form, into: \.fields, doc: "Members of the case, by wire name."),
      KeyRow(
        "open", Form.flag.map(\.value), into: \.isOpen,
        doc: "Whether members that the schema does not know are kept."),
      ConfirmKeys.row.within(\.confirm),
    ] + FactKeys.rowsWithName(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging(["properties": .use("fields")]) { own, _ in own })

  static let form = Form<[UnionCaseSyntax]>.named(.unionCase) { name, node, reader in
    var unionCase = UnionCaseSyntax(
      name: name, tags: [], fields: [], facts: FactsSyntax(keyPath: reader.keyPath))
    unionCase.facts.isWhole =
      table.read(node, into: &unionCase, named: name.range, &reader).isWhole
    return unionCase
  }

  /// Members and texts, as in `{ channel: Card }`.
  private static let tags = Form<[UnionCaseSyntax.TagSyntax]>(.members(.text)) { node, reader in
    guard node.kind == .mapping else {
      reader.report(
        .wrongKind(
          reader.subject, is: .members(.text), found: node, hint: "write { channel: Card }"))
      return nil
    }
    let tags = node.entries.compactMap { entry -> UnionCaseSyntax.TagSyntax? in
      guard let member = entry.name(of: .field, &reader) else { return nil }
      return reader.inside(member.value) { reader in
        Form.text.read(entry.value, &reader).map {
          UnionCaseSyntax.TagSyntax(wireName: member, value: $0)
        }
      }
    }
    return tags.count == node.entries.count ? tags : nil
  }
}
