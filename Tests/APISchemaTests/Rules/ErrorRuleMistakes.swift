extension BadSchema {
  /// Errors whose condition or paths are wrong.
  static let errorRuleMistakes = [
    BadSchema.ofAPI(
      "an error that nothing tells from others",
      """
      resource: things
      endpoints: { list: { request: GET /things, errors: [Refused] } }
      errors:
        ①Refused①: { fields: { title: string } }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a condition that cannot hold",
      """
      resource: things
      endpoints: { list: { request: GET /things, errors: [Refused] } }
      errors:
        Refused: { when: { has: [①title①], lacks: [②title②] }, fields: { title: string } }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "paths that lead to no field, or to one of the wrong type",
      """
      resource: things
      endpoints: { list: { request: GET /things, errors: [Refused] } }
      errors:
        Refused:
          when: { has: [①titel①], equals: { ②status②: 400, code: ③"4"③ } }
          fields:
            title: string
            code: integer
            extensions?: { fields: { traceId?: string? } }
          reason: [④code④]
          failures: ⑤title⑤
          traceID: ⑥extensions.traceID⑥
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a path through what is no object",
      """
      resource: things
      endpoints: { list: { request: GET /things, errors: [Refused] } }
      errors:
        Refused:
          when: { status: 400 }
          fields: { title: string }
          reason: [①title.text①, ②title.②]
      """,
      expects: """
        ?
        """),
  ]
}
