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

  /// Refusals whose kinds only the service's words tell.
  static let families = GoldenCase(
    name: "families",
    api: .sample(
      resources: [
        .sample("payments", [.sample("initiate", .post, "/p", failures: ["BusinessRuleFailed"])])
      ],
      failures: [
        Failure(
          type: .object(
            "BusinessRuleFailed",
            [
              .sample("error?", .nullable(.string)), .sample("help", .url),
              .sample("detail", .named("BusinessRuleFailed.Detail")),
            ],
            nested: [
              .object("BusinessRuleFailed.Detail", [.sample("texts2", .string, swift: "text")])
            ]),
          condition: .init(
            status: 400...400, has: [WirePath(names: ["error"])], lacks: [], equals: []),
          reason: [WirePath(names: ["error"])], failures: nil, traceID: nil, moneyMoved: .no,
          families: [
            family(
              "insufficientBalance", in: ["error"], ["balance (", ") is not sufficient"],
              "The account has less than the amount and its fee."),
            family("elsewhereFamily", in: ["help"], ["/\"other\"/"]),
            family(
              "longWinded", in: ["detail", "texts2"],
              [
                "a text that has so many words in it that no line has room",
                "for it and for the other one",
              ]),
          ])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: Surroundings.envelopes))

  private static func family(
    _ name: String, in path: [String], _ texts: [String], _ doc: String? = nil
  ) -> MessageFamily {
    MessageFamily(
      swiftName: name, member: WirePath(names: path), texts: texts,
      facts: .sample(doc, at: "errors.BusinessRuleFailed.families." + name))
  }

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
