// Generated from schema/webhooks.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// An event. All names begin with capitals, where the API's begin with small letters. `Data` tells
/// what happened to what; `Event` does not.
///
/// Source: p:1441820, v:17760284, v:17727535. Schema: `schema/webhooks.yaml`, `types.WebhookEvent`.
public struct WebhookEvent: Sendable, Equatable {
  /// Name of the event. Branch on `data` in its place. `Event` on the wire.
  ///
  /// Schema: `schema/webhooks.yaml`, `types.WebhookEvent.fields.Event`.
  public var event: WebhookEventName

  /// What the event is about. `Data` on the wire.
  ///
  /// Schema: `schema/webhooks.yaml`, `types.WebhookEvent.fields.Data`.
  public var data: WebhookData

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    event: WebhookEventName,
    data: WebhookData,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.event = event
    self.data = data
    self.additionalMembers = additionalMembers
  }
}

/// Name of an event. It tells neither success from failure nor a payment from a payout: one name
/// was seen for all of them. Texts also speak of "Payment Failed", "Account Approved" and "Account
/// Rejected" and show nothing of them. The service may send values that are not listed here.
///
/// Source: p:1441820, v:17760284. Schema: `schema/webhooks.yaml`, `types.WebhookEventName`.
public struct WebhookEventName: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Something happened to a payment or payout, be it a success or a failure. `PaymentSuccessful`
  /// on the wire.
  ///
  /// Schema: `schema/webhooks.yaml`, `types.WebhookEventName.enum.paymentSuccessful`.
  public static let paymentSuccessful = WebhookEventName(rawValue: "PaymentSuccessful")
}

/// What an event is about. A payout has `WebhookEventType` and a payment has `PaymentStatus`; that
/// is all that tells them apart. Data with neither is kept as it came. A value that matches no case
/// is kept in `other`.
///
/// Source: p:1441820, v:17760284. Schema: `schema/webhooks.yaml`, `types.WebhookData`.
public enum WebhookData: Sendable, Equatable {
  /// A payout that came to its end. The copies of the page end within it, so there are more members
  /// than these, and how a failed payout is told was never seen: ask for its state. No page says
  /// whether the currencies of a payout can be told from its event. `confirmation` looks up a
  /// payout of one currency; one that was started by SendR is looked up by `sendR.retrieve`. The
  /// page files its only sample under SendR, so ask that call where this one knows no such payout.
  /// On the wire, `WebhookEventType` is there.
  ///
  /// Source: p:1441820. Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payout`.
  case payout(Payout)

  /// A payment that was collected, or was not. On the wire, `PaymentStatus` is there.
  ///
  /// Source: p:1441820, v:17760284. Schema: `schema/webhooks.yaml`,
  /// `types.WebhookData.union.payment`.
  case payment(Payment)

  /// An object that matches no other case, with all its members.
  case other([String: JSONValue])
}

extension WebhookData {
  /// A payout that came to its end. The copies of the page end within it, so there are more members
  /// than these, and how a failed payout is told was never seen: ask for its state. No page says
  /// whether the currencies of a payout can be told from its event. `confirmation` looks up a
  /// payout of one currency; one that was started by SendR is looked up by `sendR.retrieve`. The
  /// page files its only sample under SendR, so ask that call where this one knows no such payout.
  ///
  /// Source: p:1441820. Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payout`.
  public struct Payout: Sendable, Equatable {
    /// Reference of the payout. That look-ups take it is worked out (inferred). `Reference` on the
    /// wire. Example: `P000000243`.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payout.fields.Reference`.
    public var reference: LookupReference

    /// What happened. Only payouts have it. `WebhookEventType` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payout.fields.WebhookEventType`.
    public var webhookEventType: WebhookEventType

    /// Name of the account that gets the money. `CreditAccountName` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payout.fields.CreditAccountName`.
    public var creditAccountName: String?

    /// Number of the account that gets the money. `CreditAccountNumber` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payout.fields.CreditAccountNumber`.
    public var creditAccountNumber: String?

    /// Name of the account that pays. `DebitAccountName` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payout.fields.DebitAccountName`.
    public var debitAccountName: String?

