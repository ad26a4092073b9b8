// Generated from schema/payments.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension APIRequest {
  /// Payments that the merchant collects itself, in five steps: validate (which channels there are;
  /// optional), initiate, let the customer approve where the answer asks for it, finalize, and ask
  /// for the state. The final state also reaches the merchant's webhook.
  ///
  /// Source: p:2850817. Schema: `schema/payments.yaml`, `resource`.
  public static var payments: PaymentsRequests { PaymentsRequests() }
}

/// Payments that the merchant collects itself, in five steps: validate (which channels there are;
/// optional), initiate, let the customer approve where the answer asks for it, finalize, and ask
/// for the state. The final state also reaches the merchant's webhook.
///
/// Source: p:2850817. Schema: `schema/payments.yaml`, `resource`.
public struct PaymentsRequests: Sendable {
  /// Asks which channels can take an amount in a currency. It starts nothing: older pages make it
  /// the first step, the newest ones leave it out. Some pages write the path with a capital
  /// `Validate`; the newest write it as here.
  ///
  /// `POST /api/payment/pay/validate`. Sending it again does no harm.
  ///
  /// Source: p:129531913, p:16777241, p:2883616, p:2949148, sdk-flutter. Schema:
  /// `schema/payments.yaml`, `endpoints.validate`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - amount: Amount that the customer is to pay; an object here, a number when the payment is
  ///     initiated. At least 1.00. At most 2 decimal places. Source: p:16777241.
  ///   - channels: Channels that the merchant wants to offer. One client sends none of them.
  public func validate(amount: Money, channels: [Channel]) -> APIRequest<PaymentValidation> {
    var request = APIRequest<PaymentValidation>(.paymentsValidate)
    request.setBody { (writer: inout JSONWriter) in
      writer.value("amount", amount)
      writer.checkMinimum("amount.amount", amount.amount, "1.00")
      writer.checkScale("amount.amount", amount.amount, 2)
      writer.value("channels", channels)
    }
    return request
  }

  /// Starts a payment. What to do next follows from `paymentStatus` in the answer: send the
  /// customer to the bank, show an account to pay into, or ask for the state. Pages write the path
  /// with `initiate` and with `Initiate`. No page names an error of this call.
  ///
  /// `POST /api/payment/pay/initiate`. Never send it twice: the service may do it twice.
  ///
  /// Source: p:201588746, p:201588766, p:201588756, p:201719866, p:201785362, sdk-flutter, php,
  /// react. Schema: `schema/payments.yaml`, `endpoints.initiate`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `PaymentFailed`, `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - method: Channel and, for cards, currency, with the members that they ask for. All of them
  ///     lie beside `amount` on the wire.
  ///   - amount: Amount in the major unit (pounds, not pence). A number here, an object elsewhere.
  ///     The tables for accounts and Interac call it a text, yet their samples send a number, as
  ///     all others do. The bounds are those of the pages for cards and transfers; for accounts and
  ///     Interac they are taken from the validation, which asks for the same of every channel
  ///     (inferred). At least 1.00. At most 2 decimal places. Example: `100.20`. Source:
  ///     p:201588746, p:201588766, p:201719866.
  ///   - userInformation: The customer who pays.
  ///   - currencyCode: The currency once more. The samples for transfers and older ones for
  ///     accounts send it besides `currency`, and the tables know only this name; all other samples
  ///     leave it out. Source: p:201719866, p:2949148, react.
  ///   - link: The payment link that the customer came through; only for such payments, and only on
  ///     older pages. Source: p:1147159.
  ///   - amountInfo: The amount once more, as one client sends it. No page knows it; leave it out.
  ///     Source: react (observed).
  public func initiate(
    method: PaymentMethod,
    amount: Decimal,
    userInformation: UserInformation,
    currencyCode: Currency? = nil,
    link: UsedPaymentLink? = nil,
    amountInfo: UndocumentedAmount? = nil
  ) -> APIRequest<InitiatedPayment> {
    var request = APIRequest<InitiatedPayment>(.paymentsInitiate)
    request.setBody { (writer: inout JSONWriter) in
      method.write(members: &writer)
      writer.decimal("amount", amount)
      writer.checkMinimum("amount", amount, "1.00")
      writer.checkScale("amount", amount, 2)
      writer.value("userInformation", userInformation)
      writer.valueIfPresent("currencyCode", currencyCode)
      writer.valueIfPresent("link", link)
      writer.valueIfPresent("amountInfo", amountInfo)
    }
    return request
  }

  /// Fetches the page on which the card's issuer checks the customer. No page of the documentation
  /// has this call; it is known from one client alone. Show the HTML in a web view, then finalize.
  ///
  /// `GET /api/payment/pay/get-auth-3ds`. Sending it again does no harm.
  ///
  /// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/payments.yaml`, `endpoints.retrieveThreeDSecurePage`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - referenceID: Reference of the payment, as in `paymentItem.reference`. The name is
  ///     unproven: the client builds this parameter and then, by mistake, does not send it.
  ///     `referenceId` on the wire. Example: `TICKETS000118`. Source: sdk-flutter (inferred).
  public func retrieveThreeDSecurePage(referenceID: String) -> APIRequest<ThreeDSecurePage> {
    var request = APIRequest<ThreeDSecurePage>(.paymentsRetrieveThreeDSecurePage)
    request.setQuery("referenceId", referenceID)
    return request
  }

