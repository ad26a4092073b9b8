import YAMLTree

extension TypeTable {
  /// The type as the end of a sentence, as in "an array of integers".
  func words(for type: TypeReference) -> String {
    switch type {
    case .string: "a string"
    case .integer: "an integer"
    case .decimal: "a decimal number"
    case .boolean: "a boolean"
    case .date: "a date"
    case .timestamp: "a timestamp"
    case .uuid: "a UUID"
    case .url: "a URL"
    case .email: "an e-mail address"
    case .publicKey: "a public key"
    case .stringOrInteger: "a string or an integer"
    case .groupedDecimal: "a number with separators between thousands"
    case .any: "any JSON"
    case .array: "an array"
    case .map: "an object of any names"
    case .nullable(let wrapped): words(for: wrapped) + " or null"
    case .declared(let id):
      switch self[id]?.shape {
      case .enumeration: "the enumeration '\(id.name)'"
      case .union: "the union '\(id.name)'"
      case .text: "the text '\(id.name)'"
      case .object, .broken, nil: "the object '\(id.name)'"
      }
    }
  }
}

extension ValueSyntax {
  /// The value as the start of a message, as in "the number 12".
  var words: String {
    switch content {
    case .null: "null"
    case .boolean(let flag): "the boolean \(flag)"
    case .number(let digits): "the number \(digits)"
    case .string(let text): text.count <= 40 ? "the string '\(text)'" : "this string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The value of the member that the path leads to.
  func member(at path: WirePath) -> ValueSyntax? {
    var value = self
    for name in path.names {
      guard case .object(let members) = value.content,
        let member = members.first(where: { $0.name.value == name })
      else { return nil }
      value = member.value
    }
    return value
  }
}

extension ExampleValue {
  /// The value as written.
  init(_ syntax: ValueSyntax) {
    switch syntax.content {
    case .null: self = .null
    case .boolean(let flag): self = .boolean(flag)
    case .number(let digits): self = .number(digits)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map(ExampleValue.init))
    case .object(let members):
      self = .object(
        members.map { Member(name: $0.name.value, value: ExampleValue($0.value)) })
    }
  }
}