    /// Number of the account that pays. `DebitAccountNumber` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payout.fields.DebitAccountNumber`.
    public var debitAccountNumber: String?

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(
      reference: LookupReference,
      webhookEventType: WebhookEventType,
      creditAccountName: String? = nil,
      creditAccountNumber: String? = nil,
      debitAccountName: String? = nil,
      debitAccountNumber: String? = nil,
      additionalMembers: [String: JSONValue] = [:]
    ) {
      self.reference = reference
      self.webhookEventType = webhookEventType
      self.creditAccountName = creditAccountName
      self.creditAccountNumber = creditAccountNumber
      self.debitAccountName = debitAccountName
      self.debitAccountNumber = debitAccountNumber
      self.additionalMembers = additionalMembers
    }
  }
}

extension WebhookData.Payout {
  /// The request by which to ask the service itself about this.
  ///
  /// Anybody can send what looks like this to an address that they know. Send the request before
  /// you act upon a value that came unasked, and believe that answer, not the value.
  ///
  /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payout.confirm`.
  public var confirmation: APIRequest<PayoutRecord?> {
    .payouts.retrieve(reference: reference)
  }
}

extension WebhookData.Payout {
  /// What happened. Only payouts have it. The service may send values that are not listed here.
  ///
  /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payout.fields.WebhookEventType`.
  public struct WebhookEventType: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A payout has come to its end; whether a good one is not said. `PayOutFundTransferCompleted`
    /// on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`,
    /// `types.WebhookData.union.payout.fields.WebhookEventType.enum.payoutFundTransferCompleted`.
    public static let payoutFundTransferCompleted = WebhookEventType(
      rawValue: "PayOutFundTransferCompleted"
    )
  }
}

extension WebhookData {
  /// A payment that was collected, or was not.
  ///
  /// Source: p:1441820, v:17760284. Schema: `schema/webhooks.yaml`,
  /// `types.WebhookData.union.payment`.
  public struct Payment: Sendable, Equatable {
    /// What became of the payment. It counts, not the name of the event. `PaymentStatus` on the
    /// wire.
    ///
    /// Source: p:1441820, v:17760284. Schema: `schema/webhooks.yaml`,
    /// `types.WebhookData.union.payment.fields.PaymentStatus`.
    public var paymentStatus: PaymentStatus

    /// Reference of the payment. `Reference` on the wire. Example: `LKEXAMPLE000000241`.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.Reference`.
    public var reference: String

    /// Amount in the major unit (naira, not kobo). `Amount` on the wire. Example: `300`.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.Amount`.
    public var amount: Decimal

    /// Currency of the amounts. `Currency` on the wire. Example: `NGN`.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.Currency`.
    public var currency: Currency

    /// What was paid, in the major unit. Older samples lack it. `AmountPaid` on the wire. Example:
    /// `300`.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.AmountPaid`.
    public var amountPaid: Decimal?

    /// Fee in the major unit; it is taken from the amount. `AppFee` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.AppFee`.
    public var appFee: Decimal?

    /// What the payment is for. It may end in a blank. `Narration` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.Narration`.
    public var narration: String?

    /// How the customer paid, in words of its own: the API says `PayByTransfer` and `PayByAccount`
    /// where events say `Transfer` and `Account`. Samples show the first one only. `ChannelType` on
    /// the wire.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.ChannelType`.
    public var channelType: ChannelType?

    /// Where the payment was started. Older samples lack it. `RequestSource` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.RequestSource`.
    public var requestSource: RequestSource?

    /// Mode of the payment. `Environment` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.Environment`.
    public var environment: Environment?

    /// What the payment was started with, spelled `metaData` in the API. Null for payments that
    /// were started by the API. `Metadata` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.Metadata`.
    public var metadata: PaymentMetadata?

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(
      paymentStatus: PaymentStatus,
      reference: String,
      amount: Decimal,
      currency: Currency,
      amountPaid: Decimal? = nil,
      appFee: Decimal? = nil,
      narration: String? = nil,
      channelType: ChannelType? = nil,
      requestSource: RequestSource? = nil,
      environment: Environment? = nil,
      metadata: PaymentMetadata? = nil,
      additionalMembers: [String: JSONValue] = [:]
    ) {
      self.paymentStatus = paymentStatus
      self.reference = reference
      self.amount = amount
      self.currency = currency
      self.amountPaid = amountPaid
      self.appFee = appFee
      self.narration = narration
      self.channelType = channelType
      self.requestSource = requestSource
      self.environment = environment
      self.metadata = metadata
      self.additionalMembers = additionalMembers
    }
  }
}

