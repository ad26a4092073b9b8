// Generated from schema/leatherback.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What a refusal says about itself besides the standard members of a problem.
///
/// Source: p:3670120. Schema: `schema/leatherback.yaml`, `types.RefusalExtensions`.
public struct RefusalExtensions: Sendable, Equatable {
  /// W3C trace parent; quote it when asking the service about this refusal. `traceId` on the wire.
  ///
  /// Schema: `schema/leatherback.yaml`, `types.RefusalExtensions.fields.traceId`.
  public var traceID: String?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(traceID: String? = nil, additionalMembers: [String: JSONValue] = [:]) {
    self.traceID = traceID
    self.additionalMembers = additionalMembers
  }
}

/// An amount with its currency. Several calls take this object where the call that initiates a
/// payment takes a bare number.
///
/// Source: p:16777241, p:1147159. Schema: `schema/leatherback.yaml`, `types.Money`.
public struct Money: Sendable, Equatable {
  /// Currency of the amount. An older page lets links leave it out for `NGN`; newer ones ask for
  /// it. Example: `GBP`.
  ///
  /// Schema: `schema/leatherback.yaml`, `types.Money.fields.currencyCode`.
  public var currencyCode: Currency

  /// Amount in the major unit (pounds, naira or dollars, not pence, kobo or cents). How many
  /// decimals it may have is said where the object is used. Answers write it with or without
  /// decimals, as in `12` and `12.00`. Example: `100.20`.
  ///
  /// Schema: `schema/leatherback.yaml`, `types.Money.fields.amount`.
  public var amount: Decimal

  /// Creates a value with the given members.
  public init(currencyCode: Currency, amount: Decimal) {
    self.currencyCode = currencyCode
    self.amount = amount
  }
}

extension Money: MonetaryAmount {
  /// The same as ``currencyCode``.
  public var currency: Currency { currencyCode }

  /// Creates an amount of a currency, in its major unit.
  public init(currency: Currency, amount: Decimal) {
    self.init(currencyCode: currency, amount: amount)
  }
}

/// A currency in three letters of ISO 4217. Which of them a merchant may collect was decided when
/// the account was approved, and each currency of payouts is switched on by request; SendR tells
/// which others it pays in. One program names more of them in a part that is switched off. The
/// reference tables call the member of a payment `currencyCode` even where the samples send
/// `currency`. The service may send values that are not listed here.
///
/// Source: p:80150531, p:16777241, p:3670092, p:4915509. Schema: `schema/leatherback.yaml`,
/// `types.Currency`.
public struct Currency: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Nigerian naira, for `Card`, `PayByTransfer` and payouts. `NGN` on the wire.
  ///
  /// Source: p:16777241, p:90275901, sdk-android. Schema: `schema/leatherback.yaml`,
  /// `types.Currency.enum.ngn`.
  public static let ngn = Currency(rawValue: "NGN")

  /// Pound sterling, for `Card`, `PayByAccount` and payouts. `GBP` on the wire.
  ///
  /// Source: p:129531913, p:90243200, sdk-android. Schema: `schema/leatherback.yaml`,
  /// `types.Currency.enum.gbp`.
  public static let gbp = Currency(rawValue: "GBP")

  /// Canadian dollar, for `Interac`. `CAD` on the wire.
  ///
  /// Source: p:80150531, p:201785362. Schema: `schema/leatherback.yaml`, `types.Currency.enum.cad`.
  public static let cad = Currency(rawValue: "CAD")

  /// United States dollar, for payouts. `USD` on the wire.
  ///
  /// Source: p:90308688. Schema: `schema/leatherback.yaml`, `types.Currency.enum.usd`.
  public static let usd = Currency(rawValue: "USD")

  /// Indian rupee, for payouts. `INR` on the wire.
  ///
  /// Source: p:139591683. Schema: `schema/leatherback.yaml`, `types.Currency.enum.inr`.
  public static let inr = Currency(rawValue: "INR")

  /// Pakistani rupee, for payouts. `PKR` on the wire.
  ///
  /// Source: p:90341496. Schema: `schema/leatherback.yaml`, `types.Currency.enum.pkr`.
  public static let pkr = Currency(rawValue: "PKR")

  /// Ethiopian birr, for payouts. `ETB` on the wire.
  ///
  /// Source: p:201818117. Schema: `schema/leatherback.yaml`, `types.Currency.enum.etb`.
  public static let etb = Currency(rawValue: "ETB")
}

