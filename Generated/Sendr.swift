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
  /// paid. The page names the path but no method; that it is read with `GET` is inferred. The shape
  /// of the answer was never seen, so it is handed over as it comes. Pages write the last part as
  /// `Currencies` as well, and older ones misspell it `Curriencies`; before that the check was
  /// called `Disbursement/Currencies/Beneficiaries`.
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
  /// ends the path with a `?`. That all four parameters must be there is inferred.
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
  ///     on the wire. Example: `USD`.
  ///   - beneficiaryBankCountryCode: Country of the beneficiary's bank in three letters.
  ///     `BeneficiaryBankCountryCode` on the wire. Exactly 3 characters. Example: `NGA`.
  ///   - amount: Amount to send, in the major unit; that it is a number is inferred. `Amount` on
  ///     the wire.
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
  /// shows a request in full but marks nothing as required: what must be there is inferred. If the
  /// answer gets lost, look the payout up before initiating it again, under another quote or not.
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
  ///   - reference: The merchant's own reference, never used before. Example: `SWIFTTEST`.
  ///   - senderCurrencyCode: Currency of the account that pays. Example: `GBP`.
  ///   - amount: Amount that leaves the account, in the major unit of `senderCurrencyCode`: pounds,
  ///     not pence. The sample holds an integer.
  ///   - beneficiary: Who is paid.
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

/// Who is paid in another currency, and how. Currency and type of payment method decide which keys
/// `metaData` must hold; pages tell them for naira and Indian rupees. The same facts have other
/// names and types here than in a payout of one currency. What must be there is inferred from
/// samples, as for the call as a whole. A value that matches no other case is `otherCorridor`.
///
/// Source: p:5111851, p:5013588. Schema: `schema/sendr.yaml`, `types.SendRBeneficiary`.
public enum SendRBeneficiary: Sendable, Equatable {
  /// An account in Nigeria, in naira. On the wire, `currencyCode` is `NGN` and `paymentMethodType`
  /// is `BankCode`.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.ngn`.
  case ngn(NGN)

  /// An account in India, in Indian rupees. On the wire, `currencyCode` is `INR` and
  /// `paymentMethodType` is `YESBANKALL`.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.inr`.
  case inr(INR)

  /// An account in any other currency, or one that is addressed otherwise. The list of payment
  /// methods tells the type and the keys; for dollars the page knows the types `AbaRouting`,
  /// `WireRouting` and `BicSwift`, for pounds `SortCode`, and what it says about their keys is cut
  /// off. Whatever matches no other case.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr.yaml`,
  /// `types.SendRBeneficiary.union.otherCorridor`.
  case otherCorridor(OtherCorridor)
}

extension SendRBeneficiary {
  /// An account in Nigeria, in naira.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.ngn`.
  public struct NGN: Sendable, Equatable {
    /// Country of the beneficiary; three letters in the sample for naira. Example: `NGA`.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.ngn.fields.countryCode`.
    public var countryCode: String

    /// Code of the bank. `paymentMethodValue` on the wire. Example: `000023`.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.ngn.fields.paymentMethodValue`.
    public var bankCode: String

    /// What the bank asks for. Further keys may be added as the list of payment methods tells.
    ///
    /// Source: p:5013588. Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.ngn.fields.metaData`.
    public var metaData: MetaData

    /// Name of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.ngn.fields.name`.
    public var name: String?

    /// E-mail address of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.ngn.fields.email`.
    public var email: String?

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.ngn.fields.address`.
    public var address: String?

    /// Creates a value with the given members.
    public init(
      countryCode: String,
      bankCode: String,
      metaData: MetaData,
      name: String? = nil,
      email: String? = nil,
      address: String? = nil
    ) {
      self.countryCode = countryCode
      self.bankCode = bankCode
      self.metaData = metaData
      self.name = name
      self.email = email
      self.address = address
    }
  }
}

extension SendRBeneficiary.NGN {
  /// What the bank asks for. Further keys may be added as the list of payment methods tells.
  ///
  /// Source: p:5013588. Schema: `schema/sendr.yaml`,
  /// `types.SendRBeneficiary.union.ngn.fields.metaData`.
  public struct MetaData: Sendable, Equatable {
    /// Number of the account.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.ngn.fields.metaData.fields.beneficiaryAccountNumber`.
    public var beneficiaryAccountNumber: String