extension WebhookData.Payment {
  /// The request by which to ask the service itself about this.
  ///
  /// Anybody can send what looks like this to an address that they know. Send the request before
  /// you act upon a value that came unasked, and believe that answer, not the value.
  ///
  /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.confirm`.
  public var confirmation: APIRequest<Transaction> {
    .transactions.retrieve(reference: reference)
  }
}

extension WebhookData.Payment {
  /// What became of the payment. It counts, not the name of the event. The service may send values
  /// that are not listed here.
  ///
  /// Source: p:1441820, v:17760284. Schema: `schema/webhooks.yaml`,
  /// `types.WebhookData.union.payment.fields.PaymentStatus`.
  public struct PaymentStatus: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The customer has paid. `Successful` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`,
    /// `types.WebhookData.union.payment.fields.PaymentStatus.enum.successful`.
    public static let successful = PaymentStatus(rawValue: "Successful")

    /// The customer has not paid, though the event is called `PaymentSuccessful`. `Failed` on the
    /// wire.
    ///
    /// Source: v:17760284. Schema: `schema/webhooks.yaml`,
    /// `types.WebhookData.union.payment.fields.PaymentStatus.enum.failed`.
    public static let failed = PaymentStatus(rawValue: "Failed")
  }
}

extension WebhookData.Payment {
  /// How the customer paid, in words of its own: the API says `PayByTransfer` and `PayByAccount`
  /// where events say `Transfer` and `Account`. Samples show the first one only. The service may
  /// send values that are not listed here.
  ///
  /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.ChannelType`.
  public struct ChannelType: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `card` of the API. `Card` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`,
    /// `types.WebhookData.union.payment.fields.ChannelType.enum.card`.
    public static let card = ChannelType(rawValue: "Card")

    /// `payByTransfer` of the API. `Transfer` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`,
    /// `types.WebhookData.union.payment.fields.ChannelType.enum.transfer`.
    public static let transfer = ChannelType(rawValue: "Transfer")

    /// `payByAccount` of the API. `Account` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`,
    /// `types.WebhookData.union.payment.fields.ChannelType.enum.account`.
    public static let account = ChannelType(rawValue: "Account")
  }
}

extension WebhookData.Payment {
  /// Where the payment was started. Older samples lack it. The service may send values that are not
  /// listed here.
  ///
  /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.RequestSource`.
  public struct RequestSource: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A payment link. `PaymentLink` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`,
    /// `types.WebhookData.union.payment.fields.RequestSource.enum.paymentLink`.
    public static let paymentLink = RequestSource(rawValue: "PaymentLink")

    /// A call of the API. `API` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`,
    /// `types.WebhookData.union.payment.fields.RequestSource.enum.api`.
    public static let api = RequestSource(rawValue: "API")
  }
}

extension WebhookData.Payment {
  /// Mode of the payment. The service may send values that are not listed here.
  ///
  /// Schema: `schema/webhooks.yaml`, `types.WebhookData.union.payment.fields.Environment`.
  public struct Environment: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Test` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`,
    /// `types.WebhookData.union.payment.fields.Environment.enum.Test`.
    public static let test = Environment(rawValue: "Test")

    /// `Live` on the wire.
    ///
    /// Schema: `schema/webhooks.yaml`,
    /// `types.WebhookData.union.payment.fields.Environment.enum.Live`.
    public static let live = Environment(rawValue: "Live")
  }
}

/// What an event tells about the start of a payment.
///
/// Source: p:1441820. Schema: `schema/webhooks.yaml`, `types.PaymentMetadata`.
public struct PaymentMetadata: Sendable, Equatable {
  /// Alias of the payment link, with or without its prefix. Example: `0-b7wq2ke`.
  ///
  /// Schema: `schema/webhooks.yaml`, `types.PaymentMetadata.fields.alias`.
  public var alias: String?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(alias: String? = nil, additionalMembers: [String: JSONValue] = [:]) {
    self.alias = alias
    self.additionalMembers = additionalMembers
  }
}

extension WebhookEvent {
  /// Reads an event from the body of a request, exactly as it came.
  ///
  /// Something happened to a payment or a payout. The service posts it to the address that is set
  /// in the dashboard, the only place where it can be set. Nothing proves that the service sent it,
  /// because no signature is documented: send the `confirmation` of its data before acting on it.
  /// Which HTTP status is expected, and whether an event comes again, is not documented either; one
  /// program answers 202.
  ///
  /// Reading says nothing about who sent the event. Where money depends on it, ask the service for
  /// the state of what it is about.
  ///
  /// Source: p:1507337, p:1441820, v:17760284, v:17727535, java. Schema: `schema/webhooks.yaml`,
  /// `webhooks.event`.
  ///
  /// Throws ``WebhookError`` when the body is no JSON, no event that the schema knows, or one that
  /// is refused.
  ///
  /// - Parameters:
  ///   - bytes: Body of the request, untouched.
  public init(webhook bytes: some Sequence<UInt8>) throws(WebhookError) {
    let refusals = [
      WebhookRefusal(
        "firstDraft",
        has: ["event"],
        lacks: ["Event"],
        reason: """
          An event in the form of the first draft of 2023, with small letters and other members. \
          It is no longer sent.
          """
      )
    ]
    try self.init(webhook: bytes, refusing: refusals)
  }
}

