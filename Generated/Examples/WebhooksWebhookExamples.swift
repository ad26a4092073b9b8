// Generated from schema/webhooks.yaml. Do not edit: change the schema, run `make generate`.

import Leatherback
import LeatherbackTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Examples {
  static let eventWebhooks: [WebhookExample] = [
    eventACardPaymentThroughALink(),
    eventAPaymentByTheAPIThatFailed(),
    eventAPayout(),
    eventTheFirstDraft(),
  ]
}

extension Examples {
  /// `event: a card payment through a link`.
  ///
  /// Source: p:1441820. Schema: `schema/webhooks.yaml`,
  /// `webhooks.event.examples.a card payment through a link`.
  static func eventACardPaymentThroughALink() -> WebhookExample {
    WebhookExample(
      name: "event: a card payment through a link",
      body: """
        {"Event":"PaymentSuccessful","Data":{"Environment":"Test","Reference":"LKEXAMPLE000000241",\
        "AmountPaid":2500,"Amount":2500,"Currency":"NGN","AppFee":37.50,"Narration":"Season ticket \
        ","PaymentStatus":"Successful","ChannelType":"Card","RequestSource":"PaymentLink",\
        "Metadata":{"alias":"0-b7wq2ke"}}}
        """,
      read: { (bytes: [UInt8]) throws(WebhookError) -> WebhookEvent in
        try WebhookEvent(webhook: bytes)
      },
      expected: { () throws -> WebhookEvent in
        let metadata = PaymentMetadata(alias: "0-b7wq2ke")
        let payment = WebhookData.Payment(
          paymentStatus: .successful,
          reference: "LKEXAMPLE000000241",
          amount: 2500,
          currency: .ngn,
          amountPaid: 2500,
          appFee: Decimal(sign: .plus, exponent: -1, significand: 375),
          narration: "Season ticket ",
          channelType: .card,
          requestSource: .paymentLink,
          environment: .test,
          metadata: metadata
        )
        let data = WebhookData.payment(payment)
        let event = WebhookEvent(event: .paymentSuccessful, data: data)
        return event
      }
    )
  }
}

extension Examples {
  /// The name of the event speaks of success; the state of the payment counts. Older samples lack
  /// what the newest has besides.
  ///
  /// Source: v:17760284. Schema: `schema/webhooks.yaml`,
  /// `webhooks.event.examples.a payment by the API that failed`.
  static func eventAPaymentByTheAPIThatFailed() -> WebhookExample {
    WebhookExample(
      name: "event: a payment by the API that failed",
      body: """
        {"Event":"PaymentSuccessful","Data":{"Environment":"Live","Reference":"LB-0000000242",\
        "Amount":64.00,"Currency":"GBP","AppFee":0,"Narration":"One pair of shoes",\
        "PaymentStatus":"Failed","ChannelType":"Account","Metadata":null}}
        """,
      read: { (bytes: [UInt8]) throws(WebhookError) -> WebhookEvent in
        try WebhookEvent(webhook: bytes)
      },
      expected: { () throws -> WebhookEvent in
        let payment = WebhookData.Payment(
          paymentStatus: .failed,
          reference: "LB-0000000242",
          amount: 64,
          currency: .gbp,
          appFee: 0,
          narration: "One pair of shoes",
          channelType: .account,
          environment: .live
        )
        let data = WebhookData.payment(payment)
        let event = WebhookEvent(event: .paymentSuccessful, data: data)
        return event
      }
    )
  }
}

extension Examples {
  /// The copies of the page end behind these members.
  ///
  /// Source: p:1441820. Schema: `schema/webhooks.yaml`, `webhooks.event.examples.a payout`.
  static func eventAPayout() -> WebhookExample {
    WebhookExample(
      name: "event: a payout",
      body: """
        {"Event":"PaymentSuccessful","Data":{"Reference":"P000000243",\
        "WebhookEventType":"PayOutFundTransferCompleted","CreditAccountName":"Tari Example",\
        "CreditAccountNumber":"0000000120","DebitAccountName":"Example Shop",\
        "DebitAccountNumber":"0100200031"}}
        """,
      read: { (bytes: [UInt8]) throws(WebhookError) -> WebhookEvent in
        try WebhookEvent(webhook: bytes)
      },
      expected: { () throws -> WebhookEvent in
        let payout = WebhookData.Payout(
          reference: LookupReference("P000000243"),
          webhookEventType: .payoutFundTransferCompleted,
          creditAccountName: "Tari Example",
          creditAccountNumber: "0000000120",
          debitAccountName: "Example Shop",
          debitAccountNumber: "0100200031"
        )
        let data = WebhookData.payout(payout)
        let event = WebhookEvent(event: .paymentSuccessful, data: data)
        return event
      }
    )
  }
}

extension Examples {
  /// `event: the first draft`.
  ///
  /// Source: v:1441820 (superseded). Only an older version of the page has it: the service may
  /// refuse it today. Schema: `schema/webhooks.yaml`, `webhooks.event.examples.the first draft`.
  static func eventTheFirstDraft() -> WebhookExample {
    WebhookExample(
      name: "event: the first draft",
      body: """
        {"event":"paymentsuccessful","data":{"environment":"Test","reference":"ORDER000118",\
        "leatherbackReference":"LBEXAMPLE00000118","tenantId":"4a7c19e2-d805-4f6b-b3a1-92e6075dc8f4\
        ","amount":2500,"currency":"NGN","appFee":37.50,"narration":"Season ticket",\
        "ProcessorResponse":"Approved"}}
        """,
      read: { (bytes: [UInt8]) throws(WebhookError) -> WebhookEvent in
        try WebhookEvent(webhook: bytes)
      },
      refused: "firstDraft"
    )
  }
}