/// A way to pay. Calls carry these words letter for letter; tables print some as `PaybyAccount` or
/// `pay with account`, which the service never sends. Webhooks say `Transfer` and `Account` for
/// `PayByTransfer` and `PayByAccount`. The service may send values that are not listed here.
///
/// Source: p:129531913, p:201588766, p:201719866, p:201785362. Schema: `schema/leatherback.yaml`,
/// `types.Channel`.
public struct Channel: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Debit or credit card, in GBP and NGN. `Card` on the wire.
  ///
  /// Source: p:201588746, p:201588766. Schema: `schema/leatherback.yaml`,
  /// `types.Channel.enum.card`.
  public static let card = Channel(rawValue: "Card")

  /// Open banking, in GBP: the customer approves the payment at the bank. `PayByAccount` on the
  /// wire.
  ///
  /// Source: p:201588756. Schema: `schema/leatherback.yaml`, `types.Channel.enum.payByAccount`.
  public static let payByAccount = Channel(rawValue: "PayByAccount")

  /// Transfer to an account that exists for this one payment, in NGN. `PayByTransfer` on the wire.
  ///
  /// Source: p:201719866. Schema: `schema/leatherback.yaml`, `types.Channel.enum.payByTransfer`.
  public static let payByTransfer = Channel(rawValue: "PayByTransfer")

  /// Interac request to an e-mail address, in CAD. `Interac` on the wire.
  ///
  /// Source: p:201785362. Schema: `schema/leatherback.yaml`, `types.Channel.enum.interac`.
  public static let interac = Channel(rawValue: "Interac")
}

/// How the bank of an account is addressed, which decides what `paymentMethodValue` holds. The
/// pages end the list with "etc.", so other currencies have others. The service may send values
/// that are not listed here.
///
/// Source: p:3670120, p:5111851, p:5013588, p:10256508. Schema: `schema/leatherback.yaml`,
/// `types.PaymentMethodType`.
public struct PaymentMethodType: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Within Nigeria: the bank's code of six digits. `BankCode` on the wire.
  ///
  /// Source: p:90275901, p:5111851. Schema: `schema/leatherback.yaml`,
  /// `types.PaymentMethodType.enum.bankCode`.
  public static let bankCode = PaymentMethodType(rawValue: "BankCode")

  /// Within the United Kingdom: the sort code of six digits. `SortCode` on the wire.
  ///
  /// Source: p:90243200, p:5111851. Schema: `schema/leatherback.yaml`,
  /// `types.PaymentMethodType.enum.sortCode`.
  public static let sortCode = PaymentMethodType(rawValue: "SortCode")

  /// Within the United States: the routing number of nine digits. `AbaRouting` on the wire.
  ///
  /// Source: p:90308688, p:5111851. Schema: `schema/leatherback.yaml`,
  /// `types.PaymentMethodType.enum.abaRouting`.
  public static let abaRouting = PaymentMethodType(rawValue: "AbaRouting")

  /// In dollars; named by SendR alone, without a word about the value. `WireRouting` on the wire.
  ///
  /// Source: p:5111851. Schema: `schema/leatherback.yaml`,
  /// `types.PaymentMethodType.enum.wireRouting`.
  public static let wireRouting = PaymentMethodType(rawValue: "WireRouting")

  /// Across borders: the BIC of eight characters, or eleven. `BicSwift` on the wire.
  ///
  /// Source: p:90308688, p:5111851. Schema: `schema/leatherback.yaml`,
  /// `types.PaymentMethodType.enum.bicSwift`.
  public static let bicSwift = PaymentMethodType(rawValue: "BicSwift")

  /// Within India: the IFSC of the bank's branch. `YESBANKALL` on the wire.
  ///
  /// Source: p:139591683, p:5111851. Schema: `schema/leatherback.yaml`,
  /// `types.PaymentMethodType.enum.yesBankAll`.
  public static let yesBankAll = PaymentMethodType(rawValue: "YESBANKALL")

  /// Within Pakistan: the bank's short code, as in `MIB`. `Transfer` on the wire.
  ///
  /// Source: p:90341496. Schema: `schema/leatherback.yaml`,
  /// `types.PaymentMethodType.enum.transfer`.
  public static let transfer = PaymentMethodType(rawValue: "Transfer")

  /// The word `None`, in records of money that came in; the value is null then. `None` on the wire.
  ///
  /// Source: p:10256508. Schema: `schema/leatherback.yaml`,
  /// `types.PaymentMethodType.enum.noMethod`.
  public static let noMethod = PaymentMethodType(rawValue: "None")
}

