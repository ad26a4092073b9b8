/// What this language says in place of a key that people know from another one.
struct Habit: Sendable {
  /// The mend.
  let hint: String

  /// The key to use, where there is one.
  let key: String?

  /// Whether the value can stay as it is.
  var isSameUnderOtherKey: Bool { key.map { hint == "write '\($0)'" } ?? false }

  /// Whether the key can stand for nothing else here.
  var isCertain = false

  /// The same under another key, beyond doubt.
  static func same(_ key: String) -> Habit {
    Habit(hint: "write '\(key)'", key: key, isCertain: true)
  }

  /// The same under another key.
  static func use(_ key: String) -> Habit { Habit(hint: "write '\(key)'", key: key) }

  /// Something else than a key, or more than one.
  static func say(_ hint: String, key: String? = nil) -> Habit { Habit(hint: hint, key: key) }
}

/// Keys of OpenAPI and JSON Schema, from which most authors come.
enum OpenAPIHabits {
  static let everywhere: [String: Habit] = [
    "description": .same("doc"), "summary": .same("doc"), "title": .use("doc"),
    "comment": .use("doc"), "docs": .same("doc"), "documentation": .same("doc"),
    "sources": .same("source"),
  ]

  /// Limits of texts.
  static let limits: [String: Habit] = [
    "minLength": .say("write 'length: { min: 1 }'", key: "length"),
    "maxLength": .say("write 'length: { max: 100 }'", key: "length"),
    "min": .say("write 'length: { min: 1 }'", key: "length"),
    "max": .say("write 'length: { max: 100 }'", key: "length"),
    "regex": .use("pattern"), "not": .use("excludes"), "without": .use("excludes"),
  ]

  static let field = merging([
    "required": .say("a field must be there unless a question mark follows its name: 'name?:'"),
    "optional": .say("a field that may be left out has a question mark behind its name: 'name?:'"),
    "nullable": .say("a type that may be null has a question mark: 'type: string?'"),
    "$ref": .say("write the name of the type: 'type: PaymentLink'", key: "type"),
    "ref": .say("write the name of the type: 'type: PaymentLink'", key: "type"),
    "format": .say("a format is a type of its own: 'type: date', 'type: uuid' or 'type: url'"),
    "items": .say("write the type of the elements in brackets: 'type: [string]'", key: "type"),
    "properties": .use("fields"),
    "additionalProperties": .say("write 'type: {string: T}', or 'open: true' beside 'fields'"),
    "minimum": .same("min"), "maximum": .same("max"), "multipleOf": .use("scale"),
    "exclusiveMinimum": .say("bounds are inclusive: write 'min' with the least value", key: "min"),
    "exclusiveMaximum": .say("bounds are inclusive: write 'max' with the most", key: "max"),
    "readOnly": .say("leave it out of the fields that requests have"),
    "writeOnly": .say("leave it out of the fields that answers have"),
    "deprecated": .say("write 'certainty: superseded', or say it in 'doc'"),
    "precision": .use("scale"),
    "minLength": .say("write 'length: { min: 1 }'", key: "length"),
    "maxLength": .say("write 'length: { max: 100 }'", key: "length"),
    "minItems": .say("write 'length: { min: 1 }'", key: "length"),
    "maxItems": .say("write 'length: { max: 100 }'", key: "length"),
    "regex": .use("pattern"), "examples": .use("example"), "value": .use("const"),
    "values": .use("enum"), "alias": .use("also"), "aliases": .use("also"),
    "secret": .use("sensitive"), "not": .use("excludes"), "without": .use("excludes"),
    "text": .say("declare a type with 'text' and write its name: 'type: Reference'", key: "type"),
    "oneOf": .say("declare a type with 'union' and write its name: 'type: PaymentMethod'"),
    "anyOf": .say("declare a type with 'union' and write its name: 'type: PaymentMethod'"),
    "union": .say(
      "declare a type with 'union' and write its name: 'type: PaymentMethod'", key: "type"),
    "hashable": .say("only a type under 'types' can be 'hashable'"),
    "standalone": .say("only a type under 'types' can be 'standalone'"),
  ])

  static let type = merging([
    "type": .say("what a type is follows from its key: 'fields', 'enum', 'union' or 'text'"),
    "$ref": .say("a type has no second name: write the type where it is used"),
    "deprecated": .say("write 'certainty: superseded', or say it in 'doc'"),
    "properties": .use("fields"), "members": .use("fields"), "values": .use("enum"),
    "cases": .use("union"), "oneOf": .use("union"), "anyOf": .use("union"),
    "additionalProperties": .use("open"),
    "required": .say("a field must be there unless a question mark follows its name: 'name?:'"),
    "string": .use("text"),
    "ttl": .use("life"), "lifetime": .use("life"), "expires": .use("life"),
    "validFor": .use("life"),
    "pattern": .say("write it under 'text': { text: { pattern: '[A-Z]+' } }", key: "text"),
    "length": .say("write it under 'text': { text: { length: 36 } }", key: "text"),
    "discriminator": .say("every case of a 'union' says in 'when' how it is known", key: "union"),
    "allOf": .say("write all fields out: a type has no parents"),
    "extends": .say("write all fields out: a type has no parents"),
  ])

  static let endpoint = merging([
    "method": .say("write method and path together: 'request: GET /api/path'", key: "request"),
    "url": .say("write method and path together: 'request: GET /api/path'", key: "request"),
    "parameters": .say("write parameters under 'path', 'query' and 'headers'"),
    "params": .say("write parameters under 'path', 'query' and 'headers'"),
    "header": .use("headers"), "formData": .use("form"), "urlencoded": .use("form"),
    "requestBody": .use("body"),
    "responses": .say("write the type of the answer: 'returns: PaymentLink'", key: "returns"),
    "response": .say("write the type of the answer: 'returns: PaymentLink'", key: "returns"),
    "operationId": .say("the key before the colon is the endpoint's name"),
    "name": .say("the key before the colon is the endpoint's name"),
    "tags": .say("the file's 'resource' says where the endpoint belongs"),
    "security": .use("credential"), "auth": .use("credential"), "servers": .use("server"),
    "idempotent": .say("write 'retry: safe' or 'retry: never'", key: "retry"),
    "throws": .use("errors"), "example": .use("examples"),
    "deprecated": .say("write 'certainty: superseded', or say it in 'doc'"),
  ])

  static let file = merging([
    "rules": .say("the rules of style stand in 'lint.yaml' of the schema folder"),
    "openapi": .say("this is a language of its own: see docs/schema-language.md"),
    "swagger": .say("this is a language of its own: see docs/schema-language.md"),
    "info": .use("api"), "paths": .use("endpoints"), "operations": .use("endpoints"),
    "components": .use("types"), "schemas": .use("types"), "definitions": .use("types"),
    "models": .use("types"), "enums": .use("types"), "securitySchemes": .use("credentials"),
    "security": .use("credentials"), "tags": .use("resource"),
  ])

  private static func merging(_ habits: [String: Habit]) -> [String: Habit] {
    habits.merging(everywhere) { own, _ in own }
  }
}