  /// Moves the money after the customer has approved. Pages name the step; path (with its capital
  /// F), body and answer are known from one client alone. If the answer gets lost, ask for the
  /// state before finalizing again.
  ///
  /// `POST /api/payment/pay/Finalize`. Never send it twice: the service may do it twice.
  ///
  /// Source: p:2850817, p:2883616, p:201719866, sdk-flutter (observed). It was seen but is promised
  /// nowhere, so it may change without notice. Schema: `schema/payments.yaml`,
  /// `endpoints.finalize`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - paymentReference: Reference of the payment. In spite of its name the known client sends
  ///     `paymentItem.reference` here, not `paymentItem.paymentReference`. Example:
  ///     `TICKETS000118`. Source: sdk-flutter (observed).
  public func finalize(paymentReference: String) -> APIRequest<FinalizedPayment> {
    var request = APIRequest<FinalizedPayment>(.paymentsFinalize)
    request.setBody { (writer: inout JSONWriter) in
      writer.string("paymentReference", paymentReference)
    }
    return request
  }
}

/// Whether an amount can be collected, and by which channels.
///
/// Source: p:129531913, p:16777241. Schema: `schema/payments.yaml`, `types.PaymentValidation`.
public struct PaymentValidation: Sendable, Equatable {
  /// Whether any channel can take the amount. If not, the answer's `message` has the reason; it
  /// lies beside `value` and is not part of this result: read it from what `client.response(to:)`
  /// keeps of the whole answer (`raw`).
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentValidation.fields.isValid`.
  public var isValid: Bool

  /// Channels that can take the amount.
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentValidation.fields.channels`.
  public var channels: [AvailableChannel]

  /// Creates a value with the given members.
  public init(isValid: Bool, channels: [AvailableChannel]) {
    self.isValid = isValid
    self.channels = channels
  }
}

/// A channel that can take the amount.
///
/// Source: p:129531913, p:16777241. Schema: `schema/payments.yaml`, `types.AvailableChannel`.
public struct AvailableChannel: Sendable, Equatable {
  /// Identifier of the channel; no known call asks for it. Example:
  /// `2d60ca92-8f2f-486a-aa21-35cc9434898f`.
  ///
  /// Schema: `schema/payments.yaml`, `types.AvailableChannel.fields.id`.
  public var id: String

  /// Name to show. Example: `Card`.
  ///
  /// Schema: `schema/payments.yaml`, `types.AvailableChannel.fields.name`.
  public var name: String

  /// The word to send as `channel` when the payment is initiated. Example: `Card`.
  ///
  /// Schema: `schema/payments.yaml`, `types.AvailableChannel.fields.alias`.
  public var alias: Channel

  /// Null in all samples.
  ///
  /// Schema: `schema/payments.yaml`, `types.AvailableChannel.fields.description`.
  public var description: String?

  /// Creates a value with the given members.
  public init(id: String, name: String, alias: Channel, description: String? = nil) {
    self.id = id
    self.name = name
    self.alias = alias
    self.description = description
  }
}

/// How the customer pays. The channel decides which members must be there, and for cards the
/// currency does as well. `channel` is one text in every sample, though tables call it an array.
/// Pages for cards and transfers limit `reference` to 20 characters and are taken at their word;
/// the Interac page's example has 36 and the account page names no limit, so there is none here.
/// The same reference is `paymentReference` when the payment is finalized, `referenceId` for its
/// 3-D Secure page and `Reference` in webhooks. The tables also spell `metaData` with a small d. A
/// value that matches no case is kept in `other`.
///
/// Source: p:201588746, p:201588766, p:201588756, p:201719866, p:201785362. Schema:
/// `schema/payments.yaml`, `types.PaymentMethod`.
public enum PaymentMethod: Sendable, Equatable {
  /// A card, in pounds. The page's text speaks of naira while its sample is in pounds; the sample
  /// counts. On the wire, `channel` is `Card` and `currency` is `GBP`.
  ///
  /// Source: p:201588746. Schema: `schema/payments.yaml`, `types.PaymentMethod.union.cardGBP`.
  case cardGBP(CardGBP)

  /// A card, in naira. An older page about such cards has pounds in its sample; the newer page
  /// counts. On the wire, `channel` is `Card` and `currency` is `NGN`.
  ///
  /// Source: p:201588766, p:16777241. Schema: `schema/payments.yaml`,
  /// `types.PaymentMethod.union.cardNGN`.
  case cardNGN(CardNGN)

  /// A bank account, by open banking. Send the customer to `AuthUrl` of the answer, or open the
  /// bank dialog in your own page with its `token`. On the wire, `channel` is `PayByAccount`.
  ///
  /// Source: p:201588756, p:129531913, p:2949148, react. Schema: `schema/payments.yaml`,
  /// `types.PaymentMethod.union.payByAccount`.
  case payByAccount(PayByAccount)

