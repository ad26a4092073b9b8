import YAMLTree

/// A shape of refusals.
enum ErrorKeys {
  static let table = KeyTable<ErrorSyntax>(
    .error,
    [
      KeyRow("when", condition, doc: "How an answer is known to be of this shape."),
      KeyRow("fields", FieldKeys.form, into: \.fields, doc: "Members of the answer, by wire name."),
      KeyRow(
        "open", Form.flag.map(\.value), into: \.isOpen,
        doc: "Whether members that the schema does not know are kept."),
      KeyRow(
        "reason", .list(of: .text), into: \.reason,
        doc: "Members with the text for a person; the first that is not empty counts."),
      KeyRow(
        "failures", .text, into: \.failures, doc: "Member with one text for each rejected member."),
      KeyRow(
        "traceID", .text, into: \.traceID,
        doc: "Member by which the service finds the call again."),
      KeyRow(
        "moneyMoved", .word(Failure.MoneyMoved.self, habits: ["false": .no, "true": .yes]),
        into: \.moneyMoved, doc: "What the refusal says about the money; 'unknown' if left out."),
      KeyRow(
        "families", FamilyKeys.form, into: \.families,
        doc: "Kinds of the refusal that only the service's words tell, by name."),
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging([
      "properties": .use("fields"),
      "status": .say("write 'when: { status: 400 }'", key: "when"),
    ]) { own, _ in own })

  static let condition = KeyTable<ErrorSyntax>(
    .condition,
    [
      KeyRow("status", .status, into: \.status, doc: "An HTTP status, or a range: 400-499."),
      KeyRow("has", .list(of: .text), into: \.has, doc: "Members that are there, null or not."),
      KeyRow("lacks", .list(of: .text), into: \.lacks, doc: "Members that are not there."),
      KeyRow("equals", equalities, into: \.equals, doc: "Members with a certain scalar value."),
    ])

  static let form = Form<[ErrorSyntax]>.named(table) { name, node, reader in
    var error = ErrorSyntax(name: name, facts: FactsSyntax(keyPath: reader.keyPath))
    error.facts.isWhole = table.read(node, into: &error, named: name.range, &reader).isWhole
    return error
  }

  /// Members and scalars, as in `{ type: ValidationException }`.
  private static let equalities = Form<[ErrorSyntax.EqualitySyntax]>(
    .members(.scalar)
  ) { node, reader in
    guard node.kind == .mapping else {
      reader.report(
        .wrongKind(
          reader.subject, is: .members(.scalar), found: node,
          hint: "write { type: ValidationException }"))
      return nil
    }
    let equalities = node.entries.compactMap { entry -> ErrorSyntax.EqualitySyntax? in
      guard let path = entry.name(of: .field, &reader) else { return nil }
      return reader.inside(path.value) { reader in
        Form.scalar.read(entry.value, &reader).map {
          ErrorSyntax.EqualitySyntax(path: path, value: $0)
        }
      }
    }
    return equalities.count == node.entries.count ? equalities : nil
  }
}
