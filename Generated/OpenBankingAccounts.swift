// Generated from schema/open-banking-accounts.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// An account that a customer allowed to read. Members that were cut off are kept as they come.
///
/// Source: p:96731196, v:97746960. Schema: `schema/open-banking-accounts.yaml`,
/// `types.CustomerAccount`.
public struct CustomerAccount: Sendable, Equatable {
  /// Identifier of the account. `accountId` on the wire.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.accountId`.
  public var accountID: String

  /// Name of the account. Example: `Efe Example`.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.accountName`.
  public var accountName: String

  /// Money that can be spent, in the major unit (pounds, not pence). A text with commas between
  /// thousands on the wire. Example: `12,480.35`.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.availableBalance`.
  public var availableBalance: Decimal

  /// Money that is booked, in the major unit; a text like `availableBalance`. Example: `12,530.35`.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.ledgerBalance`.
  public var ledgerBalance: Decimal

  /// Why the account is frozen. Null in the sample.
  ///
  /// Worked out, at least in part (inferred). Schema: `schema/open-banking-accounts.yaml`,
  /// `types.CustomerAccount.fields.freezeRemarks`.
  public var freezeRemarks: String?

  /// Currency of the balances. Example: `GBP`.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.currencyCode`.
  public var currencyCode: Currency

  /// Identifier of the currency, in capitals where other identifiers have small letters.
  /// `currencyId` on the wire.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.currencyId`.
  public var currencyID: String

  /// An amount whose meaning no page tells; a bare number. Example: `10000`.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`,
  /// `types.CustomerAccount.fields.rateByPassThresholdAmount`.
  public var rateByPassThresholdAmount: Decimal

  /// Whether this is the customer's main account.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.isPrimary`.
  public var isPrimary: Bool

  /// State of the account. This one was seen; no page lists them all.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.status`.
  public var status: Status

  /// Null in the sample; neither its type nor its meaning is known.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.accountExitStatus`.
  public var accountExitStatus: JSONValue?

  /// Kind of the account. This one was seen; no page lists them all.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.systemAccountType`.
  public var systemAccountType: SystemAccountType

  /// Every way to reach the account.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.accountDetails`.
  public var accountDetails: [AccountRoute]

  /// The same as `accountID`.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.id`.
  public var id: String

  /// When the account was made; in UTC (inferred).
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.dateAdded`.
  public var dateAdded: Timestamp

  /// When the account changed last; in UTC (inferred).
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.dateModified`.
  public var dateModified: Timestamp

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    accountID: String,
    accountName: String,
    availableBalance: Decimal,
    ledgerBalance: Decimal,
    freezeRemarks: String? = nil,
    currencyCode: Currency,
    currencyID: String,
    rateByPassThresholdAmount: Decimal,
    isPrimary: Bool,
    status: Status,
    accountExitStatus: JSONValue? = nil,
    systemAccountType: SystemAccountType,
    accountDetails: [AccountRoute],
    id: String,
    dateAdded: Timestamp,
    dateModified: Timestamp,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.accountID = accountID
    self.accountName = accountName
    self.availableBalance = availableBalance
    self.ledgerBalance = ledgerBalance
    self.freezeRemarks = freezeRemarks
    self.currencyCode = currencyCode
    self.currencyID = currencyID
    self.rateByPassThresholdAmount = rateByPassThresholdAmount
    self.isPrimary = isPrimary
    self.status = status
    self.accountExitStatus = accountExitStatus
    self.systemAccountType = systemAccountType
    self.accountDetails = accountDetails
    self.id = id
    self.dateAdded = dateAdded
    self.dateModified = dateModified
    self.additionalMembers = additionalMembers
  }
}

extension CustomerAccount {
  /// State of the account. This one was seen; no page lists them all. The service may send values
  /// that are not listed here.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.status`.
  public struct Status: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Active` on the wire.
    ///
    /// Schema: `schema/open-banking-accounts.yaml`,
    /// `types.CustomerAccount.fields.status.enum.Active`.
    public static let active = Status(rawValue: "Active")
  }
}

extension CustomerAccount {
  /// Kind of the account. This one was seen; no page lists them all. The service may send values
  /// that are not listed here.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.CustomerAccount.fields.systemAccountType`.
  public struct SystemAccountType: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CustomerAccount` on the wire.
    ///
    /// Schema: `schema/open-banking-accounts.yaml`,
    /// `types.CustomerAccount.fields.systemAccountType.enum.CustomerAccount`.
    public static let customerAccount = SystemAccountType(rawValue: "CustomerAccount")
  }
}

/// One way to reach an account. Two of them may lead to the same account.
///
/// Source: p:96731196, v:97746960. Schema: `schema/open-banking-accounts.yaml`,
/// `types.AccountRoute`.
public struct AccountRoute: Sendable, Equatable {
  /// An IBAN or the bank's own number, by type. Example: `00000118`.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.AccountRoute.fields.accountNumber`.
  public var accountNumber: String

  /// Country of the bank in words. Example: `United Kingdom`.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.AccountRoute.fields.bankCountry`.
  public var bankCountry: String

  /// Country of the bank in two letters. `bankCountryIso` on the wire. Example: `GB`.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.AccountRoute.fields.bankCountryIso`.
  public var bankCountryISO: String

  /// Name of the bank.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.AccountRoute.fields.bankName`.
  public var bankName: String

  /// Address of the bank. Null in the sample.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.AccountRoute.fields.bankAddress`.
  public var bankAddress: String?