  /// A transfer to an account that exists for this one payment. Show the account from the answer's
  /// `transfer-info`; the webhook tells when the money came. On the wire, `channel` is
  /// `PayByTransfer`.
  ///
  /// Source: p:201719866, p:2883616. Schema: `schema/payments.yaml`,
  /// `types.PaymentMethod.union.payByTransfer`.
  case payByTransfer(PayByTransfer)

  /// A request by Interac to the payer's e-mail address. The payer acts on it outside the API; wait
  /// for the webhook or ask for the state. On the wire, `channel` is `Interac`.
  ///
  /// Source: p:201785362, php. Schema: `schema/payments.yaml`, `types.PaymentMethod.union.interac`.
  case interac(Interac)

  /// An object that matches no other case, with all its members.
  case other([String: JSONValue])
}

extension PaymentMethod {
  /// A card, in pounds. The page's text speaks of naira while its sample is in pounds; the sample
  /// counts.
  ///
  /// Source: p:201588746. Schema: `schema/payments.yaml`, `types.PaymentMethod.union.cardGBP`.
  public struct CardGBP: Sendable, Equatable {
    /// What the payment is for; the customer sees it. At most 100 characters. Example:
    /// `Payment for lunch`.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.cardGBP.fields.narration`.
    public var narration: String

    /// The merchant's own reference, never used before. Left out, the service makes one. At most 20
    /// characters.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.cardGBP.fields.reference`.
    public var reference: String?

    /// The card.
    ///
    /// Schema: `schema/payments.yaml`,
    /// `types.PaymentMethod.union.cardGBP.fields.paymentRequestProps`.
    public var paymentRequestProps: CardProps

    /// The merchant's own data. It must be there, but may be empty.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.cardGBP.fields.metaData`.
    public var metaData: [String: JSONValue]

    /// Creates a value with the given members.
    public init(
      narration: String,
      reference: String? = nil,
      paymentRequestProps: CardProps,
      metaData: [String: JSONValue]
    ) {
      self.narration = narration
      self.reference = reference
      self.paymentRequestProps = paymentRequestProps
      self.metaData = metaData
    }
  }
}

extension PaymentMethod {
  /// A card, in naira. An older page about such cards has pounds in its sample; the newer page
  /// counts.
  ///
  /// Source: p:201588766, p:16777241. Schema: `schema/payments.yaml`,
  /// `types.PaymentMethod.union.cardNGN`.
  public struct CardNGN: Sendable, Equatable {
    /// What the payment is for; the customer sees it. At most 100 characters.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.cardNGN.fields.narration`.
    public var narration: String?

    /// The merchant's own reference, never used before. Left out, the service makes one. At most 20
    /// characters.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.cardNGN.fields.reference`.
    public var reference: String?

    /// The card; samples hold four of its members.
    ///
    /// Schema: `schema/payments.yaml`,
    /// `types.PaymentMethod.union.cardNGN.fields.paymentRequestProps`.
    public var paymentRequestProps: CardProps

    /// Where the customer returns to, and the merchant's own data.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.cardNGN.fields.metaData`.
    public var metaData: MetaData

    /// Creates a value with the given members.
    public init(
      narration: String? = nil,
      reference: String? = nil,
      paymentRequestProps: CardProps,
      metaData: MetaData
    ) {
      self.narration = narration
      self.reference = reference
      self.paymentRequestProps = paymentRequestProps
      self.metaData = metaData
    }
  }
}

extension PaymentMethod.CardNGN {
  /// Where the customer returns to, and the merchant's own data.
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.cardNGN.fields.metaData`.
  public struct MetaData: Sendable, Equatable {
    /// Where the customer goes once 3-D Secure is done. `return-url` on the wire.
    ///
    /// Source: p:201588766. Schema: `schema/payments.yaml`,
    /// `types.PaymentMethod.union.cardNGN.fields.metaData.fields.return-url`.
    public var returnURL: URL

    /// What one client sends in place of `return-url`. `redirect-url` on the wire.
    ///
    /// Source: sdk-flutter (observed). Schema: `schema/payments.yaml`,
    /// `types.PaymentMethod.union.cardNGN.fields.metaData.fields.redirect-url`.
    public var redirectURL: URL?

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(
      returnURL: URL,
      redirectURL: URL? = nil,
      additionalMembers: [String: JSONValue] = [:]
    ) {
      self.returnURL = returnURL
      self.redirectURL = redirectURL
      self.additionalMembers = additionalMembers
    }
  }
}

extension PaymentMethod {
  /// A bank account, by open banking. Send the customer to `AuthUrl` of the answer, or open the
  /// bank dialog in your own page with its `token`.
  ///
  /// Source: p:201588756, p:129531913, p:2949148, react. Schema: `schema/payments.yaml`,
  /// `types.PaymentMethod.union.payByAccount`.
  public struct PayByAccount: Sendable, Equatable {
    /// Pounds in all samples. Example: `GBP`.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.payByAccount.fields.currency`.
    public var currency: Currency