/// A refusal because of what was sent. Documented for payouts; payments are expected to be refused
/// in the same shape (inferred). Mend what `failures` names, then send again.
///
/// Source: p:3670120. Schema: `schema/leatherback.yaml`, `errors.ValidationFailed`.
public struct ValidationFailed: ServiceFailure, Equatable {
  /// One text for each rejected member: its name in quotes and in PascalCase, as in `'Narration'`,
  /// and the reason.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.ValidationFailed.fields.failures`.
  public var failures: [String]

  /// Always `false`.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.ValidationFailed.fields.isSuccess`.
  public var isSuccess: Bool?

  /// A text about the failure, empty where there is none.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.ValidationFailed.fields.error`.
  public var error: String?

  /// A text about the call.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.ValidationFailed.fields.message`.
  public var message: String?

  /// No sample ever held one.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.ValidationFailed.fields.responseCode`.
  public var responseCode: String?

  /// Always `ValidationException`, which tells this refusal from others.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.ValidationFailed.fields.type`.
  public var type: String?

  /// A fixed English sentence, misspelt by the service; compare nothing with it.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.ValidationFailed.fields.title`.
  public var title: String?

  /// HTTP status once more.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.ValidationFailed.fields.status`.
  public var status: Int?

  /// A fixed English sentence; the facts are in `failures`.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.ValidationFailed.fields.detail`.
  public var detail: String?

  /// Null in all samples.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.ValidationFailed.fields.instance`.
  public var instance: String?

  /// Members beside the standard ones of a problem.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.ValidationFailed.fields.extensions`.
  public var extensions: RefusalExtensions?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    failures: [String] = [],
    isSuccess: Bool? = nil,
    error: String? = nil,
    message: String? = nil,
    responseCode: String? = nil,
    type: String? = nil,
    title: String? = nil,
    status: Int? = nil,
    detail: String? = nil,
    instance: String? = nil,
    extensions: RefusalExtensions? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.failures = failures
    self.isSuccess = isSuccess
    self.error = error
    self.message = message
    self.responseCode = responseCode
    self.type = type
    self.title = title
    self.status = status
    self.detail = detail
    self.instance = instance
    self.extensions = extensions
    self.additionalMembers = additionalMembers
  }

  /// How to tell this refusal from the others.
  public static let shape = FailureShape(equals: ["type": "ValidationException"], moneyMoved: .no)

  /// Why the service refused, in its words. They may repeat what was sent.
  public var reason: String? {
    let texts: [String?] = [detail, error, message, title]
    return texts.compactMap { $0 }.first { !$0.isEmpty }
  }

  /// Identifier to quote when asking the service about this refusal.
  public var traceID: String? { extensions?.traceID }
}

/// A refusal because of a rule of the business, such as a balance that is too low. Documented for
/// payouts; payments are expected to be refused in the same shape (inferred), and the HTTP status
/// is that of the body (inferred). This call moved nothing; if the text says that the reference is
/// taken, look up the earlier payment or payout before paying again.
///
/// Source: p:3670120. Schema: `schema/leatherback.yaml`, `errors.BusinessRuleFailed`.
public struct BusinessRuleFailed: ServiceFailure, Equatable {
  /// Always `false`.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BusinessRuleFailed.fields.isSuccess`.
  public var isSuccess: Bool?

