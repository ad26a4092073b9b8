import YAMLTree

/// How many characters a text has, or elements an array.
enum LengthKeys {
  static let table = KeyTable<LimitsSyntax>(
    .length,
    [
      KeyRow("min", .count, into: \.minimumLength, doc: "Least number."),
      KeyRow("max", .count, into: \.maximumLength, doc: "Greatest number."),
    ])

  /// One number that the length always is, or bounds.
  static let row = KeyRow<LimitsSyntax>(
    "length", .either(.wholeNumber, .construct(.length)),
    doc: "Characters of a text, or elements of an array."
  ) { entry, limits, reader in
    let node = entry.value
    if node.kind == .mapping {
      if node.entries.isEmpty { reader.report(.emptyLength(at: node.range)) }
      return table.read(node, into: &limits, named: entry.key.range, &reader).isWhole
    }
    guard node.kind == .scalar else {
      let outline = Outline.either(.wholeNumber, .construct(.length))
      reader.report(
        .wrongKind(
          reader.subject, is: outline, found: node, hint: "write 36, or { min: 1, max: 100 }"))
      return false
    }
    guard let length = Form.count.read(node, &reader) else { return false }
    limits.minimumLength = length
    limits.maximumLength = length
    return true
  }
}

extension Diagnostic {
  /// A length without a bound.
  static func emptyLength(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-length", at: range,
      "this length has no bound",
      hint: "write { min: 1 }, { max: 100 } or both")
  }
}