    /// The merchant's own reference, never used before. Example: `JBL450696789`.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.payByAccount.fields.reference`.
    public var reference: String

    /// What the payment is for; the customer sees it. At most 100 characters.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.payByAccount.fields.narration`.
    public var narration: String?

    /// Where the customer returns to, and the merchant's own data.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.payByAccount.fields.metaData`.
    public var metaData: MetaData

    /// Free members; the sample holds placeholders and other pages leave it out.
    ///
    /// Schema: `schema/payments.yaml`,
    /// `types.PaymentMethod.union.payByAccount.fields.paymentRequestProps`.
    public var paymentRequestProps: [String: JSONValue]?

    /// Creates a value with the given members.
    public init(
      currency: Currency,
      reference: String,
      narration: String? = nil,
      metaData: MetaData,
      paymentRequestProps: [String: JSONValue]? = nil
    ) {
      self.currency = currency
      self.reference = reference
      self.narration = narration
      self.metaData = metaData
      self.paymentRequestProps = paymentRequestProps
    }
  }
}

extension PaymentMethod.PayByAccount {
  /// Where the customer returns to, and the merchant's own data.
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.payByAccount.fields.metaData`.
  public struct MetaData: Sendable, Equatable {
    /// Where the customer goes after the bank; `reference` is added as a query parameter.
    /// `return-url` on the wire.
    ///
    /// Schema: `schema/payments.yaml`,
    /// `types.PaymentMethod.union.payByAccount.fields.metaData.fields.return-url`.
    public var returnURL: URL

    /// Whether the customer is redirected. The page gives it no further words.
    ///
    /// Schema: `schema/payments.yaml`,
    /// `types.PaymentMethod.union.payByAccount.fields.metaData.fields.redirect`.
    public var redirect: Bool?

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(
      returnURL: URL,
      redirect: Bool? = nil,
      additionalMembers: [String: JSONValue] = [:]
    ) {
      self.returnURL = returnURL
      self.redirect = redirect
      self.additionalMembers = additionalMembers
    }
  }
}

extension PaymentMethod {
  /// A transfer to an account that exists for this one payment. Show the account from the answer's
  /// `transfer-info`; the webhook tells when the money came.
  ///
  /// Source: p:201719866, p:2883616. Schema: `schema/payments.yaml`,
  /// `types.PaymentMethod.union.payByTransfer`.
  public struct PayByTransfer: Sendable, Equatable {
    /// Naira in all samples. Example: `NGN`.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.payByTransfer.fields.currency`.
    public var currency: Currency

    /// The merchant's own reference, never used before. Left out, the service makes one. At most 20
    /// characters.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.payByTransfer.fields.reference`.
    public var reference: String?

    /// What the payment is for; the page's sample leaves it out. At most 100 characters.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.payByTransfer.fields.narration`.
    public var narration: String?

    /// The merchant's own data. The sample sends it empty; whether it must be there is not known.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.payByTransfer.fields.metaData`.
    public var metaData: [String: JSONValue]?

    /// Creates a value with the given members.
    public init(
      currency: Currency,
      reference: String? = nil,
      narration: String? = nil,
      metaData: [String: JSONValue]? = nil
    ) {
      self.currency = currency
      self.reference = reference
      self.narration = narration
      self.metaData = metaData
    }
  }
}

extension PaymentMethod {
  /// A request by Interac to the payer's e-mail address. The payer acts on it outside the API; wait
  /// for the webhook or ask for the state.
  ///
  /// Source: p:201785362, php. Schema: `schema/payments.yaml`, `types.PaymentMethod.union.interac`.
  public struct Interac: Sendable, Equatable {
    /// Canadian dollars in all samples. Example: `CAD`.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.interac.fields.currency`.
    public var currency: Currency

    /// Whom Interac asks for the money.
    ///
    /// Schema: `schema/payments.yaml`,
    /// `types.PaymentMethod.union.interac.fields.paymentRequestProps`.
    public var paymentRequestProps: InteracProps

    /// The merchant's own reference, never used before. Left out, the service makes one.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.interac.fields.reference`.
    public var reference: String?

    /// What the payment is for; the customer sees it. At most 100 characters.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.interac.fields.narration`.
    public var narration: String?