    /// Name of the account's holder.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.ngn.fields.metaData.fields.beneficiaryAccountName`.
    public var beneficiaryAccountName: String

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(
      beneficiaryAccountNumber: String,
      beneficiaryAccountName: String,
      additionalMembers: [String: JSONValue] = [:]
    ) {
      self.beneficiaryAccountNumber = beneficiaryAccountNumber
      self.beneficiaryAccountName = beneficiaryAccountName
      self.additionalMembers = additionalMembers
    }
  }
}

extension SendRBeneficiary {
  /// An account in India, in Indian rupees.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.inr`.
  public struct INR: Sendable, Equatable {
    /// Country of the beneficiary; two letters in the sample for rupees. Example: `IN`.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.inr.fields.countryCode`.
    public var countryCode: String

    /// IFSC of the bank's branch. `paymentMethodValue` on the wire. Example: `UTIB0000327`.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.inr.fields.paymentMethodValue`.
    public var ifsc: String

    /// What the bank asks for: beneficiary and remitter side by side, all of them texts. Further
    /// keys may be added as the list of payment methods tells.
    ///
    /// Source: p:5111851, p:5013588. Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData`.
    public var metaData: MetaData

    /// Name of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.inr.fields.name`.
    public var name: String?

    /// E-mail address of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.inr.fields.email`.
    public var email: String?

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.inr.fields.address`.
    public var address: String?

    /// Creates a value with the given members.
    public init(
      countryCode: String,
      ifsc: String,
      metaData: MetaData,
      name: String? = nil,
      email: String? = nil,
      address: String? = nil
    ) {
      self.countryCode = countryCode
      self.ifsc = ifsc
      self.metaData = metaData
      self.name = name
      self.email = email
      self.address = address
    }
  }
}

extension SendRBeneficiary.INR {
  /// What the bank asks for: beneficiary and remitter side by side, all of them texts. Further keys
  /// may be added as the list of payment methods tells.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr.yaml`,
  /// `types.SendRBeneficiary.union.inr.fields.metaData`.
  public struct MetaData: Sendable, Equatable {
    /// Why the money is sent. That it is a code such as those of `TransferPurpose` is inferred.
    /// Example: `PC02`.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.transferPurpose`.
    public var transferPurpose: TransferPurpose

    /// Number of the account.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryAccountNumber`.
    public var beneficiaryAccountNumber: String

    /// Given name of the beneficiary. `beneficiaryFirstname` on the wire.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryFirstname`.
    public var beneficiaryFirstName: String

    /// Family name of the beneficiary. `beneficiaryLastname` on the wire.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryLastname`.
    public var beneficiaryLastName: String

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryAddress`.
    public var beneficiaryAddress: String

    /// Country of the beneficiary. Example: `IN`.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryCountry`.
    public var beneficiaryCountry: String

    /// Telephone number; a text here, a number in payouts of one currency.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryPhoneNumber`.
    public var beneficiaryPhoneNumber: String

    /// What identifies the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryIDType`.
    public var beneficiaryIDType: IDType

    /// Number of that document. `beneficiaryIdNumber` on the wire.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryIdNumber`.
    public var beneficiaryIDNumber: String

    /// When it was issued.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryIDIssueDate`.
    public var beneficiaryIDIssueDate: CalendarDate

    /// When it expires.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryIDExpiryDate`.
    public var beneficiaryIDExpiryDate: CalendarDate

    /// Full name of whoever sends the money. `remitterFullname` on the wire.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterFullname`.
    public var remitterFullName: String

    /// What the remitter is; a word here, one letter in payouts of one currency.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterType`.
    public var remitterType: RemitterType

    /// Postal address of the remitter.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterAddress`.
    public var remitterAddress: String

    /// Country of the remitter in two letters. `remitterCountryIso2` on the wire. Exactly 2
    /// characters. Example: `GB`.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterCountryIso2`.
    public var remitterCountryISO2: String

    /// Telephone number of the remitter.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterPhoneNumber`.
    public var remitterPhoneNumber: String

    /// What identifies the remitter.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterIDType`.
    public var remitterIDType: IDType

    /// Number of that document.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterID`.
    public var remitterID: String

    /// When it was issued.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterIDIssueDate`.
    public var remitterIDIssueDate: CalendarDate

