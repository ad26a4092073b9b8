import YAMLTree

/// The call by which to make sure of what a value says.
enum ConfirmKeys {
  static let table = KeyTable<ConfirmSyntax>(
    .confirm,
    [
      KeyRow(
        "call", .text, into: \.call, needed: "call: payments.retrieve",
        doc: "The call, named with its resource; it asks and changes nothing."),
      KeyRow(
        "with", arguments, into: \.arguments,
        doc: "Parameters of the call, each with the member whose value it gets, by wire name."),
    ] + FactKeys.rows(in: \.facts),
    habits: OpenAPIHabits.everywhere.merging([
      "endpoint": .use("call"), "operation": .use("call"), "parameters": .use("with"),
      "arguments": .use("with"),
    ]) { _, own in own })

  /// The key of a type or union case that has `table` as its value.
  static let row = KeyRow<ConfirmSyntax?>(
    "confirm", .construct(.confirm), doc: "The call by which to make sure of what a value says."
  ) { entry, confirm, reader in
    var syntax = ConfirmSyntax(
      call: Located("", at: entry.key.range), facts: FactsSyntax(keyPath: reader.keyPath),
      range: entry.key.range)
    syntax.facts.isWhole =
      table.read(entry.value, into: &syntax, named: entry.key.range, &reader).isWhole
    confirm = syntax
    return syntax.facts.isWhole
  }

  /// Parameters and members, as in `{ reference: Reference }`.
  private static let arguments = Form<[ConfirmSyntax.ArgumentSyntax]>(
    .members(.text)
  ) { node, reader in
    guard node.kind == .mapping else {
      reader.report(
        .wrongKind(
          reader.subject, is: .members(.text), found: node,
          hint: "write { reference: Reference }: the parameter, then the member"))
      return nil
    }
    let arguments = node.entries.compactMap { entry -> ConfirmSyntax.ArgumentSyntax? in
      guard let parameter = entry.name(of: .field, &reader) else { return nil }
      return reader.inside(parameter.value) { reader in
        Form.text.read(entry.value, &reader).map {
          ConfirmSyntax.ArgumentSyntax(parameter: parameter, member: $0)
        }
      }
    }
    return arguments.count == node.entries.count ? arguments : nil
  }
}
