import APISchema
import SwiftBindings

extension GoldenCase {
  /// Events that the service sends by itself.
  static let webhooks = GoldenCase(
    name: "webhooks",
    api: .sample(
      [
        .object(
          "Event",
          [.sample("Event", .string, swift: "name"), .sample("Data", .named("EventData"))],
          isOpen: true),
        .union(
          "EventData",
          [
            .sample("payout", of: "EventData", has: ["Kind"], [.sample("Kind", .string)]),
            .sample(
              "payment", of: "EventData", [.sample("Amount", .decimal)], isOpen: true),
          ]),
        .object("Notice", [.sample("id", .string)]),
      ],
      webhooks: [
        Webhook(
          name: "event", type: TypeID("Event"),
          refusals: [
            refusal("firstDraft", has: [["event"]], lacks: [["Event"], ["Data", "Kind"]]),
            refusal("empty", lacks: [["Data"]]),
          ],
          examples: [
            example("a payout", ["Event": "Done", "Data": ["Kind": "Out"]]),
            example(
              "a payment", ["Event": "Done", "Data": ["Amount": .number("1.50"), "New": true]]),
            example("a draft", ["event": "done"], refusal: "firstDraft"),
          ], facts: .sample("Something happened.", sources: ["p:1"], at: "webhooks.event")),
        Webhook(
          name: "notice", type: TypeID("Notice"),
          refusals: [refusal("unsigned", lacks: [["id", "signature"]])],
          examples: [], facts: .sample(at: "webhooks.notice")),
      ]), options: BindingsOptions(examples: true))

  /// A webhook alone, which nothing refuses.
  static let plainWebhook = GoldenCase(
    name: "plain-webhook",
    api: .sample(
      [.object("Notice", [.sample("id", .string)])],
      webhooks: [
        Webhook(
          name: "notice", type: TypeID("Notice"), refusals: [], examples: [],
          facts: .sample(at: "webhooks.notice"))
      ]), options: BindingsOptions(examples: true))

  private static func refusal(
    _ name: String, has: [[String]] = [], lacks: [[String]] = []
  ) -> Webhook.Refusal {
    Webhook.Refusal(
      name: name, has: has.map(WirePath.init(names:)), lacks: lacks.map(WirePath.init(names:)),
      reason: "It is no longer sent.", facts: .sample(at: "webhooks.event.refuse." + name))
  }

  private static func example(
    _ name: String, _ body: ExampleValue, refusal: String? = nil
  ) -> Webhook.Example {
    Webhook.Example(
      name: name, body: body, refusal: refusal,
      facts: .sample(at: "webhooks.event.examples." + name))
  }
}
