import APISchema
import SwiftBindings

extension GoldenCase {
  /// Texts with types of their own, strings that may be integers, and numbers in strings.
  static let textTypes = GoldenCase(
    name: "text-types",
    api: .sample(
      [
        .text("PrefixedReference", doc: "A reference as the service gives it back."),
        .text(
          "MerchantReference",
          limits: .sample(
            length: 1...20, pattern: #"[A-Z0-9-]+"#,
            excludes: ["TRANSACTION-SUCCESSFUL", "TRANSACTION-FAILED"]),
          alphabet: "ABCDEFGHJKLMNPQRSTUVWXYZ23456789", madeLength: 20,
          doc: "A reference that the merchant makes."),
        .text("Note", limits: .sample(maxLength: 140)),
        .text("AnyReference", alphabet: "ABC", madeLength: 32),
        .object("Payout", payout),
      ],
      resources: [
        .sample(
          "payouts",
          [
            .sample(
              "initiate", .post, "/payouts",
              query: [
                .sample("note?", .named("Note")), .sample("caller?", .stringOrInteger),
              ],
              body: .fields([
                .sample("reference", .named("MerchantReference")),
                .sample(
                  "narration?", .string, limits: .sample(excludes: ["transaction-failed"])),
                .sample(
                  "pin", .string, isSensitive: true, limits: .sample(excludes: ["0000", "1234"])),
                .sample("phone", .stringOrInteger, limits: .sample(length: 8...15)),
              ]), returns: .value(.named("Payout")), examples: [initiation]),
            .sample(
              "retrieve", .get, "/payouts/{reference}/{made}/{phone}",
              pathParameters: [
                .sample("reference", .named("PrefixedReference")),
                .sample(
                  "made", .named("MerchantReference"),
                  limits: .sample(maxLength: 12, excludes: ["--"])),
                .sample("phone", .stringOrInteger, limits: .sample(pattern: "[0-9]+")),
              ], returns: .value(.named("Payout")), examples: [retrieval]),
          ])
      ], servers: Surroundings.servers, credentials: Surroundings.credentials,
      envelopes: Surroundings.envelopes), options: BindingsOptions(examples: true))

  private static let payout: [Field] = [
    .sample("reference", .named("PrefixedReference")),
    .sample("tenantReference?", .nullable(.named("MerchantReference"))),
    .sample("all", .array(.named("PrefixedReference"))),
    .sample("byBank", .map(.named("PrefixedReference"))),
    .sample("note?", .named("Note"), limits: .sample(minLength: 3)),
    .sample("other?", .named("AnyReference")),
    .sample("phone", .stringOrInteger),
    .sample("ids?", .array(.stringOrInteger)),
    .sample("balance", .groupedDecimal, limits: .sample(min: "0", scale: 2)),
    .sample("fee?", .groupedDecimal), .sample("limit", .nullable(.groupedDecimal)),
  ]

  private static let initiation = Example.sample(
    "a payout", query: ["note": "lunch", "caller": 7],
    body: ["reference": "ORDER-7", "pin": "8765", "phone": "0091000000"],
    answer: [
      "value": [
        "reference": "ays-ORDER-7", "all": ["ays-ORDER-6", "ays-ORDER-7"],
        "byBank": ["000023": "ays-ORDER-7"], "phone": 9_100_000_000, "ids": [1, "2"],
        "balance": "12,867,940.15", "fee": "0.10", "limit": .null,
      ], "isSuccess": true,
    ])

  private static let retrieval = Example.sample(
    "a payout", path: ["reference": "ays-ORDER 7", "made": "ORDER-7", "phone": 910_000_000],
    answer: [
      "value": [
        "reference": "ays-ORDER-7", "tenantReference": "ORDER-7", "all": [], "byBank": [:],
        "note": "lunch", "phone": "0091", "balance": "0", "limit": "1,000",
      ], "isSuccess": true,
    ])
}
