// Generated from schema/payouts.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension APIRequest {
  /// Payouts in the currency of the account that pays, called fund transfers on the pages: naira,
  /// pounds, dollars, Indian and Pakistani rupees, and birr, each switched on for a merchant by
  /// request. Send one, then wait for the merchant's webhook or look the payout up by a reference
  /// that its answer held.
  ///
  /// Source: p:3670092, p:3670120. Schema: `schema/payouts.yaml`, `resource`.
  public static var payouts: PayoutsRequests { PayoutsRequests() }
}

/// Payouts in the currency of the account that pays, called fund transfers on the pages: naira,
/// pounds, dollars, Indian and Pakistani rupees, and birr, each switched on for a merchant by
/// request. Send one, then wait for the merchant's webhook or look the payout up by a reference
/// that its answer held.
///
/// Source: p:3670092, p:3670120. Schema: `schema/payouts.yaml`, `resource`.
public struct PayoutsRequests: Sendable {
  /// Pays one beneficiary. An answer says that the transfer is being processed, not that the money
  /// arrived. If the answer gets lost, look the payout up before sending it again: the reference is
  /// all that keeps it from being paid twice. Look-ups take it with the merchant's prefix only, and
  /// no answer is needed to know that: it stands before the hyphen in `tenantReference` of any
  /// earlier payout. Where it is only guessed, `nil` of a look-up proves nothing: search
  /// `payouts.list` then.
  ///
  /// `POST /payout/disbursement/payout/fundTransfer`. Never send it twice: the service may do it
  /// twice.
  ///
  /// Source: p:3670120, p:90275901, p:90243200, p:90308688, p:139591683, p:90341496, p:201818117.
  /// Schema: `schema/payouts.yaml`, `endpoints.transfer`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - to: Currency and beneficiary, with the members that the currency asks for. All of them lie
  ///     beside `amount` on the wire.
  ///   - amount: Amount in the major unit (naira or pounds, not kobo or pence). At least 1.00. At
  ///     most 2 decimal places. Example: `1200`.
  ///   - narration: What the payout is for; the user sees it. At most 100 characters. Example:
  ///     `Rent for May`.
  ///   - tenantReference: The merchant's own reference, never used before. The pages fill it with
  ///     random numbers and UUIDs. Example: `TYGHR`.
  public func transfer(
    to: PayoutDestination,
    amount: Decimal,
    narration: String,
    tenantReference: PayoutReference
  ) -> APIRequest<AcceptedTransfer> {
    var request = APIRequest<AcceptedTransfer>(.payoutsTransfer)
    request.setBody { (writer: inout JSONWriter) in
      to.write(members: &writer)
      writer.decimal("amount", amount)
      writer.checkMinimum("amount", amount, "1.00")
      writer.checkScale("amount", amount, 2)
      writer.string("narration", narration)
      writer.checkLength("narration", narration, max: 100)
      writer.value("tenantReference", tenantReference)
    }
    return request
  }

  /// Looks one payout up. The answer is `nil` when nothing matches: the service calls that a
  /// success with no value. The page files the parameter under the query and calls it `reference`,
  /// but says that it stands in the path.
  ///
  /// `GET /Payout/Disbursement/Payout/FetchTransactionbyReference/{txnRef}`. Sending it again does
  /// no harm.
  ///
  /// Source: p:3801180. Schema: `schema/payouts.yaml`, `endpoints.retrieve`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - reference: `reference` or `tenantReference` as the transfer's answer had it, never the
  ///     merchant's own form. `txnRef` on the wire. Example: `RTDF-TYGHR`.
  public func retrieve(reference: LookupReference) -> APIRequest<PayoutRecord?> {
    var request = APIRequest<PayoutRecord?>(.payoutsRetrieve)
    request.setPath("txnRef", reference.rawValue)
    return request
  }

