import APISchema

extension GoldenCase {
  /// Refusals.
  static let failures = GoldenCase(
    name: "failures",
    api: .sample(
      [.object("Extensions", [.sample("traceId?", .nullable(.string))])],
      resources: [
        .sample(
          "payments",
          [.sample("initiate", .post, "/p", failures: ["ValidationFailed", "Gone", "Odd"])])
      ],
      failures: [
        validationFailed,
        Failure(
          type: .object("Gone", [.sample("traceID", .string), .sample("reason", .string)]),
          condition: .init(
            status: 404...410, has: [WirePath(names: ["traceId"])],
            lacks: [WirePath(names: ["isSuccess"]), WirePath(names: ["value", "id"])], equals: []),
          reason: [WirePath(names: ["reason"])], failures: nil,
          traceID: WirePath(names: ["traceID"]), moneyMoved: .unknown),
        Failure(
          type: .object(
            "Odd",
            [
              .sample("help?", .url), .sample("kind", .named("Odd.Kind")),
              .sample("reasons?", .array(.string)), .sample("secret", .string, isSensitive: true),
            ], nested: [.strings("Odd.Kind", ["x"])]),
          condition: .init(
            status: nil, has: [], lacks: [],
            equals: [
              .init(path: WirePath(names: ["code"]), value: .number("400")),
              .init(path: WirePath(names: ["ratio"]), value: .number("1.50")),
              .init(path: WirePath(names: ["isSuccess"]), value: false),
              .init(path: WirePath(names: ["error"]), value: .null),
            ]),
          reason: [WirePath(names: ["help"]), WirePath(names: ["kind"])],
          failures: WirePath(names: ["reasons"]), traceID: WirePath(names: ["secret"]),
          moneyMoved: .yes),
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: Surroundings.envelopes))

  static let validationFailed = Failure(
    type: .object(
      "ValidationFailed",
      [
        .sample("failures?", .array(.string)), .sample("title?", .nullable(.string)),
        .sample("detail?", .nullable(.string)), .sample("extensions?", .named("Extensions")),
      ], doc: "A refusal because of what was sent."),
    condition: .init(
      status: nil, has: [], lacks: [],
      equals: [.init(path: WirePath(names: ["type"]), value: "ValidationException")]),
    reason: [WirePath(names: ["detail"]), WirePath(names: ["title"])],
    failures: WirePath(names: ["failures"]),
    traceID: WirePath(names: ["extensions", "traceId"]), moneyMoved: .no)
}