    /// The merchant's own data; the page's sample leaves it out.
    ///
    /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.interac.fields.metaData`.
    public var metaData: MetaData?

    /// Creates a value with the given members.
    public init(
      currency: Currency,
      paymentRequestProps: InteracProps,
      reference: String? = nil,
      narration: String? = nil,
      metaData: MetaData? = nil
    ) {
      self.currency = currency
      self.paymentRequestProps = paymentRequestProps
      self.reference = reference
      self.narration = narration
      self.metaData = metaData
    }
  }
}

extension PaymentMethod.Interac {
  /// The merchant's own data; the page's sample leaves it out.
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentMethod.union.interac.fields.metaData`.
  public struct MetaData: Sendable, Equatable {
    /// Where the payer returns to; one client sends it. `return-url` on the wire.
    ///
    /// Source: php (observed). Schema: `schema/payments.yaml`,
    /// `types.PaymentMethod.union.interac.fields.metaData.fields.return-url`.
    public var returnURL: URL?

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(returnURL: URL? = nil, additionalMembers: [String: JSONValue] = [:]) {
      self.returnURL = returnURL
      self.additionalMembers = additionalMembers
    }
  }
}

/// What a payment by card asks for.
///
/// Source: p:201588746, p:201588766. Schema: `schema/payments.yaml`, `types.CardProps`.
public struct CardProps: Sendable, Equatable {
  /// The card to take the money from.
  ///
  /// Schema: `schema/payments.yaml`, `types.CardProps.fields.card`.
  public var card: PaymentCard

  /// Where the customer returns to, as one client sends it; the pages know only `return-url` in
  /// `metaData`, and the hosted page says `redirectUrl`. `returnUrl` on the wire.
  ///
  /// Source: sdk-flutter (observed). Schema: `schema/payments.yaml`,
  /// `types.CardProps.fields.returnUrl`.
  public var returnURL: URL?

  /// Creates a value with the given members.
  public init(card: PaymentCard, returnURL: URL? = nil) {
    self.card = card
    self.returnURL = returnURL
  }
}

/// A payment card. The table is cut off: which members must be there follows from samples. The
/// sample in pounds repeats number and expiry in a second form, as `cardNumber` and `expiryDate`;
/// nothing shows that it is needed.
///
/// Source: p:201588746, p:201588766, p:16777241. Schema: `schema/payments.yaml`,
/// `types.PaymentCard`.
public struct PaymentCard: Sendable, Equatable {
  /// Number of the card in digits alone, without blanks; 16 of them in all samples. Of the form
  /// `[0-9]+`. Never shown in descriptions and logs.
  ///
  /// Worked out, at least in part (inferred). Schema: `schema/payments.yaml`,
  /// `types.PaymentCard.fields.number`.
  public var number: SensitiveText

  /// Security code; usually 3 digits, a text because it may begin with zero. Of the form `[0-9]+`.
  /// Never shown in descriptions and logs.
  ///
  /// Worked out, at least in part (inferred). Schema: `schema/payments.yaml`,
  /// `types.PaymentCard.fields.cvv`.
  public var cvv: SensitiveText

  /// Month in which the card expires. From 1 to 12. Example: `6`.
  ///
  /// Worked out, at least in part (inferred). Schema: `schema/payments.yaml`,
  /// `types.PaymentCard.fields.expMonth`.
  public var expMonth: Int

  /// Year in which the card expires, in four digits. From 1000 to 9999. Example: `2025`.
  ///
  /// Worked out, at least in part (inferred). Schema: `schema/payments.yaml`,
  /// `types.PaymentCard.fields.expYear`.
  public var expYear: Int

  /// The same number in groups of four with blanks between them, in the sample in pounds alone.
  /// Never shown in descriptions and logs.
  ///
  /// Source: p:201588746. Schema: `schema/payments.yaml`, `types.PaymentCard.fields.cardNumber`.
  public var cardNumber: SensitiveText?

  /// Month and year once more, as `MM/YY`, in the sample in pounds alone. Never shown in
  /// descriptions and logs.
  ///
  /// Source: p:201588746. Schema: `schema/payments.yaml`, `types.PaymentCard.fields.expiryDate`.
  public var expiryDate: SensitiveText?

  /// Creates a value with the given members.
  public init(
    number: SensitiveText,
    cvv: SensitiveText,
    expMonth: Int,
    expYear: Int,
    cardNumber: SensitiveText? = nil,
    expiryDate: SensitiveText? = nil
  ) {
    self.number = number
    self.cvv = cvv
    self.expMonth = expMonth
    self.expYear = expYear
    self.cardNumber = cardNumber
    self.expiryDate = expiryDate
  }
}

/// What a payment by Interac asks for.
///
/// Source: p:201785362. Schema: `schema/payments.yaml`, `types.InteracProps`.
public struct InteracProps: Sendable, Equatable {
  /// Address under which the payer uses Interac. Example: `payer@example.com`.
  ///
  /// Schema: `schema/payments.yaml`, `types.InteracProps.fields.email`.
  public var email: String

  /// Creates a value with the given members.
  public init(email: String) {
    self.email = email
  }
}

/// The customer who pays.
///
/// Source: p:201588746, p:201588756, p:201785362. Schema: `schema/payments.yaml`,
/// `types.UserInformation`.
public struct UserInformation: Sendable, Equatable {
  /// Given name.
  ///
  /// Schema: `schema/payments.yaml`, `types.UserInformation.fields.firstName`.
  public var firstName: String

  /// Family name.
  ///
  /// Schema: `schema/payments.yaml`, `types.UserInformation.fields.lastName`.
  public var lastName: String

  /// E-mail address of the customer. Example: `customer@example.com`.
  ///
  /// Schema: `schema/payments.yaml`, `types.UserInformation.fields.emailAddress`.
  public var emailAddress: String