  /// The reason.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BusinessRuleFailed.fields.error`.
  public var error: String?

  /// The same text as `error`.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BusinessRuleFailed.fields.message`.
  public var message: String?

  /// No sample ever held one.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BusinessRuleFailed.fields.responseCode`.
  public var responseCode: String?

  /// Kind of the problem; null in the known samples.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BusinessRuleFailed.fields.type`.
  public var type: String?

  /// Short text about the problem.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BusinessRuleFailed.fields.title`.
  public var title: String?

  /// HTTP status once more.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BusinessRuleFailed.fields.status`.
  public var status: Int?

  /// Longer text about the problem.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BusinessRuleFailed.fields.detail`.
  public var detail: String?

  /// Null in all samples.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BusinessRuleFailed.fields.instance`.
  public var instance: String?

  /// Empty in the documented sample.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BusinessRuleFailed.fields.extensions`.
  public var extensions: RefusalExtensions?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    isSuccess: Bool? = nil,
    error: String? = nil,
    message: String? = nil,
    responseCode: String? = nil,
    type: String? = nil,
    title: String? = nil,
    status: Int? = nil,
    detail: String? = nil,
    instance: String? = nil,
    extensions: RefusalExtensions? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.isSuccess = isSuccess
    self.error = error
    self.message = message
    self.responseCode = responseCode
    self.type = type
    self.title = title
    self.status = status
    self.detail = detail
    self.instance = instance
    self.extensions = extensions
    self.additionalMembers = additionalMembers
  }

  /// How to tell this refusal from the others.
  public static let shape = FailureShape(
    equals: ["isSuccess": false],
    statuses: [400...400],
    moneyMoved: .no
  )

  /// Why the service refused, in its words. They may repeat what was sent.
  public var reason: String? {
    let texts: [String?] = [detail, error, message, title]
    return texts.compactMap { $0 }.first { !$0.isEmpty }
  }

  /// Identifier to quote when asking the service about this refusal.
  public var traceID: String? { extensions?.traceID }

  /// The kind of this refusal, where the service's words are known.
  public var family: Family? {
    let texts1: [StaticString] = ["balance (", ") is not sufficient"]
    if Family.occur(texts1, in: self.error) {
      return .insufficientBalance
    }
    return nil
  }
}

extension BusinessRuleFailed {
  /// Kinds of this refusal that only the service's words tell apart. It may reword them at any
  /// time, so a kind helps to explain a refusal and decides nothing.
  public struct Family: MessageFamily, Hashable {
    /// Name of the kind.
    public let rawValue: String

    /// Makes a kind of any name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The account that pays holds less than the payout takes. The text names the account, its
    /// balance and the amount.
    ///
    /// Source: p:3670120. Schema: `schema/leatherback.yaml`,
    /// `errors.BusinessRuleFailed.families.insufficientBalance`.
    public static let insufficientBalance = Family(rawValue: "insufficientBalance")
  }
}

/// A bare problem object: the request was turned away before the service looked at its meaning. It
/// has no `isSuccess`, and its trace identifier lies at the top. Documented for the list of payment
/// links, with HTTP status 400 only; other calls are expected to have it as well (inferred).
///
/// Source: p:2457679. Schema: `schema/leatherback.yaml`, `errors.BadRequest`.
public struct BadRequest: ServiceFailure, Equatable {
  /// A page that explains the HTTP status. Example: `https://httpstatuses.io/400`.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BadRequest.fields.type`.
  public var type: String?

  /// Short text about the problem. Example: `Bad Request`.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BadRequest.fields.title`.
  public var title: String?

  /// HTTP status once more.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BadRequest.fields.status`.
  public var status: Int?

