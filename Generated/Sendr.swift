// Generated from schema/sendr.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension APIRequest {
  /// SendR pays a beneficiary in another currency than the account that pays: see which currencies
  /// there are, take a quote, learn what the beneficiary's bank asks for, initiate, and ask for the
  /// state by the reference that the initiation answered. The quote is good for 300 seconds. The
  /// final state also reaches the merchant's webhook.
  ///
  /// Source: p:4915509, p:5111851. Schema: `schema/sendr.yaml`, `resource`.
  public static var sendR: SendRRequests { SendRRequests() }
}

/// SendR pays a beneficiary in another currency than the account that pays: see which currencies
/// there are, take a quote, learn what the beneficiary's bank asks for, initiate, and ask for the
/// state by the reference that the initiation answered. The quote is good for 300 seconds. The
/// final state also reaches the merchant's webhook.
///
/// Source: p:4915509, p:5111851. Schema: `schema/sendr.yaml`, `resource`.
public struct SendRRequests: Sendable {
  /// Tells which of the merchant's accounts can pay and in which currencies beneficiaries can be
  /// paid. The page names the path but no method. The shape of the answer was never seen, so it is
  /// handed over as it comes. Pages write the last part as `Currencies` as well, and older ones
  /// misspell it `Curriencies`; before that the check was called
  /// `Disbursement/Currencies/Beneficiaries`.
  ///
  /// `GET /payout/Disbursement/SendR/currencies`. Sending it again does no harm.
  ///
  /// Source: p:4915509, v:13762561 (inferred). It was worked out, not seen: try it before you rely
  /// on it. Schema: `schema/sendr.yaml`, `endpoints.listCurrencies`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  public func listCurrencies() -> APIRequest<JSONValue> {
    APIRequest<JSONValue>(.sendRListCurrencies)
  }

  /// Quotes the rate between two currencies. Initiating spends the quote by its `rateId`, within
  /// 300 seconds. The page prints the address without the `?` before its parameters, a slip; older
  /// pages call it `Public/payout/Rate`.
  ///
  /// `GET /payout/Disbursement/SendR/rate`. Sending it again does no harm.
  ///
  /// Source: p:5079084. Schema: `schema/sendr.yaml`, `endpoints.quote`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - fromCurrency: Currency of the account that pays. `FromCurrency` on the wire. Example:
  ///     `NGN`.
  ///   - toCurrency: Currency that the beneficiary gets. `ToCurrency` on the wire. Example: `GBP`.
  ///   - amount: Amount that the sender wants to send, in the major unit of `FromCurrency`.
  ///     `Amount` on the wire. Example: `50000`.
  public func quote(
    fromCurrency: Currency,
    toCurrency: Currency,
    amount: Decimal? = nil
  ) -> APIRequest<RateQuote> {
    var request = APIRequest<RateQuote>(.sendRQuote)
    request.setQuery("FromCurrency", fromCurrency.rawValue)
    request.setQuery("ToCurrency", toCurrency.rawValue)
    request.setQueryDecimal("Amount", amount)
    return request
  }

  /// Tells which types of payment method, and which keys of `metaData`, a payout to a currency and
  /// a country of the beneficiary's bank needs. One currency has several answers: dollars to a bank
  /// in `USA` are local, to one in `NGA` international. The shape of the answer was never seen, so
  /// it is handed over as it comes; keys that pages tell are typed in `SendRBeneficiary`. The page
  /// ends the path with a `?`, and marks no parameter as required.
  ///
  /// `GET /Payout/Disbursement/SendR/payment-methods`. Sending it again does no harm.
  ///
  /// Source: p:5013588, v:90243368. Schema: `schema/sendr.yaml`, `endpoints.listPaymentMethods`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - beneficiaryCurrencyCode: Currency of the beneficiary's account. `BeneficiaryCurrencyCode`
  ///     on the wire. Example: `USD`. Worked out, at least in part (inferred).
  ///   - beneficiaryBankCountryCode: Country of the beneficiary's bank in three letters.
  ///     `BeneficiaryBankCountryCode` on the wire. Exactly 3 characters. Example: `NGA`. Worked
  ///     out, at least in part (inferred).
  ///   - amount: Amount to send, in the major unit. The page does not say that it is a number.
  ///     `Amount` on the wire. Worked out, at least in part (inferred).
  ///   - senderCurrencyCode: Currency of the account that pays, as initiating calls it
  ///     `senderCurrencyCode`. `CurrencyCode` on the wire. Example: `GBP`. Source: p:5111851
  ///     (inferred).
  public func listPaymentMethods(
    beneficiaryCurrencyCode: Currency,
    beneficiaryBankCountryCode: String,
    amount: Decimal,
    senderCurrencyCode: Currency
  ) -> APIRequest<JSONValue> {
    var request = APIRequest<JSONValue>(.sendRListPaymentMethods)
    request.setQuery("BeneficiaryCurrencyCode", beneficiaryCurrencyCode.rawValue)
    request.setQuery("BeneficiaryBankCountryCode", beneficiaryBankCountryCode)
    request.checkLength("BeneficiaryBankCountryCode", beneficiaryBankCountryCode, min: 3, max: 3)
    request.setQueryDecimal("Amount", amount)
    request.setQuery("CurrencyCode", senderCurrencyCode.rawValue)
    return request
  }

  /// Starts a payout in another currency, whatever the beneficiary's. The answer holds the
  /// reference with the merchant's prefix, the only form that the later look-up takes. The page
  /// shows a request in full but marks nothing as required. If the answer gets lost, look the
  /// payout up before initiating it again, under another quote or not: the prefix is that of any
  /// earlier payout, and where it is only guessed, a look-up that finds nothing proves nothing.
  ///
  /// `POST /Payout/Disbursement/SendR/Initiate`. Never send it twice: the service may do it twice.
  ///
  /// Source: p:5111851. Schema: `schema/sendr.yaml`, `endpoints.initiate`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - rateID: Identifier of a quote that is not older than 300 seconds. `rateId` on the wire.
  ///     Worked out, at least in part (inferred).
  ///   - reference: The merchant's own reference, never used before. Example: `SWIFTTEST`. Worked
  ///     out, at least in part (inferred).
  ///   - senderCurrencyCode: Currency of the account that pays. Example: `GBP`. Worked out, at
  ///     least in part (inferred).
  ///   - amount: Amount that leaves the account, in the major unit of `senderCurrencyCode`: pounds,
  ///     not pence. The sample holds an integer. Worked out, at least in part (inferred).
  ///   - beneficiary: Who is paid. Worked out, at least in part (inferred).
  ///   - description: What the payout is for.
  ///   - supportingDocumentReference: Reference of a document that was uploaded before. No page
  ///     that was read has the call that uploads one.
  public func initiate(
    rateID: String,
    reference: PayoutReference,
    senderCurrencyCode: Currency,
    amount: Decimal,
    beneficiary: SendRBeneficiary,
    description: String? = nil,
    supportingDocumentReference: String? = nil
  ) -> APIRequest<InitiatedSendR> {
    var request = APIRequest<InitiatedSendR>(.sendRInitiate)
    request.setBody { (writer: inout JSONWriter) in
      writer.string("rateId", rateID)
      writer.value("reference", reference)
      writer.value("senderCurrencyCode", senderCurrencyCode)
      writer.decimal("amount", amount)
      writer.value("beneficiary", beneficiary)
      writer.stringIfPresent("description", description)
      writer.stringOrNull("supportingDocumentReference", supportingDocumentReference)
    }
    return request
  }

  /// Asks for the state of a payout in another currency. What it answers for a reference that
  /// nobody knows is not documented.
  ///
  /// `GET /payout/Disbursement/SendR/transactions/{reference}`. Sending it again does no harm.
  ///
  /// Source: p:9568295, v:12288106. Schema: `schema/sendr.yaml`, `endpoints.retrieve`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`,
  /// `BusinessRuleFailed`, `BadRequest` and `CallFailed`.
  ///
  /// - Parameters:
  ///   - reference: `reference` as the initiation answered it, with the merchant's prefix. Example:
  ///     `ays-SWIFTTEST`.
  public func retrieve(reference: LookupReference) -> APIRequest<SendRTransaction> {
    var request = APIRequest<SendRTransaction>(.sendRRetrieve)
    request.setPath("reference", reference.rawValue)
    return request
  }
}