  /// Telephone number; samples have plain digits, digits with blanks, and a `+` in front. Two
  /// tables call it `phoneNumber`, but every sample sends `phone`. Example: `08000000000`.
  ///
  /// Source: p:201588756, p:201785362. Schema: `schema/payments.yaml`,
  /// `types.UserInformation.fields.phone`.
  public var phone: String

  /// Creates a value with the given members.
  public init(firstName: String, lastName: String, emailAddress: String, phone: String) {
    self.firstName = firstName
    self.lastName = lastName
    self.emailAddress = emailAddress
    self.phone = phone
  }
}

/// The payment link that a payment came through.
///
/// Source: p:1147159. Schema: `schema/payments.yaml`, `types.UsedPaymentLink`.
public struct UsedPaymentLink: Sendable, Equatable {
  /// Alias of the link, as its creation returned it. Example: `0-b7wq2ke`.
  ///
  /// Schema: `schema/payments.yaml`, `types.UsedPaymentLink.fields.alias`.
  public var alias: String

  /// Creates a value with the given members.
  public init(alias: String) {
    self.alias = alias
  }
}

/// An amount in the form that one client sends besides the documented one. Nothing asks for it.
///
/// Source: react (observed). It was seen but is promised nowhere, so it may change without notice.
/// Schema: `schema/payments.yaml`, `types.UndocumentedAmount`.
public struct UndocumentedAmount: Sendable, Equatable {
  /// Amount in the major unit.
  ///
  /// Schema: `schema/payments.yaml`, `types.UndocumentedAmount.fields.amount`.
  public var amount: Decimal

  /// Named `currency` here, where all other amounts say `currencyCode`.
  ///
  /// Schema: `schema/payments.yaml`, `types.UndocumentedAmount.fields.currency`.
  public var currency: Currency

  /// Creates a value with the given members.
  public init(amount: Decimal, currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}

/// A payment that was started. The documented sample for Interac is known in part; for other
/// channels the members are those that clients read.
///
/// Source: p:201785362, p:201588766, sdk-flutter, react, php. Schema: `schema/payments.yaml`,
/// `types.InitiatedPayment`.
public struct InitiatedPayment: Sendable, Equatable {
  /// What has to happen next.
  ///
  /// Schema: `schema/payments.yaml`, `types.InitiatedPayment.fields.paymentStatus`.
  public var paymentStatus: InitiationStatus

  /// Whether the customer has to do something through the API's answer; `false` for Interac, the
  /// one channel whose documented answer could be read.
  ///
  /// Schema: `schema/payments.yaml`, `types.InitiatedPayment.fields.requiresAction`.
  public var requiresAction: Bool?

  /// A text about the payment. Example: `Payment Initiated Successfully`.
  ///
  /// Schema: `schema/payments.yaml`, `types.InitiatedPayment.fields.message`.
  public var message: String?

  /// Where to send the customer for the bank's approval; null where there is none to ask for. A
  /// text and no URL: a form that nobody has seen must not make the answer to a payment unreadable.
  ///
  /// Schema: `schema/payments.yaml`, `types.InitiatedPayment.fields.bankAuthURL`.
  public var bankAuthURL: String?

  /// The payment itself.
  ///
  /// Schema: `schema/payments.yaml`, `types.InitiatedPayment.fields.paymentItem`.
  public var paymentItem: PaymentItem?

  /// Creates a value with the given members.
  public init(
    paymentStatus: InitiationStatus,
    requiresAction: Bool? = nil,
    message: String? = nil,
    bankAuthURL: String? = nil,
    paymentItem: PaymentItem? = nil
  ) {
    self.paymentStatus = paymentStatus
    self.requiresAction = requiresAction
    self.message = message
    self.bankAuthURL = bankAuthURL
    self.paymentItem = paymentItem
  }
}

/// What has to happen after a payment was initiated. These words are for this answer alone: the
/// later state is a number, and finalizing and webhooks use words such as `Successful`. The service
/// may send values that are not listed here.
///
/// Source: p:201785362, p:201588766, sdk-flutter. Schema: `schema/payments.yaml`,
/// `types.InitiationStatus`.
public struct InitiationStatus: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The payment was started; ask for its state. `INITIATED` on the wire.
  ///
  /// Source: p:201785362, p:201588766. Schema: `schema/payments.yaml`,
  /// `types.InitiationStatus.enum.initiated`.
  public static let initiated = InitiationStatus(rawValue: "INITIATED")

  /// The payment failed; such an answer is thrown as the refusal `PaymentFailed`. `FAILED` on the
  /// wire.
  ///
  /// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/payments.yaml`, `types.InitiationStatus.enum.failed`.
  public static let failed = InitiationStatus(rawValue: "FAILED")

  /// The customer has to approve at `bankAuthURL` (inferred from the name) or on the 3-D Secure
  /// page. The first version of the client that shows it wrote `REQUIRED_BANK_AUTH`.
  /// `REQUIRE_BANK_AUTH` on the wire.
  ///
  /// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/payments.yaml`, `types.InitiationStatus.enum.requireBankAuth`.
  public static let requireBankAuth = InitiationStatus(rawValue: "REQUIRE_BANK_AUTH")

