import APISchema

/// The schema language as a JSON Schema (2020-12), for editors: completion, documentation on hover,
/// and marks where a file cannot be right.
///
/// It is made from the very tables by which files are read, so the two cannot disagree about a key.
/// What takes more than a look at one file, such as names that are declared elsewhere, it leaves to
/// the tool.
package struct LanguageSchema: Sendable {
  /// Text that says where it comes from, as JSON has no comments.
  private let comment: String

  package init(comment: String) { self.comment = comment }

  /// The JSON Schema.
  package var json: JSONText {
    let definitions = Construct.allCases.filter { $0 != .file }.map { construct in
      (name: construct.definitionName, value: Self.object(of: construct))
    }
    let types = ("typeExpression", Self.typeExpression)
    guard case .object(let file) = Self.object(of: .file) else { return .null }
    let head: [(String, JSONText)] = [
      ("$comment", .string(comment)),
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Schema language of leatherback-bindgen")),
    ]
    return .object(head + file + [("$defs", .object(definitions + [types]))])
  }

  /// The map of a construct: its keys, and no others.
  private static func object(of construct: Construct) -> JSONText {
    let keys = construct.keys
    let required = keys.filter(\.isRequired).map { JSONText.string($0.name) }
    return .members([
      "type": .string("object"),
      "description": .string(construct.withArticle.capitalizedFirst + "."),
      "properties": .object(keys.map { ($0.name, described($0)) }),
      "additionalProperties": .boolean(false),
      "required": required.isEmpty ? nil : .array(required),
      "allOf": construct.relations.isEmpty
        ? nil : .array(construct.relations.flatMap(\.jsonSchemas)),
    ])
  }

  private static func described(_ key: KeyOutline) -> JSONText {
    guard case .object(let members) = key.holds.jsonSchema else { return key.holds.jsonSchema }
    return .object([("description", .string(key.doc))] + members)
  }

  /// A type: a text, an array of one type, or a map whose names are strings.
  private static var typeExpression: JSONText {
    let itself = JSONText.object([("$ref", .string("#/$defs/typeExpression"))])
    return .object([
      (
        "anyOf",
        .array([
          .members([
            "type": .string("string"),
            "pattern": .string(#"^[\[{]*[A-Za-z]"#),
            "examples": .array(BuiltInTypes.all.keys.sorted().map(JSONText.string)),
          ]),
          .members([
            "type": .string("array"), "items": itself,
            "minItems": .number(1), "maxItems": .number(1),
          ]),
          .members([
            "type": .string("object"),
            "properties": .object([("string", itself)]),
            "required": .array([.string("string")]),
            "additionalProperties": .boolean(false),
          ]),
        ])
      )
    ])
  }
}

extension Construct {
  fileprivate var definitionName: String { rawValue }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Outline {
  /// What may stand there, as a JSON Schema.
  fileprivate var jsonSchema: JSONText {
    switch self {
    case .text: .members(["type": .string("string"), "pattern": .string(#"\S"#)])
    case .flag: Self.type("boolean")
    case .wholeNumber: .members(["type": .string("integer")])
    case .number: Self.type("number")
    case .json: .object([])
    case .jsonObject: Self.type("object")
    case .scalar:
      .object([("type", .array(["string", "number", "boolean"].map(JSONText.string)))])
    case .typeExpression: Self.reference("typeExpression")
    case .requestLine:
      .members([
        "type": .string("string"),
        "pattern": .string(#"^(GET|POST|PUT|PATCH|DELETE)\s+/\S*$"#),
        "examples": .array([.string("GET /api/payment/payment-link/{id}")]),
      ])
    case .source:
      .members([
        "type": .string("string"), "pattern": .string("^([pv]:[0-9]+|[a-z][a-z0-9-]*)$"),
        "examples": .array([.string("p:1147159")]),
      ])
    case .section:
      .members([
        "type": .string("string"), "pattern": .string("^[a-z]+ [0-9]+(\\.[0-9]+)*$"),
        "examples": .array([.string("payments 3.2")]),
      ])
    case .status:
      .anyOf([
        .members(["type": .string("integer"), "minimum": .number(100), "maximum": .number(599)]),
        .members([
          "type": .string("string"), "pattern": .string("^[1-5][0-9]{2}(-[1-5][0-9]{2})?$"),
        ]),
      ])
    case .word(let words): .object([("enum", .array(words.map(JSONText.string)))])
    case .list(let element): .members(["type": .string("array"), "items": element.jsonSchema])
    case .either(let one, let other): .anyOf([one.jsonSchema, other.jsonSchema])
    case .enumeration:
      .anyOf([
        .members(["type": .string("array"), "items": Self.enumValue]),
        Self.map(of: .anyOf([Self.enumValue, Self.reference("enumValue")])),
      ])
    case .construct(let construct): Self.reference(construct.definitionName)
    case .named(let construct): Self.map(of: construct.entrySchema)
    case .members(let value): Self.map(of: value.jsonSchema)
    }
  }

  private static let enumValue = JSONText.object([
    ("type", .array(["string", "integer"].map(JSONText.string)))
  ])

  private static func type(_ name: String) -> JSONText { .members(["type": .string(name)]) }

  fileprivate static func reference(_ name: String) -> JSONText {
    .members(["$ref": .string("#/$defs/\(name)")])
  }

  /// A map from names, none of them empty.
  private static func map(of value: JSONText) -> JSONText {
    .members([
      "type": .string("object"),
      "propertyNames": .members(["minLength": .number(1)]),
      "additionalProperties": value,
    ])
  }
}

extension Construct {
  /// What an entry of a map of these may be: the whole map, or its short form.
  fileprivate var entrySchema: JSONText {
    let whole = Outline.reference(definitionName)
    return shortForm.map { .anyOf([$0.jsonSchema, whole]) } ?? whole
  }
}

extension JSONText {
  fileprivate static func anyOf(_ schemas: [JSONText]) -> JSONText {
    .object([("anyOf", .array(schemas))])
  }
}

extension KeyRelation {
  /// Schemas that hold where the relation does.
  fileprivate var jsonSchemas: [JSONText] {
    switch self {
    case .atMostOne(let keys):
      keys.indices.flatMap { index in
        keys[(index + 1)...].map { other in
          JSONText.members(["not": .members(["required": .strings([keys[index], other])])])
        }
      }
    case .some(let keys): [.anyOf(keys.map { .members(["required": .strings([$0])]) })]
    case .needs(let key, let other):
      [.members(["dependentRequired": .object([(key, .strings([other]))])])]
    }
  }
}

extension JSONText {
  fileprivate static func strings(_ texts: [String]) -> JSONText {
    .array(texts.map(JSONText.string))
  }
}
