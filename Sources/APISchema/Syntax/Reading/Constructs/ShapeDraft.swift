import YAMLTree

/// The keys of a type's shape, before it is known that they go together.
struct ShapeDraft: Sendable {
  var fields: [FieldSyntax]?
  var values: [EnumCaseSyntax]?
  var cases: [UnionCaseSyntax]?
  var text: TextTypeSyntax?
  var isOpen = false
  var base: Located<EnumShape.Base>?

  /// The keys that a type under `types` and one inside a field share.
  static let sharedRows: [KeyRow<ShapeDraft>] = [
    KeyRow("fields", FieldKeys.form, into: \.fields, doc: "Members of an object, by wire name."),
    KeyRow("enum", EnumValueKeys.form, into: \.values, doc: "Values of an open enumeration."),
    KeyRow(
      "open", Form.flag.map(\.value), into: \.isOpen,
      doc: "Whether members that the schema does not know are kept."),
    KeyRow(
      "base", Form.word(BaseWord.self).map { $0.map(\.base) }, into: \.base,
      doc: "What the values are on the wire, where no value says so."),
  ]

  /// The shape that the keys make together.
  ///
  /// - Parameter keys: The keys that are there; what does not go together is reported.
  func shape(of keys: KeysRead, _ reader: inout SyntaxReader) -> ShapeSyntax {
    Self.check("open", with: "fields", in: keys, &reader)
    Self.check("base", with: "enum", in: keys, &reader)
    if let fields { return .object(fields, isOpen: isOpen) }
    if let values { return .enumeration(values, base: base) }
    return cases.map(ShapeSyntax.union) ?? text.map(ShapeSyntax.text) ?? .broken
  }

  /// Beside another shape than its own a key is as wrong as without any.
  private static func check(
    _ key: String, with other: String, in keys: KeysRead, _ reader: inout SyntaxReader
  ) {
    guard let range = keys[key], keys[other] == nil, keys.isComplete else { return }
    reader.report(.dependentKey(Located(key, at: range), on: other))
  }

  private enum BaseWord: String, CaseIterable, Sendable {
    case string, integer

    var base: EnumShape.Base {
      switch self {
      case .string: .string
      case .integer: .integer
      }
    }
  }
}