  /// W3C trace parent; quote it when asking the service about this refusal. `traceId` on the wire.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.BadRequest.fields.traceId`.
  public var traceID: String?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    type: String? = nil,
    title: String? = nil,
    status: Int? = nil,
    traceID: String? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.title = title
    self.status = status
    self.traceID = traceID
    self.additionalMembers = additionalMembers
  }

  /// How to tell this refusal from the others.
  public static let shape = FailureShape(
    has: ["traceId"],
    lacks: ["isSuccess"],
    statuses: [400...400],
    moneyMoved: .no
  )

  /// Why the service refused, in its words. They may repeat what was sent.
  public var reason: String? {
    let texts: [String?] = [title]
    return texts.compactMap { $0 }.first { !$0.isEmpty }
  }
}

/// A failure that comes with an HTTP status of success: `isSuccess` is `false`, and the reason
/// stands in one of three members. Two clients handle it for payments; no page about payouts has
/// it. Whether money moved is not documented; ask for the state by the reference before paying
/// again.
///
/// Source: sdk-flutter, php (observed). It was seen but is promised nowhere, so it may change
/// without notice. Schema: `schema/leatherback.yaml`, `errors.CallFailed`.
public struct CallFailed: ServiceFailure, Equatable {
  /// Always `false`.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.CallFailed.fields.isSuccess`.
  public var isSuccess: Bool?

  /// A text about the failure, empty where there is none.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.CallFailed.fields.error`.
  public var error: String?

  /// A text about the call.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.CallFailed.fields.message`.
  public var message: String?

  /// No sample ever held one.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.CallFailed.fields.responseCode`.
  public var responseCode: String?

  /// Kind of the problem; null in the known samples.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.CallFailed.fields.type`.
  public var type: String?

  /// Short text about the problem.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.CallFailed.fields.title`.
  public var title: String?

  /// HTTP status once more.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.CallFailed.fields.status`.
  public var status: Int?

  /// The text that one client shows to its users first.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.CallFailed.fields.detail`.
  public var detail: String?

  /// Null in all samples.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.CallFailed.fields.instance`.
  public var instance: String?

  /// Members beside the standard ones of a problem.
  ///
  /// Schema: `schema/leatherback.yaml`, `errors.CallFailed.fields.extensions`.
  public var extensions: RefusalExtensions?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    isSuccess: Bool? = nil,
    error: String? = nil,
    message: String? = nil,
    responseCode: String? = nil,
    type: String? = nil,
    title: String? = nil,
    status: Int? = nil,
    detail: String? = nil,
    instance: String? = nil,
    extensions: RefusalExtensions? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.isSuccess = isSuccess
    self.error = error
    self.message = message
    self.responseCode = responseCode
    self.type = type
    self.title = title
    self.status = status
    self.detail = detail
    self.instance = instance
    self.extensions = extensions
    self.additionalMembers = additionalMembers
  }

  /// How to tell this refusal from the others.
  public static let shape = FailureShape(
    equals: ["isSuccess": false],
    statuses: [200...299],
    moneyMoved: .unknown
  )

  /// Why the service refused, in its words. They may repeat what was sent.
  public var reason: String? {
    let texts: [String?] = [detail, error, message, title]
    return texts.compactMap { $0 }.first { !$0.isEmpty }
  }

  /// Identifier to quote when asking the service about this refusal.
  public var traceID: String? { extensions?.traceID }
}

extension Server {
  /// The one documented host of the merchant API, over HTTPS only. It serves test and live mode,
  /// and the secret key decides between them (inferred: no page names a second host). Some pages
  /// count `/api/payment` to the host; here it belongs to the paths, whose capitals and slashes are
  /// kept. Paths of payouts have no `/api`. `https://laas.leatherback.co`.
  ///
  /// Source: p:104923146, p:1147159, p:201588756, p:3670120, php. Schema:
  /// `schema/leatherback.yaml`, `servers.laas`.
  public static let laas = Server("laas", "https://laas.leatherback.co")
}