/// A rate that the service offers. Nothing is worked out from it here: the page's sample fits
/// neither a product nor a quotient of rate and amount, while a finished transaction's beneficiary
/// gets about `amount` times `rate`.
///
/// Source: p:5079084. Schema: `schema/sendr.yaml`, `types.RateQuote`.
public struct RateQuote: Sendable, Equatable {
  /// Identifier of the quote, which initiating spends. `rateId` on the wire.
  ///
  /// Schema: `schema/sendr.yaml`, `types.RateQuote.fields.rateId`.
  public var rateID: String

  /// The rate; six decimals were seen. Example: `417.122215`.
  ///
  /// Schema: `schema/sendr.yaml`, `types.RateQuote.fields.rate`.
  public var rate: Decimal

  /// Amount that the beneficiary would get. What it is when the call had no amount is not stated,
  /// so it may be missing then. Example: `2.4`.
  ///
  /// Schema: `schema/sendr.yaml`, `types.RateQuote.fields.creditAmount`.
  public var creditAmount: Decimal?

  /// The value is good for 300 seconds from when it was read.
  ///
  /// Not on the wire, so a value that was stored and is read again starts anew. Not part of `==`:
  /// two answers with the same members are the same.
  @NotCompared public var lifetime: Lifetime

  /// Creates a value with the given members.
  public init(
    rateID: String,
    rate: Decimal,
    creditAmount: Decimal? = nil,
    lifetime: Lifetime = Lifetime(seconds: 300)
  ) {
    self.rateID = rateID
    self.rate = rate
    self.creditAmount = creditAmount
    self.lifetime = lifetime
  }
}

