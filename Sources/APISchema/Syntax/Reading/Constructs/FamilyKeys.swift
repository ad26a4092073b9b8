import YAMLTree

/// A kind of refusal that is told by the service's words alone.
enum FamilyKeys {
  static let table = KeyTable<ErrorSyntax.FamilySyntax>(
    .family,
    [
      KeyRow("in", .text, into: \.member, needed: "in: message", doc: "Member with the words."),
      KeyRow(
        "contains", .list(of: .text), into: \.texts, needed: "contains: [is not sufficient]",
        doc: "Texts that occur in the member in this order."),
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging([
      "member": .use("in"), "texts": .use("contains"), "text": .use("contains"),
      "pattern": .use("contains"),
    ]) { _, own in own })

  static let form = Form<[ErrorSyntax.FamilySyntax]>.named(table) { name, node, reader in
    var family = ErrorSyntax.FamilySyntax(
      name: name, member: Located("", at: name.range), facts: FactsSyntax(keyPath: reader.keyPath))
    family.facts.isWhole = table.read(node, into: &family, named: name.range, &reader).isWhole
    return family
  }
}
