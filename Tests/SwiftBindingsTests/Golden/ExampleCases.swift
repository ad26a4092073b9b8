import APISchema
import SwiftBindings

extension GoldenCase {
  /// Examples as code, with what they look like on the wire.
  static let examples = GoldenCase(
    name: "examples",
    api: .sample(
      types,
      resources: [.sample("links", [create, list, initiate])],
      failures: [GoldenCase.validationFailed], servers: Surroundings.servers,
      credentials: Surroundings.credentials, envelopes: Surroundings.envelopes),
    options: BindingsOptions(examples: true))

  private static let types: [TypeDeclaration] = [
    .object("Extensions", [.sample("traceId?", .nullable(.string))]),
    .object("Money", [.sample("currencyCode", .named("Currency")), .sample("amount", .decimal)]),
    .strings("Currency", ["GBP", "NGN"]),
    .sample(
      "LinkType",
      .enumeration(
        EnumShape(
          base: .dual,
          cases: [
            EnumCase(
              swiftName: "reusable", wire: .dual(request: 1, response: "Reuseable"),
              facts: .sample())
          ]))),
    .object(
      "Link",
      [
        .sample("id", .uuid), .sample("type", .named("LinkType")),
        .sample("createdAt", .timestamp), .sample("day?", .date), .sample("url?", .url),
        .sample("money", .array(.named("Money"))), .sample("logo", .nullable(.string)),
        .sample("token", .string, isSensitive: true),
      ], isOpen: true),
    .union(
      "Method",
      [
        .sample("card", of: "Method", when: ["channel": "Card"], [.sample("number", .string)])
      ]),
  ]

  private static let create = Endpoint.sample(
    "create", .post, "/links/{group}",
    query: [.sample("dry-run?", .boolean)],
    body: .fields([
      .sample("name", .string), .sample("type", .named("LinkType")),
      .sample("money", .named("Money")), .sample("mode", .string, constant: "mobile"),
      .sample("metaData?", .map(.any)), .sample("rates?", .map(.decimal)),
      .sample("logo", .nullable(.string)), .sample("level", .any),
    ]), returns: .value(.named("Link")), failures: ["ValidationFailed"],
    examples: [
      .sample(
        "a reusable link", path: ["group": "a b/c"], query: ["dry-run": true],
        body: [
          "money": ["amount": .number("100.20"), "currencyCode": "GBP"], "type": 1,
          "name": "TV \"Payment\" \\(x)",
          "metaData": [
            "z": 1, "a": [.null, .number("1.50"), ["k": "é"]], "big": .number("1e400"),
          ],
          "rates": ["b": .number("0.000000000000000000001"), "a": .number("12.00")],
          "level": .null,
        ],
        answer: [
          "value": [
            "id": "2d60ca92-8f2f-486a-aa21-35cc9434898f", "type": "Reuseable",
            "createdAt": "2023-03-31T10:43:09.1931541+00:00", "day": "2024-06-18",
            "url": "https://pay.example.com/x?y=1",
            "money": [
              ["currencyCode": "GBP", "amount": .number("-12.5")],
              ["currencyCode": "EUR", "amount": 7],
            ], "logo": .null, "token": "tok", "alias": "0-abc",
          ], "isSuccess": true, "error": "",
        ]),
      .sample(
        "a name that is taken", path: ["group": "x"],
        body: [
          "name": "TV", "type": 7, "money": ["currencyCode": "NGN", "amount": 1],
          "level": 9_100_000_001,
        ], status: 400,
        answer: [
          "type": "ValidationException", "failures": ["'Name' is taken"],
          "extensions": ["traceId": "00-1"], "title": "One or more errors occured",
        ], failure: "ValidationFailed"),
    ])

  private static let list = Endpoint.sample(
    "list", .get, "/links", query: [.sample("type?", .named("LinkType"))],
    returns: .page(.named("Money")), envelope: "page",
    examples: [
      .sample(
        "one page", query: ["type": 1],
        answer: [
          "items": [["currencyCode": "GBP", "amount": 1]],
          "pageParams": ["pageNumber": 1, "pageSize": 10, "totalCount": 1], "isSuccess": true,
        ]),
      .sample(
        "none",
        answer: [
          "items": [], "pageParams": ["pageNumber": 1, "pageSize": 10, "totalCount": 0],
        ]),
    ])

  private static let initiate = Endpoint.sample(
    "initiate", .post, "/payments",
    body: .fields([
      .sample("amount", .decimal), .sample("method", .named("Method"), isFlattened: true),
      .sample("note?", .string),
    ]),
    examples: [
      .sample(
        "by card",
        body: ["note": "n", "number": "42", "amount": .number("2.50"), "channel": "Card"],
        answer: nil),
      .sample(
        "by something new", body: ["amount": 3, "channel": "Wire", "bank": ["id": 1]], answer: nil),
    ])
}

extension GoldenCase {
  /// Examples of a union whose cases keep members that no schema knows.
  static let openCaseExamples = GoldenCase(
    name: "open-case-examples",
    api: .sample(
      [
        .union(
          "Method",
          [.sample("account", of: "Method", when: ["channel": "Account"], [], isOpen: true)])
      ],
      resources: [
        .sample(
          "payments",
          [
            .sample(
              "initiate", .post, "/payments",
              body: .fields([
                .sample("method", .named("Method"), isFlattened: true),
                .sample("amount", .decimal),
              ]),
              examples: [
                .sample(
                  "by an account",
                  body: [
                    "amount": .number("-1234567.5"), "channel": "Account", "iban": "GB33",
                    "floor": -1_000_000,
                  ], answer: nil)
              ])
          ])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: Surroundings.envelopes),
    options: BindingsOptions(examples: true))
}