/// A payout in another currency that was started.
///
/// Source: p:5111851. Schema: `schema/sendr.yaml`, `types.InitiatedSendR`.
public struct InitiatedSendR: Sendable, Equatable {
  /// Leatherback's own reference; no look-up takes it.
  ///
  /// Schema: `schema/sendr.yaml`, `types.InitiatedSendR.fields.paymentReference`.
  public var paymentReference: String

  /// The merchant's reference behind a prefix that is made of the merchant's business name and a
  /// hyphen, so that references of two merchants never meet. Keep it: look-ups take no other form.
  /// Example: `ays-SWIFTTEST`.
  ///
  /// Schema: `schema/sendr.yaml`, `types.InitiatedSendR.fields.reference`.
  public var reference: LookupReference

  /// Creates a value with the given members.
  public init(paymentReference: String, reference: LookupReference) {
    self.paymentReference = paymentReference
    self.reference = reference
  }
}

/// A payout in another currency and its state.
///
/// Source: p:9568295, v:12288106. Schema: `schema/sendr.yaml`, `types.SendRTransaction`.
public struct SendRTransaction: Sendable, Equatable {
  /// Rate of the payout. Example: `1151.9867`.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.rate`.
  public var rate: Decimal

  /// Rate of the market. The older page has none. Example: `1160`.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.midRate`.
  public var midRate: Decimal?

  /// The merchant's reference behind its prefix.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.reference`.
  public var reference: LookupReference

  /// Leatherback's own reference; one begins with `AaaS-`.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.paymentReference`.
  public var paymentReference: String

  /// Currency of the account that paid. Example: `USD`.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.senderCurrencyCode`.
  public var senderCurrencyCode: Currency

  /// What the payout is for.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.description`.
  public var description: String?

  /// Amount that left the account, in the major unit of `senderCurrencyCode`.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.amount`.
  public var amount: Decimal

  /// State of the payout.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.status`.
  public var status: PayoutStatus

  /// Who was paid.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.beneficiary`.
  public var beneficiary: Beneficiary

  /// When the payout was made, with up to six digits of a second and no offset; UTC is meant
  /// (inferred). An older page has three digits and a `Z`.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.creationTime`.
  public var creationTime: Timestamp

  /// Creates a value with the given members.
  public init(
    rate: Decimal,
    midRate: Decimal? = nil,
    reference: LookupReference,
    paymentReference: String,
    senderCurrencyCode: Currency,
    description: String? = nil,
    amount: Decimal,
    status: PayoutStatus,
    beneficiary: Beneficiary,
    creationTime: Timestamp
  ) {
    self.rate = rate
    self.midRate = midRate
    self.reference = reference
    self.paymentReference = paymentReference
    self.senderCurrencyCode = senderCurrencyCode
    self.description = description
    self.amount = amount
    self.status = status
    self.beneficiary = beneficiary
    self.creationTime = creationTime
  }
}

extension SendRTransaction {
  /// Who was paid.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.beneficiary`.
  public struct Beneficiary: Sendable, Equatable {
    /// Currency that the beneficiary got.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRTransaction.fields.beneficiary.fields.currencyCode`.
    public var currencyCode: Currency

    /// Country in three letters. Example: `NGA`.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.beneficiary.fields.countryCode`.
    public var countryCode: String

