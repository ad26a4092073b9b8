extension BadSchema {
  /// Schemas with one mistake each, and with examples that hang on it.
  static let singleCauses = [
    calls(
      "a misspelt key of the condition of an error",
      errors: """
        Refused: { when: { ⑯equal⑯: { type: Refused } }, fields: { type?: string } }
          Failed: { when: { equals: { isSuccess: false } }, fields: { isSuccess?: boolean } }
        """,
      expects: """
        ⑯ 'equal' is no key of the condition 'when' [unknown-key]
          hint: did you mean 'equals'?
        """),
    calls(
      "a condition without anything in it",
      errors: """
        ⑯Refused⑯: { when: {}, fields: { type?: string } }
          Failed: { when: { equals: { isSuccess: false } }, fields: { isSuccess?: boolean } }
        """,
      expects: """
        ⑯ nothing says when an answer is 'Refused' [error-without-when]
          hint: write 'when' with 'status', 'has', 'lacks' or 'equals'
        """),
    calls(
      "an error that 'defaults' misspells",
      defaults: "[⑯Refusd⑯, Failed]",
      expects: """
        ⑯ no error is called 'Refusd' [unknown-error]
          hint: did you mean 'Refused'?
        """),
    calls(
      "an envelope that nothing names any more",
      envelope: "",
      expects: """
        ① this answer lies in 'result', and nothing says that those of 'get' do [missing-envelope]
          hint: write 'envelope: result' in 'defaults' or in the endpoint
          note ⑲: the same here
          note ⑳: the same here
        """),
    calls(
      "a field of another name than everywhere else",
      thing: "{ fields: { ident: string, kind: Kind, part: Part } }",
      expects: """
        ② 'Thing' has no member 'id' [unknown-member]
          hint: it lacks 'ident': write that, or declare 'id'
          note ③: the same here
          note ④: the same here
        """),
    calls(
      "a field of another type than everywhere else",
      thing: "{ fields: { id: integer, kind: Kind, part: Part } }",
      expects: """
        ⑦ the string 'a' is not an integer [wrong-value]
          note ⑧: the same here
          note ⑨: the same here
        """),
    calls(
      "a value of an enumeration that is spelt otherwise everywhere else",
      kind: "{ enum: [larj] }",
      expects: """
        ⑫ the string 'large' is not a value of 'Kind' [unknown-enum-value]
          hint: these are listed: 'larj'
          note ⑬: the same here
          note ⑭: the same here
        """),
    calls(
      "limits that leave no room",
      thing:
        "{ fields: { id: { type: string, length: { min: ⑯9⑯, max: ⑱3⑱ } }, kind: Kind, part: Part } }",
      expects: """
        ⑯ no value fits: 'min' of 'length' is 9 and 'max' is 3 [empty-limits]
          hint: both limits are inclusive; swap them?
          note ⑱: the upper limit is here
        """),
    calls(
      "a flattened union whose declaration cannot be read",
      thing: "{ fields: { id: string, part: { type: Part, flatten: ⑯tru⑯ }, kind: Kind } }",
      isFlat: true,
      expects: """
        ⑯ 'flatten' is true or false, not the text 'tru' [wrong-kind]
        """),
    calls(
      "a case of a union whose condition cannot be read",
      part: "{ union: { one: { when: { size: ⑯[1]⑯ }, fields: { a: string } } } }",
      expects: """
        ⑯ 'size' tells the case by a text, an integer or a boolean, not by a list [not-a-tag]
        """),
    calls(
      "two types of one name",
      part: "{ fields: { size: integer } }",
      more: "types: { ⑯Part⑯: { fields: { weight: integer } } }",
      expects: """
        ⑯ a type called 'Part' is declared already [duplicate-name]
          hint: give one of the two another name, or keep only one
          note ⑰: first declared here
        """),
  ]

  /// A call with several examples, whose right form every argument is by itself.
  private static func calls(
    _ title: String,
    defaults: String = "[Refused, Failed]",
    envelope: String = "envelope: result",
    thing: String = "{ fields: { id: string, kind: Kind, part: Part } }",
    kind: String = "{ enum: [large] }",
    part: String = "{ union: { one: { when: { size: 1 }, fields: { a: string } } } }",
    errors: String = """
    Refused: { when: { equals: { type: Refused } }, fields: { type?: string } }
      Failed: { when: { equals: { isSuccess: false } }, fields: { isSuccess?: boolean } }
    """,
    isFlat: Bool = false,
    more: String = "{}",
    expects expected: String
  ) -> BadSchema {
    let marks = zip(zip("②③④", "⑦⑧⑨"), zip("⑫⑬⑭", "①⑲⑳"))
    let examples = marks.enumerated().map { position, marks in
      let ((id, value), (kind, answer)) = marks
      let part = isFlat ? "size: 1, a: b" : "part: { size: 1, a: b }"
      let thing =
        "{ \(id)id\(id): \(value)a\(value), kind: \(kind)large\(kind), \(part) }"
      let body = "\(answer){ isSuccess: true, value: \(thing) }\(answer)"
      return "      e\(position): { response: { body: \(body) } }"
    }
    return BadSchema(
      title,
      """
      api: { name: Test }
      servers: { live: { url: https://api.example.com } }
      envelopes: { result: { value: value, success: isSuccess } }
      defaults: { server: live, errors: \(defaults) }
      resource: things
      endpoints:
        get:
          request: GET /thing
          returns: Thing
          \(envelope)
          examples:
      \(examples.joined(separator: "\n"))
            refused:
              response: { status: 400, error: Refused, body: { isSuccess: false, type: Refused } }
            failed: { response: { error: Failed, body: { isSuccess: false } } }
        other: { request: GET /other, returns: Part, envelope: result }
      types:
        Thing: \(thing)
        Kind: \(kind)
        ⑰Part⑰: \(part)
      errors:
        \(errors)
      """, also: more, expects: expected)
  }
}
