import APISchema

extension GoldenCase {
  /// Lists of values that may grow, in each form.
  static let enums = GoldenCase(
    name: "enums",
    api: .sample(
      [
        .strings("Currency", ["GBP", "US Currency"], doc: "A currency by its ISO 4217 code."),
        .sample(
          "Severity",
          .enumeration(
            EnumShape(
              base: .integer,
              cases: [
                EnumCase(swiftName: "low", wire: .integer(-1), facts: .sample("Not much.")),
                EnumCase(
                  swiftName: "high", wire: .integer(9),
                  facts: .sample(certainty: .inferred, at: "types.Severity.enum.high")),
              ]))),
        .sample("TransactionStatus", .enumeration(EnumShape(base: .integer, cases: []))),
        .sample(
          "LinkType",
          .enumeration(
            EnumShape(
              base: .dual,
              cases: [
                EnumCase(
                  swiftName: "oneTime", wire: .dual(request: 0, response: nil),
                  facts: .sample(at: "types.LinkType.enum.oneTime")),
                EnumCase(
                  swiftName: "reusable", wire: .dual(request: 1, response: "Reuseable"),
                  facts: .sample("Any number of times.", at: "types.LinkType.enum.reusable")),
              ])),
          doc: "How often a link can be paid."),
        .sample("Unseen", .enumeration(EnumShape(base: .dual, cases: []))),
      ],
      resources: [
        .sample(
          "links",
          [
            .sample(
              "list", .get, "/links/{type}/{severity}",
              pathParameters: [
                .sample("type", .named("LinkType")), .sample("severity", .named("Severity")),
              ],
              query: [
                .sample("other?", .named("LinkType")), .sample("currency", .named("Currency")),
                .sample("level?", .named("Severity")),
              ])
          ])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: Surroundings.envelopes))
}