extension Credential {
  /// The secret key alone, with no word before it: `sk_test_…` in test mode, `sk_live_…` in live
  /// mode. (The public key is for the hosted page.) Keys are opaque; resetting them in the
  /// dashboard disables the old ones at once. Pages disagree about the header: those of 2023 garble
  /// it into a value of `authorization`, the oldest ask for a bearer token, and one table cell
  /// speaks of a basic token. The newest page and the programs that call the API send `X-Api`, and
  /// so does this description.
  ///
  /// Source: p:104923146, php, react. Schema: `schema/leatherback.yaml`, `credentials.secretKey`.
  static let secretKey = Credential.header("X-Api")
}

extension Envelope {
  /// One result in `value`. `isSuccess` stands beside it in every sample of a result, and only
  /// `false` says that a call failed in spite of its HTTP status: an answer without it is read as
  /// the status says, because to refuse it would lose what it tells about money that has moved.
  /// `error`, `message` and `responseCode` may be missing, null or empty for the same meaning (a
  /// success has the empty `error`), and so may `type`, `title`, `status`, `detail`, `instance` and
  /// `extensions`. This `status` is an HTTP status or null (202 where a transfer was accepted);
  /// states of payments and links lie inside `value`. Members that no page names may stand beside
  /// all of them.
  ///
  /// Source: p:129531913, p:1147159, p:2523272, p:3670120, p:5111851, v:5472330. Schema:
  /// `schema/leatherback.yaml`, `envelopes.result`.
  static let result = Envelope(value: "value", success: "isSuccess")

  /// One page of a list of payments or payment links, with no `value`. Pages count from 1,
  /// `totalCount` counts the items of all pages, and a page without items has an empty array.
  ///
  /// Source: p:2457679, v:4063528. Schema: `schema/leatherback.yaml`, `envelopes.page`.
  static let page = Envelope(
    success: "isSuccess",
    page: PageShape(
      items: "items",
      number: "pageParams.pageNumber",
      size: "pageParams.pageSize",
      total: "pageParams.totalCount",
      parameter: "pageNumber"
    )
  )

  /// One page of a list of payouts, inside `value`: the array is called `record`, in the singular,
  /// and `pageData` beside it counts pages from 1.
  ///
  /// Source: p:10256508, v:97746960. Schema: `schema/leatherback.yaml`, `envelopes.recordPage`.
  static let recordPage = Envelope(
    success: "isSuccess",
    page: PageShape(
      items: "value.record",
      number: "value.pageData.pageNumber",
      size: "value.pageData.pageSize",
      total: "value.pageData.totalItemCount",
      pages: "value.pageData.pageCount",
      hasNext: "value.pageData.hasNextPage",
      hasPrevious: "value.pageData.hasPreviousPage",
      first: "value.pageData.firstItemOnPage",
      last: "value.pageData.lastItemOnPage",
      parameter: "pageNumber"
    )
  )
}

extension RefusalExtensions: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    traceID = try object.stringIfPresent("traceId")
    additionalMembers = object.additionalMembers(except: ["traceId"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("traceId", traceID)
    writer.additional(additionalMembers, except: ["traceId"])
  }
}

extension Money: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    currencyCode = try object.value("currencyCode")
    amount = try object.decimal("amount")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("currencyCode", currencyCode)
    writer.decimal("amount", amount)
  }
}