  /// Looks up all payouts of a batch, on no pages. The path is documented, the method is not. The
  /// call that sends a batch is not described, because its path was never seen, but single payouts
  /// have a batch as well.
  ///
  /// `GET /Payout/Disbursement/Payout/FetchTransactionsbyBatch/{batchRef}`. Sending it again does
  /// no harm.
  ///
  /// Source: p:3833978, p:3670092 (inferred). It was worked out, not seen: try it before you rely
  /// on it. Schema: `schema/payouts.yaml`, `endpoints.retrieveBatch`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - batchID: Identifier of the batch, as `batchId` of a record. The page's text calls it
  ///     `BatchId`, the overview `batch_id`. `batchRef` on the wire.
  public func retrieveBatch(batchID: String) -> APIRequest<[PayoutRecord]> {
    var request = APIRequest<[PayoutRecord]>(.payoutsRetrieveBatch)
    request.setPath("batchRef", batchID)
    return request
  }

  /// Lists what happened on the accounts that pay, one page at a time; money that came in is listed
  /// as well. The first version of the page had a plain array here.
  ///
  /// `GET /Payout/Disbursement/Payout/FetchPayoutTxns`. Sending it again does no harm.
  ///
  /// Source: p:10256508. Schema: `schema/payouts.yaml`, `endpoints.list`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - pageNumber: Number of the page. The table asks for it and names a default, so it may be
  ///     left out. The service takes `1` for `nil`.
  ///   - pageSize: Records on a page. The table asks for it and names a default, so it may be left
  ///     out. The service takes `50` for `nil`.
  public func list(pageNumber: Int? = nil, pageSize: Int? = nil) -> APIRequest<Page<PayoutRecord>> {
    var request = APIRequest<Page<PayoutRecord>>(.payoutsList)
    request.setQueryInt("pageNumber", pageNumber)
    request.setQueryInt("pageSize", pageSize)
    return request
  }
}

/// A payout that is being processed. Both references lead to it; keep one of them.
///
/// Source: p:3670120. Schema: `schema/payouts.yaml`, `types.AcceptedTransfer`.
public struct AcceptedTransfer: Sendable, Equatable {
  /// Leatherback's own reference; ten capital letters in the sample. Example: `QWEXAMPLEA`.
  ///
  /// Schema: `schema/payouts.yaml`, `types.AcceptedTransfer.fields.reference`.
  public var reference: LookupReference

  /// The merchant's reference behind the merchant's prefix and a hyphen. Example: `RTDF-TYGHR`.
  ///
  /// Schema: `schema/payouts.yaml`, `types.AcceptedTransfer.fields.tenantReference`.
  public var tenantReference: LookupReference

  /// Creates a value with the given members.
  public init(reference: LookupReference, tenantReference: LookupReference) {
    self.reference = reference
    self.tenantReference = tenantReference
  }
}

/// What happened on an account that pays: a payout, or money that came in. Three calls answer with
/// records, and each leaves out what the others have: only the list has `transactionDate`, and the
/// look-up of one payout has no `txnId` either.
///
/// Source: p:3801180, p:3833978, p:10256508. Schema: `schema/payouts.yaml`, `types.PayoutRecord`.
public struct PayoutRecord: Sendable, Equatable {
  /// Identifier of the record. The look-up of one payout leaves it out. `txnId` on the wire.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.txnId`.
  public var txnID: String?

  /// Identifier of the batch; single payouts have one as well. `batchId` on the wire.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.batchId`.
  public var batchID: String

  /// Account that paid; null for money that came in.
  ///
  /// Source: p:10256508. Schema: `schema/payouts.yaml`,
  /// `types.PayoutRecord.fields.debitAccountNumber`.
  public var debitAccountNumber: String?

  /// Name of the account that paid; null for money that came in.
  ///
  /// Source: p:10256508. Schema: `schema/payouts.yaml`,
  /// `types.PayoutRecord.fields.debitAccountName`.
  public var debitAccountName: String?

  /// Account that was paid; an IBAN or a local number.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.beneficiaryAccountNumber`.
  public var beneficiaryAccountNumber: String

  /// Name of the account that was paid.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.beneficiaryAccountName`.
  public var beneficiaryAccountName: String