    /// When it expires.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterIDExpiryDate`.
    public var remitterIDExpiryDate: CalendarDate

    /// Name of the account's holder. The page's text names this key, with its capital; its sample
    /// has none. `BeneficiaryAccountName` on the wire.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.BeneficiaryAccountName`.
    public var beneficiaryAccountName: String?

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(
      transferPurpose: TransferPurpose,
      beneficiaryAccountNumber: String,
      beneficiaryFirstName: String,
      beneficiaryLastName: String,
      beneficiaryAddress: String,
      beneficiaryCountry: String,
      beneficiaryPhoneNumber: String,
      beneficiaryIDType: IDType,
      beneficiaryIDNumber: String,
      beneficiaryIDIssueDate: CalendarDate,
      beneficiaryIDExpiryDate: CalendarDate,
      remitterFullName: String,
      remitterType: RemitterType,
      remitterAddress: String,
      remitterCountryISO2: String,
      remitterPhoneNumber: String,
      remitterIDType: IDType,
      remitterID: String,
      remitterIDIssueDate: CalendarDate,
      remitterIDExpiryDate: CalendarDate,
      beneficiaryAccountName: String? = nil,
      additionalMembers: [String: JSONValue] = [:]
    ) {
      self.transferPurpose = transferPurpose
      self.beneficiaryAccountNumber = beneficiaryAccountNumber
      self.beneficiaryFirstName = beneficiaryFirstName
      self.beneficiaryLastName = beneficiaryLastName
      self.beneficiaryAddress = beneficiaryAddress
      self.beneficiaryCountry = beneficiaryCountry
      self.beneficiaryPhoneNumber = beneficiaryPhoneNumber
      self.beneficiaryIDType = beneficiaryIDType
      self.beneficiaryIDNumber = beneficiaryIDNumber
      self.beneficiaryIDIssueDate = beneficiaryIDIssueDate
      self.beneficiaryIDExpiryDate = beneficiaryIDExpiryDate
      self.remitterFullName = remitterFullName
      self.remitterType = remitterType
      self.remitterAddress = remitterAddress
      self.remitterCountryISO2 = remitterCountryISO2
      self.remitterPhoneNumber = remitterPhoneNumber
      self.remitterIDType = remitterIDType
      self.remitterID = remitterID
      self.remitterIDIssueDate = remitterIDIssueDate
      self.remitterIDExpiryDate = remitterIDExpiryDate
      self.beneficiaryAccountName = beneficiaryAccountName
      self.additionalMembers = additionalMembers
    }
  }
}

extension SendRBeneficiary.INR.MetaData {
  /// What the remitter is; a word here, one letter in payouts of one currency. The service may send
  /// values that are not listed here.
  ///
  /// Schema: `schema/sendr.yaml`,
  /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterType`.
  public struct RemitterType: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Individual` on the wire.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterType.enum.Individual`.
    public static let individual = RemitterType(rawValue: "Individual")
  }
}

extension SendRBeneficiary {
  /// An account in any other currency, or one that is addressed otherwise. The list of payment
  /// methods tells the type and the keys; for dollars the page knows the types `AbaRouting`,
  /// `WireRouting` and `BicSwift`, for pounds `SortCode`, and what it says about their keys is cut
  /// off.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr.yaml`,
  /// `types.SendRBeneficiary.union.otherCorridor`.
  public struct OtherCorridor: Sendable, Equatable {
    /// Currency of the beneficiary's account. Example: `USD`.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.currencyCode`.
    public var currencyCode: Currency

    /// Country of the beneficiary. One sample has three letters, another two; the list of payment
    /// methods asks for three. Example: `USA`.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.countryCode`.
    public var countryCode: String

    /// How the bank is addressed.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.paymentMethodType`.
    public var paymentMethodType: PaymentMethodType

    /// The bank's code of that type.
    ///
    /// Schema: `schema/sendr.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.paymentMethodValue`.
    public var paymentMethodValue: String

    /// What the bank asks for. Keys are sent as they are.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.otherCorridor.fields.metaData`.
    public var metaData: [String: String]

    /// Name of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.otherCorridor.fields.name`.
    public var name: String?

