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
        ① the body of 'create' has no member 'nmae' [unknown-member]
          hint: did you mean 'name'?
        ② 'title' is read in answers and never sent [unknown-member]
          hint: requests send 'name'
        """),
    BadSchema.ofAPI(
      "a path that lacks a part",
      """
      resource: things
      endpoints:
        get:
          request: GET /things/{group}/{id}
          examples: { one: { request: { path: ①{ group: a }① }, response: {} } }
      """,
      expects: """
        ① the path of 'get' lacks 'id' [missing-member]
          hint: add it: no part of a path can be left out
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
        ① the body of 'create' lacks 'meta' [missing-member]
          hint: add it, or write 'meta?' in the type if it may be left out
        ② the string 'reusable' is not a value of 'Kind' [unknown-enum-value]
          hint: 'reusable' is 1 on the wire
        ③ 'meta' is always sent with its 'const', and this is something else [wrong-constant]
          hint: write the same value
          note ⑤: the constant is declared here
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
        ② the request of this example has no 'path' [missing-part]
          hint: the endpoint needs 'id' there
        ② the request of this example has no 'query' [missing-part]
          hint: the endpoint needs 'page' there
        ③ 'get' takes no 'body' [unwanted-part]
          hint: remove it from the example, or declare it in the endpoint
          note ①: the endpoint is declared here
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
        ① this answer has no 'value', where the envelope 'result' holds the result [missing-in-envelope]
          hint: write the whole answer, envelope included
        ② the response of this example has no body, and the endpoint answers the object 'Thing' [missing-answer]
          hint: write the whole answer under 'body' of 'response'
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
        ① the number 7 is not a string [wrong-value]
          hint: put it in quotes to make it a string
        ② 'Thing' has no member 'nmae' [unknown-member]
          hint: declare it, or remove it from the example
        """),
    BadSchema.ofAPI(
      "an integer for a text of an enumeration, which old answers alone have",
      """
      resource: things
      endpoints:
        mark:
          request: POST /thing
          retry: safe
          body: { state: State }
          returns: Thing
          examples:
            old:
              request: { body: { state: ①0① } }
              response: { body: { state: 0, code: ②1.5② } }
      types:
        State: { enum: [On, Off] }
        Thing: { fields: { state: State, code: State } }
      """,
      expects: """
        ① the number 0 is not a value of 'State' [unknown-enum-value]
          hint: these are listed: 'On', 'Off'
        ② the number 1.5 is not a value of 'State' [unknown-enum-value]
          hint: these are listed: 'On', 'Off'
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
        ① an answer with status 500 is a failure, and no error of the endpoint matches it [unnamed-failure]
          hint: name the error with 'error', and list it under 'errors' of the endpoint
        ② 'isSuccess' is false, and no error of the endpoint matches the answer [unnamed-failure]
          hint: name the error with 'error', and list it under 'errors' of the endpoint
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
        ① this answer is the error 'Invalid': its 'when' holds [answer-is-error]
          hint: write 'error: Invalid', or make the 'when' of the error narrower
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
        ① this answer is 'Refused': its 'when' holds first [answer-is-not-error]
          hint: write 'error: Refused', or order the errors of the endpoint anew
        ② this answer is not 'Refused': its 'when' does not hold [answer-is-not-error]
          hint: compare status and body of the example with the 'when' of the error
        ③ no error is called 'Unheard' [unknown-error]
          hint: these are declared: Refused, Invalid
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
        ② 'Invalid.Extensions' has no member 'traceID' [unknown-member]
          hint: did you mean 'traceId'?
        ③ null stands where a string must be [wrong-value]
          hint: write '?' behind the type if it may be null
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
        ② 'list' does not have the error 'Refused' [error-of-other-endpoint]
          hint: list it under 'errors' of the endpoint or of 'defaults'
          note ①: the endpoint is declared here
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
        ① this answer has no 'page.total', where the envelope 'page' holds the result [missing-in-envelope]
          hint: write the whole answer, envelope included
        ② the number 1 is not a string [wrong-value]
          hint: put it in quotes to make it a string
        ③ the string 'ten' is not an integer [wrong-value]
        """),
    BadSchema.alone(
      "answers without the result, which only one that may be null can leave out",
      """
      api: { name: Test }
      servers: { live: { url: https://api.example.com } }
      resource: things
      envelopes: { result: { value: value } }
      defaults: { server: live, envelope: result }
      endpoints:
        find:
          request: GET /thing
          returns: "string?"
          examples:
            none: { response: { body: { isSuccess: true } } }
            odd: { response: { body: ①[]① } }
        get:
          request: GET /other
          returns: string
          examples:
            none: { response: { body: ②{ isSuccess: true }② } }
      """,
      expects: """
        ① this answer has no 'value', where the envelope 'result' holds the result [missing-in-envelope]
          hint: write the whole answer, envelope included, or 'envelope: none' where answers have none
        ② this answer has no 'value', where the envelope 'result' holds the result [missing-in-envelope]
          hint: write the whole answer, envelope included, or 'envelope: none' where answers have none
        """),
  ]
}
