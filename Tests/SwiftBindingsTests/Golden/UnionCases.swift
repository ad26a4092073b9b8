import APISchema
import SwiftBindings

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

  /// Cases told by values of every kind, by members that are there, or by nothing.
  static let toldUnions = GoldenCase(
    name: "told-unions",
    api: .sample(
      [
        .union(
          "EventData",
          [
            .sample(
              "payout", of: "EventData", has: ["EventType"],
              [.sample("EventType", .string), .sample("Reference", .string)]),
            .sample(
              "refund", of: "EventData", when: ["isRefund": true, "kind": 2], has: ["EventType"],
              [.sample("EventType", .string)]),
            .sample("dispute", of: "EventData", when: ["kind": 3], [], isOpen: true),
            .sample(
              "collection", of: "EventData", [.sample("Reference", .string)], isOpen: true,
              doc: "What a customer paid."),
          ], doc: "What happened."),
        .union(
          "Method",
          [
            .sample("card", of: "Method", when: ["card": true], [.sample("number", .string)]),
            .sample("rest", of: "Method", [.sample("name?", .string)], isOpen: true),
          ]),
        .object("Event", [.sample("Event", .string), .sample("Data", .named("EventData"))]),
        .object(
          "Payment",
          [.sample("id", .string), .sample("method", .named("Method"), isFlattened: true)],
          isOpen: true),
        .object("Draft", [.sample("method?", .named("Method"), isFlattened: true)]),
      ],
      resources: [
        .sample(
          "events",
          [
            .sample(
              "send", .post, "/events", body: .value(.named("Event")),
              returns: .value(.named("Event")), envelope: nil, examples: toldExamples),
            .sample(
              "pay", .post, "/payments", body: .value(.named("Payment")),
              returns: .value(.named("Draft")), envelope: nil, examples: flattenedExamples),
          ])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: Surroundings.envelopes), options: BindingsOptions(examples: true))

  private static let toldExamples: [Example] = [
    .sample(
      "a payout", body: ["Data": ["Reference": "1", "EventType": "Done"], "Event": "Paid"],
      answer: ["Event": "Paid", "Data": ["kind": 2, "EventType": "Back", "isRefund": true]]),
    .sample(
      "a collection", body: ["Event": "Paid", "Data": ["Reference": "1", "EventType": .null]],
      answer: ["Event": "Paid", "Data": ["kind": 3, "amount": 1]]),
  ]

  private static let flattenedExamples: [Example] = [
    .sample(
      "a card", body: ["id": "1", "card": true, "number": "2", "more": 3],
      answer: ["card": false, "name": "a"]),
    .sample("anything", body: ["id": "1", "name": "a"], answer: [:]),
  ]
}