  /// How the bank was addressed; `None` for money that came in. The look-up of one payout calls it
  /// `beneficiaryPaymentMethod`. Read from `beneficiaryPaymentMethod` too.
  ///
  /// Source: p:3801180, p:3833978, p:10256508. Schema: `schema/payouts.yaml`,
  /// `types.PayoutRecord.fields.beneficiaryPaymentMethodType`.
  public var beneficiaryPaymentMethodType: PaymentMethodType

  /// The bank's code of that type; null where the type is `None`. Example: `999998`.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.beneficiaryPaymentMethodValue`.
  public var beneficiaryPaymentMethodValue: String?

  /// Currency of the amounts. Example: `NGN`.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.currencyCode`.
  public var currencyCode: Currency

  /// Sign of the currency; may be empty. Example: `₦`.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.currencySymbol`.
  public var currencySymbol: String

  /// Amount in the major unit. Example: `100`.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.amount`.
  public var amount: Decimal

  /// Balance before it, in the major unit. Example: `89860`.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.previousBalance`.
  public var previousBalance: Decimal

  /// Balance after it, in the major unit. In a sample it fell by more than the amount: a fee is
  /// charged on top (inferred). Example: `89750`.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.currentBalance`.
  public var currentBalance: Decimal

  /// What the payout was for.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.narration`.
  public var narration: String

  /// State of the payout.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.status`.
  public var status: PayoutStatus

  /// Which way the money went.
  ///
  /// Source: p:3801180, p:3833978, p:10256508. Schema: `schema/payouts.yaml`,
  /// `types.PayoutRecord.fields.payoutType`.
  public var payoutType: PayoutType

  /// The merchant's reference behind its prefix. An empty text, not null, for money that came in.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.tenantReference`.
  public var tenantReference: LookupReference

  /// Leatherback's own reference.
  ///
  /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.paymentReference`.
  public var paymentReference: String

  /// When it happened, with seven digits of a second and no offset; UTC is meant (inferred). Only
  /// the list has it.
  ///
  /// Source: p:10256508. Schema: `schema/payouts.yaml`,
  /// `types.PayoutRecord.fields.transactionDate`.
  public var transactionDate: Timestamp?

  /// Creates a value with the given members.
  public init(
    txnID: String? = nil,
    batchID: String,
    debitAccountNumber: String? = nil,
    debitAccountName: String? = nil,
    beneficiaryAccountNumber: String,
    beneficiaryAccountName: String,
    beneficiaryPaymentMethodType: PaymentMethodType,
    beneficiaryPaymentMethodValue: String? = nil,
    currencyCode: Currency,
    currencySymbol: String,
    amount: Decimal,
    previousBalance: Decimal,
    currentBalance: Decimal,
    narration: String,
    status: PayoutStatus,
    payoutType: PayoutType,
    tenantReference: LookupReference,
    paymentReference: String,
    transactionDate: Timestamp? = nil
  ) {
    self.txnID = txnID
    self.batchID = batchID
    self.debitAccountNumber = debitAccountNumber
    self.debitAccountName = debitAccountName
    self.beneficiaryAccountNumber = beneficiaryAccountNumber
    self.beneficiaryAccountName = beneficiaryAccountName
    self.beneficiaryPaymentMethodType = beneficiaryPaymentMethodType
    self.beneficiaryPaymentMethodValue = beneficiaryPaymentMethodValue
    self.currencyCode = currencyCode
    self.currencySymbol = currencySymbol
    self.amount = amount
    self.previousBalance = previousBalance
    self.currentBalance = currentBalance
    self.narration = narration
    self.status = status
    self.payoutType = payoutType
    self.tenantReference = tenantReference
    self.paymentReference = paymentReference
    self.transactionDate = transactionDate
  }
}

extension PayoutRecord {
  /// Which way the money went. The service may send values that are not listed here.
  ///
  /// Source: p:3801180, p:3833978, p:10256508. Schema: `schema/payouts.yaml`,
  /// `types.PayoutRecord.fields.payoutType`.
  public struct PayoutType: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Out of the account. `Debit` on the wire.
    ///
    /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.payoutType.enum.debit`.
    public static let debit = PayoutType(rawValue: "Debit")