  /// What the account number and the value are. Example: `SortCode`.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.AccountRoute.fields.paymentMethodType`.
  public var paymentMethodType: PaymentMethodType

  /// The bank's sort code, or its BIC with eleven characters. Example: `000000`.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.AccountRoute.fields.paymentMethodValue`.
  public var paymentMethodValue: String

  /// Empty where the bank has none.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.AccountRoute.fields.transitNumber`.
  public var transitNumber: String

  /// Empty where the bank has none.
  ///
  /// Schema: `schema/open-banking-accounts.yaml`, `types.AccountRoute.fields.institutionCode`.
  public var institutionCode: String

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    accountNumber: String,
    bankCountry: String,
    bankCountryISO: String,
    bankName: String,
    bankAddress: String? = nil,
    paymentMethodType: PaymentMethodType,
    paymentMethodValue: String,
    transitNumber: String,
    institutionCode: String,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.accountNumber = accountNumber
    self.bankCountry = bankCountry
    self.bankCountryISO = bankCountryISO
    self.bankName = bankName
    self.bankAddress = bankAddress
    self.paymentMethodType = paymentMethodType
    self.paymentMethodValue = paymentMethodValue
    self.transitNumber = transitNumber
    self.institutionCode = institutionCode
    self.additionalMembers = additionalMembers
  }
}

extension CustomerAccount: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    accountID = try object.string("accountId")
    accountName = try object.string("accountName")
    availableBalance = try object.groupedDecimal("availableBalance")
    ledgerBalance = try object.groupedDecimal("ledgerBalance")
    freezeRemarks = try object.stringIfPresent("freezeRemarks")
    currencyCode = try object.value("currencyCode")
    currencyID = try object.string("currencyId")
    rateByPassThresholdAmount = try object.decimal("rateByPassThresholdAmount")
    isPrimary = try object.bool("isPrimary")
    status = try object.value("status")
    accountExitStatus = try object.valueIfPresent("accountExitStatus")
    systemAccountType = try object.value("systemAccountType")
    accountDetails = try object.value("accountDetails")
    id = try object.string("id")
    dateAdded = try object.timestamp("dateAdded")
    dateModified = try object.timestamp("dateModified")
    additionalMembers = object.additionalMembers(except: [
      "accountId",
      "accountName",
      "availableBalance",
      "ledgerBalance",
      "freezeRemarks",
      "currencyCode",
      "currencyId",
      "rateByPassThresholdAmount",
      "isPrimary",
      "status",
      "accountExitStatus",
      "systemAccountType",
      "accountDetails",
      "id",
      "dateAdded",
      "dateModified",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("accountId", accountID)
    writer.string("accountName", accountName)
    writer.groupedDecimal("availableBalance", availableBalance)
    writer.groupedDecimal("ledgerBalance", ledgerBalance)
    writer.stringIfPresent("freezeRemarks", freezeRemarks)
    writer.value("currencyCode", currencyCode)
    writer.string("currencyId", currencyID)
    writer.decimal("rateByPassThresholdAmount", rateByPassThresholdAmount)
    writer.bool("isPrimary", isPrimary)
    writer.value("status", status)
    writer.valueIfPresent("accountExitStatus", accountExitStatus)
    writer.value("systemAccountType", systemAccountType)
    writer.value("accountDetails", accountDetails)
    writer.string("id", id)
    writer.timestamp("dateAdded", dateAdded)
    writer.timestamp("dateModified", dateModified)
    writer.additional(
      additionalMembers,
      except: [
        "accountId",
        "accountName",
        "availableBalance",
        "ledgerBalance",
        "freezeRemarks",
        "currencyCode",
        "currencyId",
        "rateByPassThresholdAmount",
        "isPrimary",
        "status",
        "accountExitStatus",
        "systemAccountType",
        "accountDetails",
        "id",
        "dateAdded",
        "dateModified",
      ]
    )
  }
}

extension AccountRoute: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    accountNumber = try object.string("accountNumber")
    bankCountry = try object.string("bankCountry")
    bankCountryISO = try object.string("bankCountryIso")
    bankName = try object.string("bankName")
    bankAddress = try object.stringIfPresent("bankAddress")
    paymentMethodType = try object.value("paymentMethodType")
    paymentMethodValue = try object.string("paymentMethodValue")
    transitNumber = try object.string("transitNumber")
    institutionCode = try object.string("institutionCode")
    additionalMembers = object.additionalMembers(except: [
      "accountNumber",
      "bankCountry",
      "bankCountryIso",
      "bankName",
      "bankAddress",
      "paymentMethodType",
      "paymentMethodValue",
      "transitNumber",
      "institutionCode",
    ])
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("accountNumber", accountNumber)
    writer.string("bankCountry", bankCountry)
    writer.string("bankCountryIso", bankCountryISO)
    writer.string("bankName", bankName)
    writer.stringIfPresent("bankAddress", bankAddress)
    writer.value("paymentMethodType", paymentMethodType)
    writer.string("paymentMethodValue", paymentMethodValue)
    writer.string("transitNumber", transitNumber)
    writer.string("institutionCode", institutionCode)
    writer.additional(
      additionalMembers,
      except: [
        "accountNumber",
        "bankCountry",
        "bankCountryIso",
        "bankName",
        "bankAddress",
        "paymentMethodType",
        "paymentMethodValue",
        "transitNumber",
        "institutionCode",
      ]
    )
  }
}
