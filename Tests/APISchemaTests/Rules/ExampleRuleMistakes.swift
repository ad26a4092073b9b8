extension BadSchema {
  /// Examples of calls.
  static let exampleRuleMistakes = [
    BadSchema.ofAPI(
      "a request with members that the call does not have",
      """
      resource: things
      endpoints:
        create:
          request: POST /things
          retry: never
          body:
            kind: Kind
            name?: { type: string, also: [title] }
            meta: { const: {} }
          examples:
            one:
              request: { body: { kind: 1, meta: {}, ①nmae①: a, ②title②: b } }
              response: {}
      types:
        Kind:
          enum:
            oneTime: { request: 0 }
            reusable: { request: 1, response: Reuseable }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a request that lacks members, or has other values than it must",
      """
      resource: things
      endpoints:
        create:
          request: POST /things
          retry: never
          body:
            kind: Kind
            name?: { type: string, also: [title] }
            ⑤meta⑤: { const: {} }
          examples:
            one:
              request: { body: ①{ kind: ②reusable② }① }
              response: {}
            two:
              request: { body: { kind: 1, meta: ③{ a: 1 }③ } }
              response: {}
      types:
        Kind:
          enum:
            oneTime: { request: 0 }
            reusable: { request: 1, response: Reuseable }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a request without the parts that the call needs",
      """
      resource: things
      endpoints:
        ①get①:
          request: GET /things/{id}
          query: { page: integer }
          examples:
            ②one②:
              request: { body: ③{ a: 1 }③ }
              response: {}
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "an answer without what the envelope holds, or without a body",
      """
      resource: things
      envelopes:
        result: { value: value, success: isSuccess }
      endpoints:
        get:
          request: GET /thing
          returns: Thing
          envelope: result
          errors: [Refused, Invalid]
          examples:
            one:
              response: { body: ①{ id: a, isSuccess: true }① }
            ②two②:
              response: {}
      types:
        Thing: { fields: { id: string } }
      errors:
        Refused:
          when: { status: 400, lacks: [isSuccess] }
          fields: { title: string }
        Invalid:
          when: { equals: { type: Validation } }
          fields:
            type: string
            extensions?: { fields: { traceId: string } }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "an answer that does not fit its type",
      """
      resource: things
      envelopes:
        result: { value: value, success: isSuccess }
      endpoints:
        get:
          request: GET /thing
          returns: Thing
          envelope: result
          errors: [Refused, Invalid]
          examples:
            one:
              response: { body: { value: { id: ①7①, ②nmae②: x }, isSuccess: true, anything: 1 } }
      types:
        Thing: { fields: { id: string } }
      errors:
        Refused:
          when: { status: 400, lacks: [isSuccess] }
          fields: { title: string }
        Invalid:
          when: { equals: { type: Validation } }
          fields:
            type: string
            extensions?: { fields: { traceId: string } }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a failure that nothing names",
      """
      resource: things
      envelopes:
        result: { value: value, success: isSuccess }
      endpoints:
        get:
          request: GET /thing
          returns: Thing
          envelope: result
          errors: [Refused, Invalid]
          examples:
            one:
              response: { status: ①500①, body: { isSuccess: false } }
            two:
              response: { body: { isSuccess: ②false② } }
      types:
        Thing: { fields: { id: string } }
      errors:
        Refused:
          when: { status: 400, lacks: [isSuccess] }
          fields: { title: string }
        Invalid:
          when: { equals: { type: Validation } }
          fields:
            type: string
            extensions?: { fields: { traceId: string } }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "an answer that is an error without saying so",
      """
      resource: things
      envelopes:
        result: { value: value, success: isSuccess }
      endpoints:
        get:
          request: GET /thing
          returns: Thing
          envelope: result
          errors: [Refused, Invalid]
          examples:
            one:
              response: { body: ①{ value: { id: a }, isSuccess: true, type: Validation }① }
      types:
        Thing: { fields: { id: string } }
      errors:
        Refused:
          when: { status: 400, lacks: [isSuccess] }
          fields: { title: string }
        Invalid:
          when: { equals: { type: Validation } }
          fields:
            type: string
            extensions?: { fields: { traceId: string } }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "an answer that is another error than it says, or none",
      """
      resource: things
      envelopes:
        result: { value: value, success: isSuccess }
      endpoints:
        get:
          request: GET /thing
          returns: Thing
          envelope: result
          errors: [Refused, Invalid]
          examples:
            one:
              response: { status: 400, error: ①Invalid①, body: { type: Validation, title: t } }
            two:
              response: { status: 422, error: ②Refused②, body: { title: t } }
            three:
              response: { status: 400, error: ③Unheard③, body: { title: t } }
      types:
        Thing: { fields: { id: string } }
      errors:
        Refused:
          when: { status: 400, lacks: [isSuccess] }
          fields: { title: string }
        Invalid:
          when: { equals: { type: Validation } }
          fields:
            type: string
            extensions?: { fields: { traceId: string } }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a refusal whose members do not fit",
      """
      resource: things
      envelopes:
        result: { value: value, success: isSuccess }
      endpoints:
        get:
          request: GET /thing
          returns: Thing
          envelope: result
          errors: [Refused, Invalid]
          examples:
            one:
              response:
                status: 400
                error: Invalid
                body: { isSuccess: false, type: Validation, extensions: ①{ ②traceID②: a }① }
            two:
              response: { status: 400, error: Refused, body: { title: ③null③ } }
      types:
        Thing: { fields: { id: string } }
      errors:
        Refused:
          when: { status: 400, lacks: [isSuccess] }
          fields: { title: string }
        Invalid:
          when: { equals: { type: Validation } }
          fields:
            type: string
            extensions?: { fields: { traceId: string } }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "an error of another endpoint",
      """
      resource: things
      endpoints:
        ①list①:
          request: GET /things
          examples:
            one: { response: { status: 400, error: ②Refused②, body: { title: t } } }
        all: { request: GET /all, errors: [Refused] }
      errors:
        Refused: { when: { status: 400 }, fields: { title: string } }
      """,
      expects: """
        ?
        """),
    BadSchema.ofAPI(
      "a page without its numbers",
      """
      resource: things
      envelopes:
        page: { items: items, number: page.number, size: page.size, total: page.total }
      endpoints:
        list:
          request: GET /things
          pages: string
          envelope: page
          examples:
            one:
              response: { body: ①{ items: [a, ②1②], page: { number: 1, size: ③ten③ } }① }
      """,
      expects: """
        ?
        """),
  ]
}
