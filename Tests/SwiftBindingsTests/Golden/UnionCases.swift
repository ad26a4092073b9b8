import APISchema

extension GoldenCase {
  /// Objects that are told apart by members beside theirs.
  static let unions = GoldenCase(
    name: "unions",
    api: .sample([
      .union(
        "Event",
        [
          .sample("card", of: "Event", when: ["channel": "Card"], [.sample("last4", .string)]),
          .sample(
            "cardGBP", of: "Event", when: ["channel": "Card", "currency": "GBP"],
            [.sample("sortCode?", .string), .sample("money", .named("Money"))],
            doc: "A British card."),
          .sample("transfer", of: "Event", when: ["channel": "PayByTransfer"], [], isOpen: true),
        ],
        doc: "What happened.",
        nested: [
          .object("Event.Card", [.sample("last4", .string)])
        ]),
      .object("Money", [.sample("amount", .decimal)]),
      .object(
        "Delivery", [.sample("event", .named("Event")), .sample("all", .array(.named("Event")))]),
    ]))

  /// Unions whose members lie beside those of the object that holds them.
  static let flattenedUnions = GoldenCase(
    name: "flattened-unions",
    api: .sample(
      [
        .union(
          "Method",
          [
            .sample(
              "card", of: "Method", when: ["channel": "Card"], [.sample("number", .string)]),
            .sample("account", of: "Method", when: ["channel": "Account"], [], isOpen: true),
          ]),
        .object(
          "Payment",
          [
            .sample("id", .string), .sample("method", .named("Method"), isFlattened: true),
            .sample("note?", .string, also: ["remark"]),
          ], isOpen: true),
        .object(
          "Draft",
          [.sample("method?", .named("Method"), isFlattened: true), .sample("id", .string)]),
      ],
      resources: [
        .sample(
          "payments",
          [
            .sample(
              "initiate", .post, "/payments",
              body: .fields([
                .sample("amount", .decimal),
                .sample("method", .named("Method"), isFlattened: true),
                .sample("metaData", .any, constant: .object([])),
              ]), returns: .value(.named("Payment")))
          ])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: Surroundings.envelopes))
}