extension WebhookEvent: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    event = try object.value("Event")
    data = try object.value("Data")
    additionalMembers = object.additionalMembers(except: ["Event", "Data"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("Event", event)
    writer.value("Data", data)
    writer.additional(additionalMembers, except: ["Event", "Data"])
  }
}

extension WebhookData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    if object.holds("WebhookEventType") {
      self = .payout(try Payout(members: &object))
    } else if object.holds("PaymentStatus") {
      self = .payment(try Payment(members: &object))
    } else {
      self = .other(object.additionalMembers())
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .payout(let payload):
      payload.write(members: &writer)
    case .payment(let payload):
      payload.write(members: &writer)
    case .other(let members): writer.unknownCase(members)
    }
  }
}

extension WebhookData.Payout: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    reference = try object.value("Reference")
    webhookEventType = try object.value("WebhookEventType")
    creditAccountName = try object.stringIfPresent("CreditAccountName")
    creditAccountNumber = try object.stringIfPresent("CreditAccountNumber")
    debitAccountName = try object.stringIfPresent("DebitAccountName")
    debitAccountNumber = try object.stringIfPresent("DebitAccountNumber")
    additionalMembers = object.additionalMembers(except: [
      "Reference",
      "WebhookEventType",
      "CreditAccountName",
      "CreditAccountNumber",
      "DebitAccountName",
      "DebitAccountNumber",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("Reference", reference)
    writer.value("WebhookEventType", webhookEventType)
    writer.stringIfPresent("CreditAccountName", creditAccountName)
    writer.stringIfPresent("CreditAccountNumber", creditAccountNumber)
    writer.stringIfPresent("DebitAccountName", debitAccountName)
    writer.stringIfPresent("DebitAccountNumber", debitAccountNumber)
    writer.additional(
      additionalMembers,
      except: [
        "Reference",
        "WebhookEventType",
        "CreditAccountName",
        "CreditAccountNumber",
        "DebitAccountName",
        "DebitAccountNumber",
      ]
    )
  }
}

extension WebhookData.Payment: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    paymentStatus = try object.value("PaymentStatus")
    reference = try object.string("Reference")
    amount = try object.decimal("Amount")
    currency = try object.value("Currency")
    amountPaid = try object.decimalIfPresent("AmountPaid")
    appFee = try object.decimalIfPresent("AppFee")
    narration = try object.stringIfPresent("Narration")
    channelType = try object.valueIfPresent("ChannelType")
    requestSource = try object.valueIfPresent("RequestSource")
    environment = try object.valueIfPresent("Environment")
    metadata = try object.valueIfPresent("Metadata")
    additionalMembers = object.additionalMembers(except: [
      "PaymentStatus",
      "Reference",
      "Amount",
      "Currency",
      "AmountPaid",
      "AppFee",
      "Narration",
      "ChannelType",
      "RequestSource",
      "Environment",
      "Metadata",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("PaymentStatus", paymentStatus)
    writer.string("Reference", reference)
    writer.decimal("Amount", amount)
    writer.value("Currency", currency)
    writer.decimalIfPresent("AmountPaid", amountPaid)
    writer.decimalIfPresent("AppFee", appFee)
    writer.stringIfPresent("Narration", narration)
    writer.valueIfPresent("ChannelType", channelType)
    writer.valueIfPresent("RequestSource", requestSource)
    writer.valueIfPresent("Environment", environment)
    writer.valueIfPresent("Metadata", metadata)
    writer.additional(
      additionalMembers,
      except: [
        "PaymentStatus",
        "Reference",
        "Amount",
        "Currency",
        "AmountPaid",
        "AppFee",
        "Narration",
        "ChannelType",
        "RequestSource",
        "Environment",
        "Metadata",
      ]
    )
  }
}

extension PaymentMetadata: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    alias = try object.stringIfPresent("alias")
    additionalMembers = object.additionalMembers(except: ["alias"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("alias", alias)
    writer.additional(additionalMembers, except: ["alias"])
  }
}
