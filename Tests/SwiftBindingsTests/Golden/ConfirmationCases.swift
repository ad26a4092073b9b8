import APISchema

extension GoldenCase {
  /// Requests by which to make sure of what values say.
  static let confirmations = GoldenCase(
    name: "confirmations",
    api: .sample(
      [
        .object("Transaction", [.sample("amount", .decimal)]),
        .object(
          "Notice", [.sample("Reference", .string), .sample("day?", .date)],
          nested: [.object("Notice.Transaction", [])]),
        .union(
          "Event",
          [
            .sample("paid", of: "Event", when: ["type": "Paid"], [.sample("id", .uuid)]),
            .sample("lost", of: "Event", when: ["type": "Lost"], []),
          ]),
      ],
      resources: [
        .sample(
          "transactions",
          [
            .sample(
              "retrieve", .get, "/transactions/{reference}",
              query: [.sample("since?", .date), .sample("account", .string)],
              returns: .value(.nullable(.named("Transaction")))),
            .sample("list", .get, "/transactions", returns: .page(.named("Transaction"))),
            .sample("ping", .get, "/ping", envelope: nil),
          ])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: Surroundings.envelopes,
      confirmations: [
        Confirmation(
          type: TypeID("Notice"), resource: "transactions", endpoint: "retrieve",
          arguments: [
            .init(parameter: "account", member: "reference"),
            .init(parameter: "since", member: "day"),
            .init(parameter: "reference", member: "reference"),
          ],
          facts: .sample(
            "No signature is documented.", sources: ["p:1"], at: "types.Notice.confirm")
        ),
        Confirmation(
          type: TypeID("Event.Paid"), resource: "transactions", endpoint: "list", arguments: [],
          facts: .sample(at: "types.Event.union.paid.confirm")),
        Confirmation(
          type: TypeID("Transaction"), resource: "transactions", endpoint: "ping", arguments: [],
          facts: .sample(at: "types.Transaction.confirm")),
      ]))
}
