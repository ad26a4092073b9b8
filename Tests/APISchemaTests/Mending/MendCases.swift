import APISchema

/// Mends as they are made, one for each way in which a mistake can be mended.
let mendCases: [MendingTests.Case] =
  spellingCases + scalarCases + entryCases + [
    .init(
      "unknown-lint-rule", .rules("rules: { missing-docs: error }"),
      "rules: { missing-doc: error }"),
    .init(
      "unknown-lint-level", .rules("rules: { missing-doc: errro }"),
      "rules: { missing-doc: error }"),
  ]

/// The same on lines of its own, where brackets may stand in a text.
private func lines(_ field: String) -> String { "types:\n  Thing:\n    fields:\n      \(field)" }

private func thing(_ fields: String) -> String { "types: { Thing: { fields: { \(fields) } } }" }

private func call(_ keys: String) -> Specimen {
  .api("resource: calls\nendpoints:\n  fetch: \(keys)")
}

private func callText(_ keys: String) -> String {
  "resource: calls\nendpoints:\n  fetch: \(keys)"
}

private let spellingCases: [MendingTests.Case] = [
  .init("unknown-key", "types: { Thing: { feilds: { id: uuid } } }", thing("id: uuid")),
  .init(
    "unknown-key", thing("id: { type: uuid, description: Number. }"),
    thing("id: { type: uuid, doc: Number. }")),
  .init(
    "unknown-key", thing("id: { type: decimal, precision: 2 }"),
    thing("id: { type: decimal, scale: 2 }"), safe: false),
  .init(
    "unknown-key", thing("id: { type: uuid, doc: One, or two. }"),
    thing("id: { type: uuid, doc: \"One, or two.\" }")),
  .init("unknown-type", thing("id: strnig"), thing("id: string")),
  .init("unknown-type", thing("id: \"[Strin]?\""), thing("id: \"[string]?\"")),
  .init("foreign-type", thing("id: int?"), thing("id: integer?")),
  .init("stray-text-in-type", lines("id: string[]"), lines("id: [string]")),
  .init("stray-text-in-type", thing("id: List<string> | null"), thing("id: \"[string]?\"")),
  .init("stray-text-in-type", lines("id: array[int]"), lines("id: [integer]"), safe: false),
  .init("foreign-type", thing("id: number"), thing("id: decimal"), safe: false),
  .init(
    "unknown-error",
    .api(
      "resource: calls\nendpoints: { fetch: { request: GET /a, errors: [Refusd, Refused] } }\n"
        + "errors: { Refused: { when: { status: 400 } } }"),
    "resource: calls\nendpoints: { fetch: { request: GET /a, errors: [Refused, Refused] } }\n"
      + "errors: { Refused: { when: { status: 400 } } }"),
  .init("unknown-method", call("{ request: get /a }"), callText("{ request: GET /a }")),
  .init(
    "unknown-path-parameter", call("{ request: \"GET /a/{number}\", path: { nubmer: uuid } }"),
    callText("{ request: \"GET /a/{number}\", path: { number: uuid } }"), safe: false),
  .init(
    "unknown-member",
    call(
      "{ request: GET /a, query: { colour?: string },"
        + " examples: { one: { request: { query: { color: red } }, response: {} } } }"),
    callText(
      "{ request: GET /a, query: { colour?: string },"
        + " examples: { one: { request: { query: { colour: red } }, response: {} } } }"),
    safe: false),
  .init(
    "unknown-enum-value", thing("a?: { enum: [Active, New], default: Actve }"),
    thing("a?: { enum: [Active, New], default: Active }"), safe: false),
  .init(
    "wrong-kind", thing("a: { type: uuid, certainty: infered }"),
    thing("a: { type: uuid, certainty: inferred }")),
]

private let scalarCases: [MendingTests.Case] = [
  .init("wrong-kind", thing("a: { type: uuid, doc: 12 }"), thing("a: { type: uuid, doc: \"12\" }")),
  .init(
    "wrong-kind", thing("a: { type: string, sensitive: yes }"),
    thing("a: { type: string, sensitive: true }")),
  .init(
    "wrong-kind", thing("a: { type: decimal, min: \"1.00\" }"),
    thing("a: { type: decimal, min: 1.00 }")),
  .init("wrong-kind", thing("a: { enum: Active }"), thing("a: { enum: [Active] }")),
  .init(
    "wrong-kind", call("{ request: GET /a, errors: 404 }"),
    callText("{ request: GET /a, errors: [\"404\"] }"), safe: false),
  .init(
    "wrong-kind", call("{ request: POST /a, retry: no }"),
    callText("{ request: POST /a, retry: never }")),
  .init(
    "conflicting-keys", thing("a: { type: string, enum: [New] }"), thing("a: { enum: [New] }"),
    safe: false),
  .init(
    "bad-header-name", call("{ request: GET /a, headers: { Accept: string, X-Trace: string } }"),
    callText("{ request: GET /a, headers: { X-Trace: string } }"), safe: false),
  .init(
    "not-an-enum-value", thing("a: { enum: [true, Off] }"), thing("a: { enum: [\"true\", Off] }")),
  .init(
    "bad-source", thing("a: { type: uuid, source: { p: 12 } }"),
    thing("a: { type: uuid, source: p:12 }")),
  .init(
    "bad-source", thing("a: { type: uuid, source: 1147159 }"),
    thing("a: { type: uuid, source: p:1147159 }"), safe: false),
  .init("relative-path", call("{ request: GET a/b }"), callText("{ request: GET /a/b }")),
  .init(
    "empty-limits", thing("a: { type: decimal, min: 9, max: 1 }"),
    thing("a: { type: decimal, min: 1, max: 9 }"), safe: false),
]

private let entryCases: [MendingTests.Case] = [
  .init(
    "duplicate-key", "types:\n  Thing:\n    fields: { id: uuid }\n    fields: { id: uuid }",
    "types:\n  Thing:\n    fields: { id: uuid }", safe: false),
  .init(
    "merge-key", "types:\n  Thing: { fields: { a: &x { type: uuid }, b: { <<: *x } } }",
    "types:\n  Thing: { fields: { a: &x { type: uuid }, b: { type: uuid } } }"),
  .init(
    "unused-type",
    "types:\n  Thing: { fields: { id: uuid } }\n  Leftover: { fields: { id: uuid } }",
    "types:\n  Thing: { fields: { id: uuid } }", safe: false),
  .init(
    "missing-retry", call("{ request: POST /a, doc: Does it. }"),
    callText("{ request: POST /a, retry: never, doc: Does it. }"), safe: false),
  .init(
    "missing-retry", call("\n    doc: Does it.\n    request: POST /a  # so it is\n    source: p:1"),
    callText(
      "\n    doc: Does it.\n    request: POST /a  # so it is\n    retry: never\n    source: p:1"),
    safe: false),
  .init(
    "standalone-in-use", "types:\n  Thing:\n    standalone: true\n    fields: { id: uuid }",
    "types:\n  Thing:\n    fields: { id: uuid }"),
  .init(
    "shown-secret", thing("cvv: string, id: uuid"),
    thing("cvv: { type: string, sensitive: true }, id: uuid"), safe: false),
  .init(
    "unfinished-doc", call("{ request: GET /a, doc: Does it }"),
    callText("{ request: GET /a, doc: Does it. }"), safe: false),
  .init(
    "unfinished-doc", call("{ request: GET /a, doc: \"Does it, twice\" }"),
    callText("{ request: GET /a, doc: \"Does it, twice.\" }"), safe: false),
]