    /// Name of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.beneficiary.fields.name`.
    public var name: String?

    /// E-mail address of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.beneficiary.fields.email`.
    public var email: String?

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.beneficiary.fields.address`.
    public var address: String?

    /// How the bank is addressed.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRTransaction.fields.beneficiary.fields.paymentMethodType`.
    public var paymentMethodType: PaymentMethodType

    /// The bank's code of that type. Example: `000023`.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRTransaction.fields.beneficiary.fields.paymentMethodValue`.
    public var paymentMethodValue: String

    /// Amount that the beneficiary got, in the major unit of its currency. The older page has none.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRTransaction.fields.beneficiary.fields.beneficiaryAmount`.
    public var beneficiaryAmount: Decimal?

    /// What was sent and what the banks' network added.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRTransaction.fields.beneficiary.fields.metaData`.
    public var metaData: SendRNetworkData

    /// Creates a value with the given members.
    public init(
      currencyCode: Currency,
      countryCode: String,
      name: String? = nil,
      email: String? = nil,
      address: String? = nil,
      paymentMethodType: PaymentMethodType,
      paymentMethodValue: String,
      beneficiaryAmount: Decimal? = nil,
      metaData: SendRNetworkData
    ) {
      self.currencyCode = currencyCode
      self.countryCode = countryCode
      self.name = name
      self.email = email
      self.address = address
      self.paymentMethodType = paymentMethodType
      self.paymentMethodValue = paymentMethodValue
      self.beneficiaryAmount = beneficiaryAmount
      self.metaData = metaData
    }
  }
}

/// Keys of the caller in camelCase beside keys that the banks' network adds in PascalCase, all of
/// them texts. Known for naira; other keys, and those of other currencies, are kept as they come.
///
/// Source: p:9568295. Schema: `schema/sendr.yaml`, `types.SendRNetworkData`.
public struct SendRNetworkData: Sendable, Equatable {
  /// Number of the account as it was sent.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRNetworkData.fields.beneficiaryAccountNumber`.
  public var beneficiaryAccountNumber: String?

  /// Name of its holder as it was sent.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRNetworkData.fields.beneficiaryAccountName`.
  public var beneficiaryAccountName: String?

  /// The network's identifier of the transfer. `SessionId` on the wire.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRNetworkData.fields.SessionId`.
  public var sessionID: String?

  /// Code of the bank that was paid. `DestinationInstitutionCode` on the wire.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRNetworkData.fields.DestinationInstitutionCode`.
  public var destinationInstitutionCode: String?

  /// Number of the account as the network knows it. `AccountNumber` on the wire.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRNetworkData.fields.AccountNumber`.
  public var accountNumber: String?

  /// Name of its holder as the network knows it. `AccountName` on the wire.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRNetworkData.fields.AccountName`.
  public var accountName: String?

  /// How well the bank knows the holder; a number, but a text on the wire. `KycLevel` on the wire.
  /// Example: `3`.
  ///
  /// Schema: `schema/sendr.yaml`, `types.SendRNetworkData.fields.KycLevel`.
  public var kycLevel: String?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    beneficiaryAccountNumber: String? = nil,
    beneficiaryAccountName: String? = nil,
    sessionID: String? = nil,
    destinationInstitutionCode: String? = nil,
    accountNumber: String? = nil,
    accountName: String? = nil,
    kycLevel: String? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.beneficiaryAccountNumber = beneficiaryAccountNumber
    self.beneficiaryAccountName = beneficiaryAccountName
    self.sessionID = sessionID
    self.destinationInstitutionCode = destinationInstitutionCode
    self.accountNumber = accountNumber
    self.accountName = accountName
    self.kycLevel = kycLevel
    self.additionalMembers = additionalMembers
  }
}

extension RateQuote: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    rateID = try object.string("rateId")
    rate = try object.decimal("rate")
    creditAmount = try object.decimalIfPresent("creditAmount")
    lifetime = Lifetime(seconds: 300)
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("rateId", rateID)
    writer.decimal("rate", rate)
    writer.decimalIfPresent("creditAmount", creditAmount)
  }
}

extension InitiatedSendR: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    paymentReference = try object.string("paymentReference")
    reference = try object.value("reference")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("paymentReference", paymentReference)
    writer.value("reference", reference)
  }
}