    /// Into the account. `Credit` on the wire.
    ///
    /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.payoutType.enum.credit`.
    public static let credit = PayoutType(rawValue: "Credit")

    /// The word `None`; older and schema-like samples have it. `None` on the wire.
    ///
    /// Schema: `schema/payouts.yaml`, `types.PayoutRecord.fields.payoutType.enum.unspecified`.
    public static let unspecified = PayoutType(rawValue: "None")
  }
}

extension AcceptedTransfer: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    reference = try object.value("reference")
    tenantReference = try object.value("tenantReference")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("reference", reference)
    writer.value("tenantReference", tenantReference)
  }
}

extension PayoutRecord: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    txnID = try object.stringIfPresent("txnId")
    batchID = try object.string("batchId")
    debitAccountNumber = try object.stringIfPresent("debitAccountNumber")
    debitAccountName = try object.stringIfPresent("debitAccountName")
    beneficiaryAccountNumber = try object.string("beneficiaryAccountNumber")
    beneficiaryAccountName = try object.string("beneficiaryAccountName")
    if object.contains("beneficiaryPaymentMethodType") {
      beneficiaryPaymentMethodType = try object.value("beneficiaryPaymentMethodType")
    } else {
      beneficiaryPaymentMethodType = try object.value("beneficiaryPaymentMethod")
    }
    beneficiaryPaymentMethodValue = try object.stringIfPresent("beneficiaryPaymentMethodValue")
    currencyCode = try object.value("currencyCode")
    currencySymbol = try object.string("currencySymbol")
    amount = try object.decimal("amount")
    previousBalance = try object.decimal("previousBalance")
    currentBalance = try object.decimal("currentBalance")
    narration = try object.string("narration")
    status = try object.value("status")
    payoutType = try object.value("payoutType")
    tenantReference = try object.value("tenantReference")
    paymentReference = try object.string("paymentReference")
    transactionDate = try object.timestampIfPresent("transactionDate")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("txnId", txnID)
    writer.string("batchId", batchID)
    writer.stringOrNull("debitAccountNumber", debitAccountNumber)
    writer.stringOrNull("debitAccountName", debitAccountName)
    writer.string("beneficiaryAccountNumber", beneficiaryAccountNumber)
    writer.string("beneficiaryAccountName", beneficiaryAccountName)
    writer.value("beneficiaryPaymentMethodType", beneficiaryPaymentMethodType)
    writer.stringOrNull("beneficiaryPaymentMethodValue", beneficiaryPaymentMethodValue)
    writer.value("currencyCode", currencyCode)
    writer.string("currencySymbol", currencySymbol)
    writer.decimal("amount", amount)
    writer.decimal("previousBalance", previousBalance)
    writer.decimal("currentBalance", currentBalance)
    writer.string("narration", narration)
    writer.value("status", status)
    writer.value("payoutType", payoutType)
    writer.value("tenantReference", tenantReference)
    writer.string("paymentReference", paymentReference)
    writer.timestampIfPresent("transactionDate", transactionDate)
  }
}

extension Endpoint {
  static let payoutsTransfer = Endpoint(
    "payouts.transfer",
    .post,
    "/payout/disbursement/payout/fundTransfer",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: AcceptedTransfer.self
  )

  static let payoutsRetrieve = Endpoint(
    "payouts.retrieve",
    .get,
    "/Payout/Disbursement/Payout/FetchTransactionbyReference/{txnRef}",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: PayoutRecord?.self
  )

  static let payoutsRetrieveBatch = Endpoint(
    "payouts.retrieveBatch",
    .get,
    "/Payout/Disbursement/Payout/FetchTransactionsbyBatch/{batchRef}",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: [PayoutRecord].self
  )

  static let payoutsList = Endpoint(
    "payouts.list",
    .get,
    "/Payout/Disbursement/Payout/FetchPayoutTxns",
    server: .laas,
    credential: .secretKey,
    envelope: .recordPage,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: Page<PayoutRecord>.self
  )
}
