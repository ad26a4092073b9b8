import APISchema
import YAMLTree

/// What a value of an example, a default or a condition has to be, as far as the schema says.
indirect enum ExpectedValue: Sendable {
  case type(TypeExpressionSyntax)
  case object([Member])
  case list(ExpectedValue)

  /// A scalar out of a set.
  case choice([Choice])

  /// A member of an object.
  struct Member: Sendable {
    /// On the wire.
    let name: String
    var doc: String?

    /// `nil` where nothing is known of it.
    var value: ExpectedValue?
  }

  /// One of the scalars that a value can be.
  struct Choice: Sendable {
    /// As it is written in the schema.
    let text: String
    var doc: String?
  }

  /// The form in which an enumeration stands.
  enum Direction: Sendable {
    /// In a declaration, which may name the value.
    case declared
    case request, response
  }

  static func fields(_ fields: [FieldSyntax]) -> ExpectedValue {
    .object(
      fields.map { field in
        // The members of a flattened union have no member around them.
        let name = field.isFlattened?.value == true ? "" : field.wireName.value
        let value = field.constant?.choice.map { ExpectedValue.choice([$0]) } ?? .type(field.type)
        return Member(name: name, doc: field.facts.doc?.value, value: value)
      })
  }

  static func names(_ names: [Located<String>]) -> ExpectedValue {
    .choice(names.map { Choice(text: $0.value) })
  }

  /// Members that lie in each other as dotted paths say.
  static func members(at paths: [(path: [Substring], value: ExpectedValue?)]) -> ExpectedValue {
    var order: [Substring] = []
    var inner: [Substring: [(path: [Substring], value: ExpectedValue?)]] = [:]
    for (path, value) in paths {
      guard let first = path.first else { continue }
      if inner[first] == nil { order.append(first) }
      inner[first, default: []].append((Array(path.dropFirst()), value))
    }
    return .object(
      order.map { name in
        let rest = inner[name] ?? []
        let own = rest.first { $0.path.isEmpty }
        return Member(name: String(name), value: own.map(\.value) ?? members(at: rest))
      })
  }
}

extension ValueSyntax {
  /// The value as a scalar that can be written elsewhere; `nil` for what is none.
  var choice: ExpectedValue.Choice? {
    switch content {
    case .null: ExpectedValue.Choice(text: "null")
    case .boolean(let flag): ExpectedValue.Choice(text: flag ? "true" : "false")
    case .number(let digits): ExpectedValue.Choice(text: digits)
    case .string(let text): ExpectedValue.Choice(text: ScalarText.written(text))
    case .array, .object: nil
    }
  }
}