extension SendRTransaction: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    rate = try object.decimal("rate")
    midRate = try object.decimalIfPresent("midRate")
    reference = try object.value("reference")
    paymentReference = try object.string("paymentReference")
    senderCurrencyCode = try object.value("senderCurrencyCode")
    description = try object.stringIfPresent("description")
    amount = try object.decimal("amount")
    status = try object.value("status")
    beneficiary = try object.value("beneficiary")
    creationTime = try object.timestamp("creationTime")
  }

  public func write(members writer: inout JSONWriter) {
    writer.decimal("rate", rate)
    writer.decimalIfPresent("midRate", midRate)
    writer.value("reference", reference)
    writer.string("paymentReference", paymentReference)
    writer.value("senderCurrencyCode", senderCurrencyCode)
    writer.stringIfPresent("description", description)
    writer.decimal("amount", amount)
    writer.value("status", status)
    writer.value("beneficiary", beneficiary)
    writer.timestamp("creationTime", creationTime)
  }
}

extension SendRTransaction.Beneficiary: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    currencyCode = try object.value("currencyCode")
    countryCode = try object.string("countryCode")
    name = try object.stringIfPresent("name")
    email = try object.stringIfPresent("email")
    address = try object.stringIfPresent("address")
    paymentMethodType = try object.value("paymentMethodType")
    paymentMethodValue = try object.string("paymentMethodValue")
    beneficiaryAmount = try object.decimalIfPresent("beneficiaryAmount")
    metaData = try object.value("metaData")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("currencyCode", currencyCode)
    writer.string("countryCode", countryCode)
    writer.stringIfPresent("name", name)
    writer.stringIfPresent("email", email)
    writer.stringIfPresent("address", address)
    writer.value("paymentMethodType", paymentMethodType)
    writer.string("paymentMethodValue", paymentMethodValue)
    writer.decimalIfPresent("beneficiaryAmount", beneficiaryAmount)
    writer.value("metaData", metaData)
  }
}

extension SendRNetworkData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    beneficiaryAccountNumber = try object.stringIfPresent("beneficiaryAccountNumber")
    beneficiaryAccountName = try object.stringIfPresent("beneficiaryAccountName")
    sessionID = try object.stringIfPresent("SessionId")
    destinationInstitutionCode = try object.stringIfPresent("DestinationInstitutionCode")
    accountNumber = try object.stringIfPresent("AccountNumber")
    accountName = try object.stringIfPresent("AccountName")
    kycLevel = try object.stringIfPresent("KycLevel")
    additionalMembers = object.additionalMembers(except: [
      "beneficiaryAccountNumber",
      "beneficiaryAccountName",
      "SessionId",
      "DestinationInstitutionCode",
      "AccountNumber",
      "AccountName",
      "KycLevel",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("beneficiaryAccountNumber", beneficiaryAccountNumber)
    writer.stringIfPresent("beneficiaryAccountName", beneficiaryAccountName)
    writer.stringIfPresent("SessionId", sessionID)
    writer.stringIfPresent("DestinationInstitutionCode", destinationInstitutionCode)
    writer.stringIfPresent("AccountNumber", accountNumber)
    writer.stringIfPresent("AccountName", accountName)
    writer.stringIfPresent("KycLevel", kycLevel)
    writer.additional(
      additionalMembers,
      except: [
        "beneficiaryAccountNumber",
        "beneficiaryAccountName",
        "SessionId",
        "DestinationInstitutionCode",
        "AccountNumber",
        "AccountName",
        "KycLevel",
      ]
    )
  }
}

extension Endpoint {
  static let sendRListCurrencies = Endpoint(
    "sendR.listCurrencies",
    .get,
    "/payout/Disbursement/SendR/currencies",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: JSONValue.self
  )

  static let sendRQuote = Endpoint(
    "sendR.quote",
    .get,
    "/payout/Disbursement/SendR/rate",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: RateQuote.self
  )

  static let sendRListPaymentMethods = Endpoint(
    "sendR.listPaymentMethods",
    .get,
    "/Payout/Disbursement/SendR/payment-methods",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: JSONValue.self
  )

  static let sendRInitiate = Endpoint(
    "sendR.initiate",
    .post,
    "/Payout/Disbursement/SendR/Initiate",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: InitiatedSendR.self
  )

  static let sendRRetrieve = Endpoint(
    "sendR.retrieve",
    .get,
    "/payout/Disbursement/SendR/transactions/{reference}",
    server: .laas,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [ValidationFailed.self, BusinessRuleFailed.self, BadRequest.self, CallFailed.self],
    response: SendRTransaction.self
  )
}