  /// The customer has to transfer the amount to the account in `transfer-info`.
  /// `REQUIRE_USER_OFFLINE_ACTION` on the wire.
  ///
  /// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
  /// notice. Schema: `schema/payments.yaml`,
  /// `types.InitiationStatus.enum.requireUserOfflineAction`.
  public static let requireUserOfflineAction = InitiationStatus(
    rawValue: "REQUIRE_USER_OFFLINE_ACTION"
  )
}

/// The payment that an initiation made.
///
/// Source: p:201785362, p:201588766, sdk-flutter. Schema: `schema/payments.yaml`,
/// `types.PaymentItem`.
public struct PaymentItem: Sendable, Equatable {
  /// Channel of the payment. Example: `Interac`.
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentItem.fields.channel`.
  public var channel: Channel

  /// A text about the payment.
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentItem.fields.message`.
  public var message: String?

  /// Amount and fees together (inferred from the names), in the major unit.
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentItem.fields.totalAmount`.
  public var totalAmount: Decimal?

  /// Amount in the major unit; a bare number whose currency is that of the request.
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentItem.fields.amount`.
  public var amount: Decimal

  /// Fees in the major unit. Example: `0`.
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentItem.fields.fees`.
  public var fees: Decimal?

  /// Reference of the payment, the merchant's or one that was made. Finalizing and asking for the
  /// state need it.
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentItem.fields.reference`.
  public var reference: String

  /// The service's own reference.
  ///
  /// Source: sdk-flutter (observed). Schema: `schema/payments.yaml`,
  /// `types.PaymentItem.fields.paymentReference`.
  public var paymentReference: String?

  /// What the customer needs in order to pay.
  ///
  /// Schema: `schema/payments.yaml`, `types.PaymentItem.fields.metaData`.
  public var metaData: PaymentItemMetaData?

  /// Creates a value with the given members.
  public init(
    channel: Channel,
    message: String? = nil,
    totalAmount: Decimal? = nil,
    amount: Decimal,
    fees: Decimal? = nil,
    reference: String,
    paymentReference: String? = nil,
    metaData: PaymentItemMetaData? = nil
  ) {
    self.channel = channel
    self.message = message
    self.totalAmount = totalAmount
    self.amount = amount
    self.fees = fees
    self.reference = reference
    self.paymentReference = paymentReference
    self.metaData = metaData
  }
}

/// What the customer needs in order to pay, by channel. Each key has a spelling of its own.
///
/// Source: sdk-flutter, react (observed). It was seen but is promised nowhere, so it may change
/// without notice. Schema: `schema/payments.yaml`, `types.PaymentItemMetaData`.
public struct PaymentItemMetaData: Sendable, Equatable {
  /// Account to pay into, for `PayByTransfer`. `transfer-info` on the wire.
  ///
  /// Source: sdk-flutter (observed). Schema: `schema/payments.yaml`,
  /// `types.PaymentItemMetaData.fields.transfer-info`.
  public var transferInfo: TransferInfo?

  /// Where to send the customer, for `PayByAccount`. Its query holds `client_url`, the merchant's
  /// return URL, and `lb_reference`. A text and no URL, like `bankAuthURL`. `AuthUrl` on the wire.
  ///
  /// Source: p:201588756, react, sdk-flutter. Schema: `schema/payments.yaml`,
  /// `types.PaymentItemMetaData.fields.AuthUrl`.
  public var authURL: String?

  /// Plaid Link token for opening the bank dialog in a page of one's own, for `PayByAccount`. Never
  /// shown in descriptions and logs.
  ///
  /// Source: react (observed). Schema: `schema/payments.yaml`,
  /// `types.PaymentItemMetaData.fields.token`.
  public var token: SensitiveText?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    transferInfo: TransferInfo? = nil,
    authURL: String? = nil,
    token: SensitiveText? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.transferInfo = transferInfo
    self.authURL = authURL
    self.token = token
    self.additionalMembers = additionalMembers
  }
}

/// An account that exists for one payment. The customer transfers the exact amount to it.
///
/// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
/// notice. Schema: `schema/payments.yaml`, `types.TransferInfo`.
public struct TransferInfo: Sendable, Equatable {
  /// A text to show to the customer.
  ///
  /// Schema: `schema/payments.yaml`, `types.TransferInfo.fields.note`.
  public var note: String?

  /// Name of the bank.
  ///
  /// Schema: `schema/payments.yaml`, `types.TransferInfo.fields.bank`.
  public var bank: String?

  /// Number of the account. `account_number` on the wire.
  ///
  /// Schema: `schema/payments.yaml`, `types.TransferInfo.fields.account_number`.
  public var accountNumber: String?

  /// Name of the account. `account_name` on the wire.
  ///
  /// Schema: `schema/payments.yaml`, `types.TransferInfo.fields.account_name`.
  public var accountName: String?

