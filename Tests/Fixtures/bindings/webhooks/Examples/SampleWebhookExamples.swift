// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let eventWebhooks: [WebhookExample] = [
    eventAPayout(),
    eventAPayment(),
    eventADraft(),
  ]
}

extension Examples {
  /// `event: a payout`.
  ///
  /// Schema: `schema/sample.yaml`, `webhooks.event.examples.a payout`.
  static func eventAPayout() -> WebhookExample {
    WebhookExample(
      name: "event: a payout",
      body: "{\"Event\":\"Done\",\"Data\":{\"Kind\":\"Out\"}}",
      read: { (bytes: [UInt8]) throws(WebhookError) -> Event in
        try Event(webhook: bytes)
      },
      expected: { () throws -> Event in
        let payout = EventData.Payout(kind: "Out")
        let data = EventData.payout(payout)
        let event = Event(name: "Done", data: data)
        return event
      }
    )
  }
}

extension Examples {
  /// `event: a payment`.
  ///
  /// Schema: `schema/sample.yaml`, `webhooks.event.examples.a payment`.
  static func eventAPayment() -> WebhookExample {
    WebhookExample(
      name: "event: a payment",
      body: "{\"Event\":\"Done\",\"Data\":{\"Amount\":1.50,\"New\":true}}",
      read: { (bytes: [UInt8]) throws(WebhookError) -> Event in
        try Event(webhook: bytes)
      },
      expected: { () throws -> Event in
        let additionalMembers: [String: JSONValue] = ["New": true]
        let payment = EventData.Payment(
          amount: Decimal(sign: .plus, exponent: -1, significand: 15),
          additionalMembers: additionalMembers
        )
        let data = EventData.payment(payment)
        let event = Event(name: "Done", data: data)
        return event
      }
    )
  }
}

extension Examples {
  /// `event: a draft`.
  ///
  /// Schema: `schema/sample.yaml`, `webhooks.event.examples.a draft`.
  static func eventADraft() -> WebhookExample {
    WebhookExample(
      name: "event: a draft",
      body: "{\"event\":\"done\"}",
      read: { (bytes: [UInt8]) throws(WebhookError) -> Event in
        try Event(webhook: bytes)
      },
      refused: "firstDraft"
    )
  }
}