    /// E-mail address of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.otherCorridor.fields.email`.
    public var email: String?

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/sendr.yaml`, `types.SendRBeneficiary.union.otherCorridor.fields.address`.
    public var address: String?

    /// Creates a value with the given members.
    public init(
      currencyCode: Currency,
      countryCode: String,
      paymentMethodType: PaymentMethodType,
      paymentMethodValue: String,
      metaData: [String: String],
      name: String? = nil,
      email: String? = nil,
      address: String? = nil
    ) {
      self.currencyCode = currencyCode
      self.countryCode = countryCode
      self.paymentMethodType = paymentMethodType
      self.paymentMethodValue = paymentMethodValue
      self.metaData = metaData
      self.name = name
      self.email = email
      self.address = address
    }
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

extension SendRBeneficiary: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    if object.text("currencyCode") == "NGN",
      object.text("paymentMethodType") == "BankCode"
    {
      self = .ngn(try NGN(members: &object))
    } else if object.text("currencyCode") == "INR",
      object.text("paymentMethodType") == "YESBANKALL"
    {
      self = .inr(try INR(members: &object))
    } else {
      self = .otherCorridor(try OtherCorridor(members: &object))
    }
  }

  public func write(members writer: inout JSONWriter) {
    switch self {
    case .ngn(let payload):
      writer.string("currencyCode", "NGN")
      writer.string("paymentMethodType", "BankCode")
      payload.write(members: &writer)
    case .inr(let payload):
      writer.string("currencyCode", "INR")
      writer.string("paymentMethodType", "YESBANKALL")
      payload.write(members: &writer)
    case .otherCorridor(let payload):
      payload.write(members: &writer)
    }
  }
}

extension SendRBeneficiary.NGN: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    countryCode = try object.string("countryCode")
    bankCode = try object.string("paymentMethodValue")
    metaData = try object.value("metaData")
    name = try object.stringIfPresent("name")
    email = try object.stringIfPresent("email")
    address = try object.stringIfPresent("address")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("countryCode", countryCode)
    writer.string("paymentMethodValue", bankCode)
    writer.value("metaData", metaData)
    writer.stringIfPresent("name", name)
    writer.stringIfPresent("email", email)
    writer.stringIfPresent("address", address)
  }
}

extension SendRBeneficiary.NGN.MetaData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    beneficiaryAccountNumber = try object.string("beneficiaryAccountNumber")
    beneficiaryAccountName = try object.string("beneficiaryAccountName")
    additionalMembers = object.additionalMembers(except: [
      "beneficiaryAccountNumber",
      "beneficiaryAccountName",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("beneficiaryAccountNumber", beneficiaryAccountNumber)
    writer.string("beneficiaryAccountName", beneficiaryAccountName)
    writer.additional(
      additionalMembers,
      except: ["beneficiaryAccountNumber", "beneficiaryAccountName"]
    )
  }
}

extension SendRBeneficiary.INR: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    countryCode = try object.string("countryCode")
    ifsc = try object.string("paymentMethodValue")
    metaData = try object.value("metaData")
    name = try object.stringIfPresent("name")
    email = try object.stringIfPresent("email")
    address = try object.stringIfPresent("address")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("countryCode", countryCode)
    writer.string("paymentMethodValue", ifsc)
    writer.value("metaData", metaData)
    writer.stringIfPresent("name", name)
    writer.stringIfPresent("email", email)
    writer.stringIfPresent("address", address)
  }
}

extension SendRBeneficiary.INR.MetaData: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    transferPurpose = try object.value("transferPurpose")
    beneficiaryAccountNumber = try object.string("beneficiaryAccountNumber")
    beneficiaryFirstName = try object.string("beneficiaryFirstname")
    beneficiaryLastName = try object.string("beneficiaryLastname")
    beneficiaryAddress = try object.string("beneficiaryAddress")
    beneficiaryCountry = try object.string("beneficiaryCountry")
    beneficiaryPhoneNumber = try object.string("beneficiaryPhoneNumber")
    beneficiaryIDType = try object.value("beneficiaryIDType")
    beneficiaryIDNumber = try object.string("beneficiaryIdNumber")
    beneficiaryIDIssueDate = try object.date("beneficiaryIDIssueDate")
    beneficiaryIDExpiryDate = try object.date("beneficiaryIDExpiryDate")
    remitterFullName = try object.string("remitterFullname")
    remitterType = try object.value("remitterType")
    remitterAddress = try object.string("remitterAddress")
    remitterCountryISO2 = try object.string("remitterCountryIso2")
    remitterPhoneNumber = try object.string("remitterPhoneNumber")
    remitterIDType = try object.value("remitterIDType")
    remitterID = try object.string("remitterID")
    remitterIDIssueDate = try object.date("remitterIDIssueDate")
    remitterIDExpiryDate = try object.date("remitterIDExpiryDate")
    beneficiaryAccountName = try object.stringIfPresent("BeneficiaryAccountName")
    additionalMembers = object.additionalMembers(except: [
      "transferPurpose",
      "beneficiaryAccountNumber",
      "beneficiaryFirstname",
      "beneficiaryLastname",
      "beneficiaryAddress",
      "beneficiaryCountry",
      "beneficiaryPhoneNumber",
      "beneficiaryIDType",
      "beneficiaryIdNumber",
      "beneficiaryIDIssueDate",
      "beneficiaryIDExpiryDate",
      "remitterFullname",
      "remitterType",
      "remitterAddress",
      "remitterCountryIso2",
      "remitterPhoneNumber",
      "remitterIDType",
      "remitterID",
      "remitterIDIssueDate",
      "remitterIDExpiryDate",
      "BeneficiaryAccountName",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("transferPurpose", transferPurpose)
    writer.string("beneficiaryAccountNumber", beneficiaryAccountNumber)
    writer.string("beneficiaryFirstname", beneficiaryFirstName)
    writer.string("beneficiaryLastname", beneficiaryLastName)
    writer.string("beneficiaryAddress", beneficiaryAddress)
    writer.string("beneficiaryCountry", beneficiaryCountry)
    writer.string("beneficiaryPhoneNumber", beneficiaryPhoneNumber)
    writer.value("beneficiaryIDType", beneficiaryIDType)
    writer.string("beneficiaryIdNumber", beneficiaryIDNumber)
    writer.date("beneficiaryIDIssueDate", beneficiaryIDIssueDate)
    writer.date("beneficiaryIDExpiryDate", beneficiaryIDExpiryDate)
    writer.string("remitterFullname", remitterFullName)
    writer.value("remitterType", remitterType)
    writer.string("remitterAddress", remitterAddress)
    writer.string("remitterCountryIso2", remitterCountryISO2)
    writer.checkLength("remitterCountryIso2", remitterCountryISO2, min: 2, max: 2)
    writer.string("remitterPhoneNumber", remitterPhoneNumber)
    writer.value("remitterIDType", remitterIDType)
    writer.string("remitterID", remitterID)
    writer.date("remitterIDIssueDate", remitterIDIssueDate)
    writer.date("remitterIDExpiryDate", remitterIDExpiryDate)
    writer.stringIfPresent("BeneficiaryAccountName", beneficiaryAccountName)
    writer.additional(
      additionalMembers,
      except: [
        "transferPurpose",
        "beneficiaryAccountNumber",
        "beneficiaryFirstname",
        "beneficiaryLastname",
        "beneficiaryAddress",
        "beneficiaryCountry",
        "beneficiaryPhoneNumber",
        "beneficiaryIDType",
        "beneficiaryIdNumber",
        "beneficiaryIDIssueDate",
        "beneficiaryIDExpiryDate",
        "remitterFullname",
        "remitterType",
        "remitterAddress",
        "remitterCountryIso2",
        "remitterPhoneNumber",
        "remitterIDType",
        "remitterID",
        "remitterIDIssueDate",
        "remitterIDExpiryDate",
        "BeneficiaryAccountName",
      ]
    )
  }
}

extension SendRBeneficiary.OtherCorridor: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    currencyCode = try object.value("currencyCode")
    countryCode = try object.string("countryCode")
    paymentMethodType = try object.value("paymentMethodType")
    paymentMethodValue = try object.string("paymentMethodValue")
    metaData = try object.value("metaData")
    name = try object.stringIfPresent("name")
    email = try object.stringIfPresent("email")
    address = try object.stringIfPresent("address")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("currencyCode", currencyCode)
    writer.string("countryCode", countryCode)
    writer.value("paymentMethodType", paymentMethodType)
    writer.string("paymentMethodValue", paymentMethodValue)
    writer.value("metaData", metaData)
    writer.stringIfPresent("name", name)
    writer.stringIfPresent("email", email)
    writer.stringIfPresent("address", address)
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