  /// When the account expires; the customer has to transfer before. Its form is not documented.
  ///
  /// Schema: `schema/payments.yaml`, `types.TransferInfo.fields.expiration`.
  public var expiration: String?

  /// A word whose meaning is not documented.
  ///
  /// Schema: `schema/payments.yaml`, `types.TransferInfo.fields.mode`.
  public var mode: String?

  /// Creates a value with the given members.
  public init(
    note: String? = nil,
    bank: String? = nil,
    accountNumber: String? = nil,
    accountName: String? = nil,
    expiration: String? = nil,
    mode: String? = nil
  ) {
    self.note = note
    self.bank = bank
    self.accountNumber = accountNumber
    self.accountName = accountName
    self.expiration = expiration
    self.mode = mode
  }
}

/// A page on which the card's issuer checks the customer.
///
/// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
/// notice. Schema: `schema/payments.yaml`, `types.ThreeDSecurePage`.
public struct ThreeDSecurePage: Sendable, Equatable {
  /// HTML with a form that posts to the issuer's page; the wire spells the name in small letters.
  /// `authenticationhtml` on the wire.
  ///
  /// Schema: `schema/payments.yaml`, `types.ThreeDSecurePage.fields.authenticationhtml`.
  public var authenticationHTML: String

  /// Creates a value with the given members.
  public init(authenticationHTML: String) {
    self.authenticationHTML = authenticationHTML
  }
}

/// What became of a payment that was finalized.
///
/// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
/// notice. Schema: `schema/payments.yaml`, `types.FinalizedPayment`.
public struct FinalizedPayment: Sendable, Equatable {
  /// State of the payment. Compare it with the one known word; a call that succeeds is not yet a
  /// payment that did.
  ///
  /// Schema: `schema/payments.yaml`, `types.FinalizedPayment.fields.status`.
  public var status: Status

  /// A text about the outcome.
  ///
  /// Schema: `schema/payments.yaml`, `types.FinalizedPayment.fields.message`.
  public var message: String?

  /// Creates a value with the given members.
  public init(status: Status, message: String? = nil) {
    self.status = status
    self.message = message
  }
}

extension FinalizedPayment {
  /// State of the payment. Compare it with the one known word; a call that succeeds is not yet a
  /// payment that did. The service may send values that are not listed here.
  ///
  /// Schema: `schema/payments.yaml`, `types.FinalizedPayment.fields.status`.
  public struct Status: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The money has moved. `Successful` on the wire.
    ///
    /// Schema: `schema/payments.yaml`, `types.FinalizedPayment.fields.status.enum.successful`.
    public static let successful = Status(rawValue: "Successful")
  }
}

/// What is known of a payment that failed at once. Members that are not listed are kept as they
/// came.
///
/// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
/// notice. Schema: `schema/payments.yaml`, `types.FailedPayment`.
public struct FailedPayment: Sendable, Equatable {
  /// Always `FAILED`.
  ///
  /// Schema: `schema/payments.yaml`, `types.FailedPayment.fields.paymentStatus`.
  public var paymentStatus: InitiationStatus

  /// Why the payment failed.
  ///
  /// Schema: `schema/payments.yaml`, `types.FailedPayment.fields.message`.
  public var message: String?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    paymentStatus: InitiationStatus,
    message: String? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.paymentStatus = paymentStatus
    self.message = message
    self.additionalMembers = additionalMembers
  }
}

/// The payment was started and failed at once, although HTTP status and `isSuccess` speak of
/// success. Whether this state is final is not documented: ask for the state by the reference
/// before the customer pays again.
///
/// Source: sdk-flutter (observed). It was seen but is promised nowhere, so it may change without
/// notice. Schema: `schema/payments.yaml`, `errors.PaymentFailed`.
public struct PaymentFailed: ServiceFailure, Equatable {
  /// The payment that failed.
  ///
  /// Schema: `schema/payments.yaml`, `errors.PaymentFailed.fields.value`.
  public var value: FailedPayment

  /// `true`, in spite of the failure.
  ///
  /// Schema: `schema/payments.yaml`, `errors.PaymentFailed.fields.isSuccess`.
  public var isSuccess: Bool?

  /// Empty in spite of the failure.
  ///
  /// Schema: `schema/payments.yaml`, `errors.PaymentFailed.fields.error`.
  public var error: String?

  /// About the call; the reason of the failure is in `value.message`.
  ///
  /// Schema: `schema/payments.yaml`, `errors.PaymentFailed.fields.message`.
  public var message: String?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    value: FailedPayment,
    isSuccess: Bool? = nil,
    error: String? = nil,
    message: String? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.value = value
    self.isSuccess = isSuccess
    self.error = error
    self.message = message
    self.additionalMembers = additionalMembers
  }

  /// How to tell this refusal from the others.
  public static let shape = FailureShape(
    equals: ["value.paymentStatus": "FAILED"],
    moneyMoved: .unknown
  )

  /// Why the service refused, in its words. They may repeat what was sent.
  public var reason: String? {
    let texts: [String?] = [value.message]
    return texts.compactMap { $0 }.first { !$0.isEmpty }
  }
}