extension ValidationFailed {
  public init(members object: inout JSONObject) throws(JSONError) {
    failures = try object.valueIfPresent("failures") ?? []
    isSuccess = try object.boolIfPresent("isSuccess")
    error = try object.stringIfPresent("error")
    message = try object.stringIfPresent("message")
    responseCode = try object.stringIfPresent("responseCode")
    type = try object.stringIfPresent("type")
    title = try object.stringIfPresent("title")
    status = try object.intIfPresent("status")
    detail = try object.stringIfPresent("detail")
    instance = try object.stringIfPresent("instance")
    extensions = try object.valueIfPresent("extensions")
    additionalMembers = object.additionalMembers(except: [
      "failures",
      "isSuccess",
      "error",
      "message",
      "responseCode",
      "type",
      "title",
      "status",
      "detail",
      "instance",
      "extensions",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("failures", failures)
    writer.boolIfPresent("isSuccess", isSuccess)
    writer.stringIfPresent("error", error)
    writer.stringIfPresent("message", message)
    writer.stringIfPresent("responseCode", responseCode)
    writer.stringIfPresent("type", type)
    writer.stringIfPresent("title", title)
    writer.intIfPresent("status", status)
    writer.stringIfPresent("detail", detail)
    writer.stringIfPresent("instance", instance)
    writer.valueIfPresent("extensions", extensions)
    writer.additional(
      additionalMembers,
      except: [
        "failures",
        "isSuccess",
        "error",
        "message",
        "responseCode",
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "extensions",
      ]
    )
  }
}

extension BusinessRuleFailed {
  public init(members object: inout JSONObject) throws(JSONError) {
    isSuccess = try object.boolIfPresent("isSuccess")
    error = try object.stringIfPresent("error")
    message = try object.stringIfPresent("message")
    responseCode = try object.stringIfPresent("responseCode")
    type = try object.stringIfPresent("type")
    title = try object.stringIfPresent("title")
    status = try object.intIfPresent("status")
    detail = try object.stringIfPresent("detail")
    instance = try object.stringIfPresent("instance")
    extensions = try object.valueIfPresent("extensions")
    additionalMembers = object.additionalMembers(except: [
      "isSuccess",
      "error",
      "message",
      "responseCode",
      "type",
      "title",
      "status",
      "detail",
      "instance",
      "extensions",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.boolIfPresent("isSuccess", isSuccess)
    writer.stringIfPresent("error", error)
    writer.stringIfPresent("message", message)
    writer.stringIfPresent("responseCode", responseCode)
    writer.stringIfPresent("type", type)
    writer.stringIfPresent("title", title)
    writer.intIfPresent("status", status)
    writer.stringIfPresent("detail", detail)
    writer.stringIfPresent("instance", instance)
    writer.valueIfPresent("extensions", extensions)
    writer.additional(
      additionalMembers,
      except: [
        "isSuccess",
        "error",
        "message",
        "responseCode",
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "extensions",
      ]
    )
  }
}

extension BadRequest {
  public init(members object: inout JSONObject) throws(JSONError) {
    type = try object.stringIfPresent("type")
    title = try object.stringIfPresent("title")
    status = try object.intIfPresent("status")
    traceID = try object.stringIfPresent("traceId")
    additionalMembers = object.additionalMembers(except: ["type", "title", "status", "traceId"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("type", type)
    writer.stringIfPresent("title", title)
    writer.intIfPresent("status", status)
    writer.stringIfPresent("traceId", traceID)
    writer.additional(additionalMembers, except: ["type", "title", "status", "traceId"])
  }
}

extension CallFailed {
  public init(members object: inout JSONObject) throws(JSONError) {
    isSuccess = try object.boolIfPresent("isSuccess")
    error = try object.stringIfPresent("error")
    message = try object.stringIfPresent("message")
    responseCode = try object.stringIfPresent("responseCode")
    type = try object.stringIfPresent("type")
    title = try object.stringIfPresent("title")
    status = try object.intIfPresent("status")
    detail = try object.stringIfPresent("detail")
    instance = try object.stringIfPresent("instance")
    extensions = try object.valueIfPresent("extensions")
    additionalMembers = object.additionalMembers(except: [
      "isSuccess",
      "error",
      "message",
      "responseCode",
      "type",
      "title",
      "status",
      "detail",
      "instance",
      "extensions",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.boolIfPresent("isSuccess", isSuccess)
    writer.stringIfPresent("error", error)
    writer.stringIfPresent("message", message)
    writer.stringIfPresent("responseCode", responseCode)
    writer.stringIfPresent("type", type)
    writer.stringIfPresent("title", title)
    writer.intIfPresent("status", status)
    writer.stringIfPresent("detail", detail)
    writer.stringIfPresent("instance", instance)
    writer.valueIfPresent("extensions", extensions)
    writer.additional(
      additionalMembers,
      except: [
        "isSuccess",
        "error",
        "message",
        "responseCode",
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "extensions",
      ]
    )
  }
}
