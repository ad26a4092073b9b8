import APISchema
import SwiftBindings

extension GoldenCase {
  /// Each type of value, each way to be absent.
  static let models = GoldenCase(
    name: "models",
    api: .sample([
      .object(
        "Payment",
        [
          .sample("id", .uuid, doc: "Identifier of the payment."),
          .sample(
            "amount", .decimal, doc: "Amount in pounds, not pence.",
            example: .number("12.50")),
          .sample("count", .integer),
          .sample("is_paid", .boolean),
          .sample("day", .date),
          .sample("createdAt?", .timestamp),
          .sample("returnURL", .url),
          .sample("receiptURL?", .nullable(.url)),
          .sample("logo", .nullable(.string), doc: "Always there, may be null."),
          .sample("extra?", .any),
          .sample("tags", .array(.string)),
          .sample("notes?", .nullable(.array(.nullable(.string)))),
          .sample("rates", .map(.decimal)),
          .sample("fee?", .named("Money")),
          .sample(
            "currency?", .string, doc: "Three letters.", also: ["currencyCode"],
            serviceDefault: "GBP",
            facts: .sample(
              "Three letters.", sources: ["p:1", "p:2"], certainty: .observed,
              at: "types.Payment.fields.currency")),
          .sample("token", .string, isSensitive: true, example: "tok_1"),
          .sample("object", .string),
          .sample("writer?", .string),
        ],
        doc: """
          A payment that a customer made, in whatever way the merchant's channels allow, and what became of it.

          Older answers leave out its fee.
          """,
        facts: .sample(
          "A payment that a customer made.", sources: ["p:1147159"], at: "types.Payment")),
      .object("Money", [.sample("currencyCode", .string), .sample("amount", .decimal)]),
      .object("Nothing", []),
      .object(
        "Key", [.sample("fee", .named("Fee")), .sample("parts", .array(.named("Part")))],
        isHashable: true),
      .object("Fee", [.sample("amount", .decimal)]),
      .object("Part", [.sample("name", .string)]),
    ]))

  /// Types inside of types, and names that would mean something else there.
  static let nesting = GoldenCase(
    name: "nesting",
    api: .sample([
      .object(
        "Link",
        [
          .sample("status", .named("Link.Status")),
          .sample("transfer-info?", .named("Link.TransferInfo")),
          .sample("before", .named("Status")),
        ],
        nested: [
          .strings("Link.Status", ["New", "Active"], doc: "State of the link."),
          .object(
            "Link.TransferInfo",
            [
              .sample("account_number?", .nullable(.string)),
              .sample("mode", .named("Link.TransferInfo.Mode")),
              .sample("status", .named("Link.Status")),
            ],
            nested: [.strings("Link.TransferInfo.Mode", ["fast"])]),
        ]),
      .strings("Status", ["Old"]),
    ]))

  /// Members that the schema does not know, and members that never change.
  static let openModels = GoldenCase(
    name: "open-models",
    api: .sample([
      .object(
        "MetaData",
        [
          .sample("return-url?", .url, swift: "returnURL"),
          .sample("redirect?", .boolean, also: ["redirect-now"]),
          .sample("mode", .string, constant: "mobile"),
          .sample("options", .any, constant: .object([])),
        ],
        isOpen: true),
      .object("Anything", [], isOpen: true),
    ]))

  /// Everything that is checked before a value is sent.
  static let limits = GoldenCase(
    name: "limits",
    api: .sample([
      .object(
        "Order",
        [
          .sample("amount", .decimal, limits: .sample(min: "1.00", max: "1e6", scale: 2)),
          .sample("month", .integer, limits: .sample(min: "0.5", max: "12.9")),
          .sample("depth?", .integer, limits: .sample(min: "-3.5")),
          .sample("reference?", .string, limits: .sample(length: 1...20)),
          .sample("code", .string, limits: .sample(length: 3...3, pattern: "[A-Z]{3}")),
          .sample("link?", .url, limits: .sample(maxLength: 200)),
          .sample("items", .array(.string), limits: .sample(minLength: 1)),
          .sample("more?", .array(.string), limits: .sample(maxLength: 9)),
          .sample(
            "number", .string, isSensitive: true,
            limits: .sample(
              length: 16...16,
              pattern: #"(4[0-9]{15}|5[1-5][0-9]{14}|2[2-7][0-9]{14}|6[0-9]{15}|3[47][0-9]{13}\d)"#)
          ),
        ])
    ]))

  /// Values that are good for a time.
  static let lifetimes = GoldenCase(
    name: "lifetimes",
    api: .sample(
      [
        .object("Quote", [.sample("rate", .decimal)], life: 300),
        .object(
          "Key", [.sample("id", .string), .sample("note?", .string)], isOpen: true,
          isHashable: true, life: 60),
      ],
      resources: [
        .sample(
          "quotes",
          [
            .sample(
              "retrieve", .get, "/quotes", returns: .value(.named("Quote")),
              examples: [.sample("a quote", answer: ["value": ["rate": .number("1.25")]])]),
            .sample(
              "check", .get, "/keys", returns: .value(.array(.named("Key"))),
              examples: [.sample("a key", answer: ["value": [["id": "1", "more": 2]]])]),
          ])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: Surroundings.envelopes), options: BindingsOptions(examples: true))
}
