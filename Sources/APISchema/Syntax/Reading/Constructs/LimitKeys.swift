import YAMLTree

/// What limits the values of a field, or the texts of a type.
enum LimitKeys {
  static let numbers: [KeyRow<LimitsSyntax>] = [
    KeyRow("min", .number, into: \.minimum, doc: "Least value of a number."),
    KeyRow("max", .number, into: \.maximum, doc: "Greatest value of a number."),
    KeyRow("scale", .count, into: \.scale, doc: "Most digits behind the decimal point."),
  ]

  static let texts: [KeyRow<LimitsSyntax>] = [
    LengthKeys.row,
    KeyRow("pattern", .pattern, into: \.pattern, doc: "Regular expression for the whole text."),
    KeyRow(
      "excludes", .list(of: .text), into: \.excluded, doc: "Texts that must not occur in the value."
    ),
  ]
}

/// A text with a type of its own.
enum TextTypeKeys {
  static let table = KeyTable<TextTypeSyntax>(
    .textType,
    LimitKeys.texts.map { $0.within(\.limits) } + [
      KeyRow(
        "alphabet", .text, into: \.alphabet,
        doc: "Characters of which the caller makes such a text; only where it does."),
      KeyRow(
        "made", .count, into: \.made,
        doc: "Characters of a made text, where it is not as long as 'length' allows."),
    ],
    habits: ["characters": .use("alphabet"), "charset": .use("alphabet")]
      .merging(OpenAPIHabits.limits) { own, _ in own })

  static let row = KeyRow<ShapeDraft>(
    "text", .construct(.textType), doc: "Limits of a text that is not to be mixed up with others."
  ) { entry, shape, reader in
    var text = TextTypeSyntax()
    let keys = table.read(entry.value, into: &text, named: entry.key.range, &reader)
    if keys.isWhole { shape.text = text }
    return keys.isWhole
  }
}
