// Generated from schema/payout-destinations.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

/// Whom a payout goes to, and what its currency asks for. The currency, and for dollars the type of
/// payment method, decides which members must be there. The same facts have other names and types
/// here than in a payout to another currency. A value that matches no case is kept in `other`.
///
/// Source: p:3670120, p:90275901, p:90243200, p:90308688, p:139591683, p:90341496, p:201818117.
/// Schema: `schema/payout-destinations.yaml`, `types.PayoutDestination`.
public enum PayoutDestination: Sendable, Equatable {
  /// An account in Nigeria, in naira. On the wire, `currencyCode` is `NGN` and `paymentMethodType`
  /// is `BankCode`.
  ///
  /// Source: p:90275901. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.ngn`.
  case ngn(NGN)

  /// An account in the United Kingdom, in pounds. The table's text about the currency speaks of
  /// naira; its sample and the page's name do not. On the wire, `currencyCode` is `GBP` and
  /// `paymentMethodType` is `SortCode`.
  ///
  /// Source: p:90243200. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.gbp`.
  case gbp(GBP)

  /// An account in the United States, in dollars, by routing number. The page's sample has a BIC
  /// under this type; the table asks for a routing number, and counts. On the wire, `currencyCode`
  /// is `USD` and `paymentMethodType` is `AbaRouting`.
  ///
  /// Source: p:90308688. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.usdLocal`.
  case usdLocal(USDLocal)

  /// An account in dollars that is reached by the bank's BIC, by way of an intermediary bank. On
  /// the wire, `currencyCode` is `USD` and `paymentMethodType` is `BicSwift`.
  ///
  /// Source: p:90308688. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.usdInternational`.
  case usdInternational(USDInternational)

  /// An account in India, in Indian rupees. The page's table is cut off; what its sample holds must
  /// be there. On the wire, `currencyCode` is `INR` and `paymentMethodType` is `YESBANKALL`.
  ///
  /// Source: p:139591683. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.inr`.
  case inr(INR)

  /// An account in Pakistan, in Pakistani rupees. The page's table is cut off; members that it may
  /// ask for besides these can be added. On the wire, `currencyCode` is `PKR` and
  /// `paymentMethodType` is `Transfer`.
  ///
  /// Source: p:90341496, v:102498307. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.pkr`.
  case pkr(PKR)

  /// An account in Ethiopia, in birr. The page's table was seen without the names of its members:
  /// those here are the names that other currencies have for the same descriptions. It also asks
  /// for the remitter's e-mail address, under a name that was not seen, and cuts off before the way
  /// to address the bank: add both as the real page tells. On the wire, `currencyCode` is `ETB`.
  ///
  /// Source: p:201818117 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payout-destinations.yaml`, `types.PayoutDestination.union.etb`.
  case etb(ETB)

  /// An object that matches no other case, with all its members.
  case other([String: JSONValue])
}

extension PayoutDestination {
  /// An account in Nigeria, in naira.
  ///
  /// Source: p:90275901. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.ngn`.
  public struct NGN: Sendable, Equatable {
    /// Name of the account's holder, as the name enquiry tells it.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.ngn.fields.beneficiaryAccountName`.
    public var beneficiaryAccountName: String

    /// Number of the account. Of the form `[0-9]{10}`. Example: `0112345678`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.ngn.fields.beneficiaryAccountNumber`.
    public var beneficiaryAccountNumber: String

    /// Code of the bank, from the list of banks. `paymentMethodValue` on the wire. Of the form
    /// `[0-9]{6}`. Example: `999998`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.ngn.fields.paymentMethodValue`.
    public var bankCode: String

    /// Country in two letters. The table asks for it and the sample sends null; the table counts.
    /// `beneficiaryCountryIso` on the wire. Exactly 2 characters. Example: `NG`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.ngn.fields.beneficiaryCountryIso`.
    public var beneficiaryCountryISO: String

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.ngn.fields.beneficiaryAddress`.
    public var beneficiaryAddress: String?

    /// Town of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.ngn.fields.beneficiaryCity`.
    public var beneficiaryCity: String?

    /// State of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.ngn.fields.beneficiaryState`.
    public var beneficiaryState: String?

    /// Postal code of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.ngn.fields.beneficiaryZIP`.
    public var beneficiaryZIP: String?

    /// `sessionID` of the name enquiry; 30 digits in the table's example, null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.ngn.fields.nameEnquiryRef`.
    public var nameEnquiryRef: String?

    /// How well the bank knows the holder, from the name enquiry. Its type is not stated; null in
    /// the sample.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.ngn.fields.beneficiaryKYCLevel`.
    public var beneficiaryKYCLevel: StringOrInteger?

    /// BVN of the holder, from the name enquiry; null in the sample. Of the form `[0-9]{11}`. Never
    /// shown in descriptions and logs.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.ngn.fields.beneficiaryBankVerificationNumber`.
    public var beneficiaryBankVerificationNumber: SensitiveText?

    /// Creates a value with the given members.
    public init(
      beneficiaryAccountName: String,
      beneficiaryAccountNumber: String,
      bankCode: String,
      beneficiaryCountryISO: String,
      beneficiaryAddress: String? = nil,
      beneficiaryCity: String? = nil,
      beneficiaryState: String? = nil,
      beneficiaryZIP: String? = nil,
      nameEnquiryRef: String? = nil,
      beneficiaryKYCLevel: StringOrInteger? = nil,
      beneficiaryBankVerificationNumber: SensitiveText? = nil
    ) {
      self.beneficiaryAccountName = beneficiaryAccountName
      self.beneficiaryAccountNumber = beneficiaryAccountNumber
      self.bankCode = bankCode
      self.beneficiaryCountryISO = beneficiaryCountryISO
      self.beneficiaryAddress = beneficiaryAddress
      self.beneficiaryCity = beneficiaryCity
      self.beneficiaryState = beneficiaryState
      self.beneficiaryZIP = beneficiaryZIP
      self.nameEnquiryRef = nameEnquiryRef
      self.beneficiaryKYCLevel = beneficiaryKYCLevel
      self.beneficiaryBankVerificationNumber = beneficiaryBankVerificationNumber
    }
  }
}

extension PayoutDestination {
  /// An account in the United Kingdom, in pounds. The table's text about the currency speaks of
  /// naira; its sample and the page's name do not.
  ///
  /// Source: p:90243200. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.gbp`.
  public struct GBP: Sendable, Equatable {
    /// Name of the account's holder.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.gbp.fields.beneficiaryAccountName`.
    public var beneficiaryAccountName: String

    /// Number of the account. Of the form `[0-9]{8}`. Example: `00008245`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.gbp.fields.beneficiaryAccountNumber`.
    public var beneficiaryAccountNumber: String

    /// Sort code of the bank. `paymentMethodValue` on the wire. Of the form `[0-9]{6}`. Example:
    /// `040691`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.gbp.fields.paymentMethodValue`.
    public var sortCode: String

    /// Country in two letters. `beneficiaryCountryIso` on the wire. Exactly 2 characters. Example:
    /// `GB`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.gbp.fields.beneficiaryCountryIso`.
    public var beneficiaryCountryISO: String

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.gbp.fields.beneficiaryAddress`.
    public var beneficiaryAddress: String?

    /// Creates a value with the given members.
    public init(
      beneficiaryAccountName: String,
      beneficiaryAccountNumber: String,
      sortCode: String,
      beneficiaryCountryISO: String,
      beneficiaryAddress: String? = nil
    ) {
      self.beneficiaryAccountName = beneficiaryAccountName
      self.beneficiaryAccountNumber = beneficiaryAccountNumber
      self.sortCode = sortCode
      self.beneficiaryCountryISO = beneficiaryCountryISO
      self.beneficiaryAddress = beneficiaryAddress
    }
  }
}

extension PayoutDestination {
  /// An account in the United States, in dollars, by routing number. The page's sample has a BIC
  /// under this type; the table asks for a routing number, and counts.
  ///
  /// Source: p:90308688. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.usdLocal`.
  public struct USDLocal: Sendable, Equatable {
    /// Name of the account's holder, as the name enquiry tells it.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdLocal.fields.beneficiaryAccountName`.
    public var beneficiaryAccountName: String

    /// Number of the account; ten digits at most. Of the form `[0-9]{1,10}`. Example: `0112345678`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdLocal.fields.beneficiaryAccountNumber`.
    public var beneficiaryAccountNumber: String

    /// Routing number of the bank. `paymentMethodValue` on the wire. Of the form `[0-9]{9}`.
    /// Example: `021000021`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdLocal.fields.paymentMethodValue`.
    public var routingNumber: String

    /// Country in two letters. `beneficiaryCountryIso` on the wire. Exactly 2 characters. Example:
    /// `US`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdLocal.fields.beneficiaryCountryIso`.
    public var beneficiaryCountryISO: String

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdLocal.fields.beneficiaryAddress`.
    public var beneficiaryAddress: String?

    /// Town of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdLocal.fields.beneficiaryCity`.
    public var beneficiaryCity: String?

    /// State of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdLocal.fields.beneficiaryState`.
    public var beneficiaryState: String?

    /// Postal code of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdLocal.fields.beneficiaryZIP`.
    public var beneficiaryZIP: String?

    /// Creates a value with the given members.
    public init(
      beneficiaryAccountName: String,
      beneficiaryAccountNumber: String,
      routingNumber: String,
      beneficiaryCountryISO: String,
      beneficiaryAddress: String? = nil,
      beneficiaryCity: String? = nil,
      beneficiaryState: String? = nil,
      beneficiaryZIP: String? = nil
    ) {
      self.beneficiaryAccountName = beneficiaryAccountName
      self.beneficiaryAccountNumber = beneficiaryAccountNumber
      self.routingNumber = routingNumber
      self.beneficiaryCountryISO = beneficiaryCountryISO
      self.beneficiaryAddress = beneficiaryAddress
      self.beneficiaryCity = beneficiaryCity
      self.beneficiaryState = beneficiaryState
      self.beneficiaryZIP = beneficiaryZIP
    }
  }
}

extension PayoutDestination {
  /// An account in dollars that is reached by the bank's BIC, by way of an intermediary bank.
  ///
  /// Source: p:90308688. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.usdInternational`.
  public struct USDInternational: Sendable, Equatable {
    /// Name of the account's holder, as the name enquiry tells it.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdInternational.fields.beneficiaryAccountName`.
    public var beneficiaryAccountName: String

    /// Number of the account; ten digits at most. Of the form `[0-9]{1,10}`. Example: `0112345678`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdInternational.fields.beneficiaryAccountNumber`.
    public var beneficiaryAccountNumber: String

    /// BIC of the bank. The table asks for eight characters; the form with eleven, which the
    /// service uses for its own accounts, passes here as well, and so do small letters.
    /// `paymentMethodValue` on the wire. Of the form `[0-9A-Za-z]{8}([0-9A-Za-z]{3})?`. Example:
    /// `CHASUS33`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdInternational.fields.paymentMethodValue`.
    public var bic: String

    /// Routing number of the bank that processes the payout; the wire misspells its name. The table
    /// asks for nine digits, the sample has eight, so both pass. `intermidiaryBankRoutingNumber` on
    /// the wire. Of the form `[0-9]{8,9}`. Example: `026073150`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdInternational.fields.intermidiaryBankRoutingNumber`.
    public var intermediaryBankRoutingNumber: String

    /// Country in two letters. `beneficiaryCountryIso` on the wire. Exactly 2 characters. Example:
    /// `US`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdInternational.fields.beneficiaryCountryIso`.
    public var beneficiaryCountryISO: String

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdInternational.fields.beneficiaryAddress`.
    public var beneficiaryAddress: String?

    /// Town of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdInternational.fields.beneficiaryCity`.
    public var beneficiaryCity: String?

    /// State of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdInternational.fields.beneficiaryState`.
    public var beneficiaryState: String?

    /// Postal code of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.usdInternational.fields.beneficiaryZIP`.
    public var beneficiaryZIP: String?

    /// Creates a value with the given members.
    public init(
      beneficiaryAccountName: String,
      beneficiaryAccountNumber: String,
      bic: String,
      intermediaryBankRoutingNumber: String,
      beneficiaryCountryISO: String,
      beneficiaryAddress: String? = nil,
      beneficiaryCity: String? = nil,
      beneficiaryState: String? = nil,
      beneficiaryZIP: String? = nil
    ) {
      self.beneficiaryAccountName = beneficiaryAccountName
      self.beneficiaryAccountNumber = beneficiaryAccountNumber
      self.bic = bic
      self.intermediaryBankRoutingNumber = intermediaryBankRoutingNumber
      self.beneficiaryCountryISO = beneficiaryCountryISO
      self.beneficiaryAddress = beneficiaryAddress
      self.beneficiaryCity = beneficiaryCity
      self.beneficiaryState = beneficiaryState
      self.beneficiaryZIP = beneficiaryZIP
    }
  }
}

extension PayoutDestination {
  /// An account in India, in Indian rupees. The page's table is cut off; what its sample holds must
  /// be there.
  ///
  /// Source: p:139591683. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.inr`.
  public struct INR: Sendable, Equatable {
    /// Who sends the money. `remittersInfo` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.remittersInfo`.
    public var remitter: Remitter

    /// Name of the account's holder; special characters are restricted, which ones is unclear.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryAccountName`.
    public var beneficiaryAccountName: String

    /// Number of the account, without blanks. Of the form `\w+`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryAccountNumber`.
    public var beneficiaryAccountNumber: String

    /// Given name of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryFirstName`.
    public var beneficiaryFirstName: String

    /// Family name of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryLastName`.
    public var beneficiaryLastName: String

    /// Person or company.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryType`.
    public var beneficiaryType: PartyKind

    /// Telephone number with the country's code and no blanks. A number in the sample for India; as
    /// a text it keeps its leading zeros. `beneficiaryContactNo` on the wire. Example:
    /// `9100000001`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryContactNo`.
    public var beneficiaryContactNumber: StringOrInteger

    /// IFSC of the bank's branch. `paymentMethodValue` on the wire. Example: `UTIB0000327`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.paymentMethodValue`.
    public var ifsc: String

    /// Why the money is sent. Example: `PC02`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.transferPurpose`.
    public var transferPurpose: TransferPurpose

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryAddress`.
    public var beneficiaryAddress: String

    /// Town of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryCity`.
    public var beneficiaryCity: String

    /// State of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryState`.
    public var beneficiaryState: String

    /// Postal code of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryZIP`.
    public var beneficiaryZIP: String

    /// Country in two letters. `beneficiaryCountryIso` on the wire. Exactly 2 characters. Example:
    /// `IN`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryCountryIso`.
    public var beneficiaryCountryISO: String

    /// What identifies the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryIDType`.
    public var beneficiaryIDType: IDType

    /// Number of that document.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryIDNumber`.
    public var beneficiaryIDNumber: String

    /// When it was issued.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryIDIssueDate`.
    public var beneficiaryIDIssueDate: CalendarDate

    /// When it expires.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryIDExpiryDate`.
    public var beneficiaryIDExpiryDate: CalendarDate

    /// Neither its type nor its meaning is stated; null in the samples.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.beneficiaryPIN`.
    public var beneficiaryPIN: StringOrInteger?

    /// Creates a value with the given members.
    public init(
      remitter: Remitter,
      beneficiaryAccountName: String,
      beneficiaryAccountNumber: String,
      beneficiaryFirstName: String,
      beneficiaryLastName: String,
      beneficiaryType: PartyKind,
      beneficiaryContactNumber: StringOrInteger,
      ifsc: String,
      transferPurpose: TransferPurpose,
      beneficiaryAddress: String,
      beneficiaryCity: String,
      beneficiaryState: String,
      beneficiaryZIP: String,
      beneficiaryCountryISO: String,
      beneficiaryIDType: IDType,
      beneficiaryIDNumber: String,
      beneficiaryIDIssueDate: CalendarDate,
      beneficiaryIDExpiryDate: CalendarDate,
      beneficiaryPIN: StringOrInteger? = nil
    ) {
      self.remitter = remitter
      self.beneficiaryAccountName = beneficiaryAccountName
      self.beneficiaryAccountNumber = beneficiaryAccountNumber
      self.beneficiaryFirstName = beneficiaryFirstName
      self.beneficiaryLastName = beneficiaryLastName
      self.beneficiaryType = beneficiaryType
      self.beneficiaryContactNumber = beneficiaryContactNumber
      self.ifsc = ifsc
      self.transferPurpose = transferPurpose
      self.beneficiaryAddress = beneficiaryAddress
      self.beneficiaryCity = beneficiaryCity
      self.beneficiaryState = beneficiaryState
      self.beneficiaryZIP = beneficiaryZIP
      self.beneficiaryCountryISO = beneficiaryCountryISO
      self.beneficiaryIDType = beneficiaryIDType
      self.beneficiaryIDNumber = beneficiaryIDNumber
      self.beneficiaryIDIssueDate = beneficiaryIDIssueDate
      self.beneficiaryIDExpiryDate = beneficiaryIDExpiryDate
      self.beneficiaryPIN = beneficiaryPIN
    }
  }
}

extension PayoutDestination.INR {
  /// Who sends the money.
  ///
  /// Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.inr.fields.remittersInfo`.
  public struct Remitter: Sendable, Equatable {
    /// Full name. `remitterFullName` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.remittersInfo.fields.remitterFullName`.
    public var fullName: String

    /// Person or company. `remitterType` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.remittersInfo.fields.remitterType`.
    public var kind: PartyKind

    /// Postal address. Besides letters, digits and blanks the page allows `.`, `'`, `-`, `:`,
    /// braces, `@`, `#`, `?` and `!`, and forbids `%`, both slashes, parentheses and the comma; how
    /// it quotes them is unclear, so nothing is checked here. `remitterAddress` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.remittersInfo.fields.remitterAddress`.
    public var address: String

    /// Country in two letters. `remitterCountryIso` on the wire. Exactly 2 characters. Example:
    /// `GB`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.remittersInfo.fields.remitterCountryIso`.
    public var countryISO: String

    /// Date of birth. The table spells it `remitterDateofBirth`; the sample counts.
    /// `remitterDateOfBirth` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.remittersInfo.fields.remitterDateOfBirth`.
    public var dateOfBirth: CalendarDate

    /// Telephone number with the country's code and no blanks. A number in the sample for India; as
    /// a text it keeps its leading zeros. `remitterPhoneNumber` on the wire. Example: `9100000000`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.remittersInfo.fields.remitterPhoneNumber`.
    public var phoneNumber: StringOrInteger

    /// What identifies the remitter. `remitterIDType` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.remittersInfo.fields.remitterIDType`.
    public var idType: IDType

    /// Number of that document. `remitterID` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.remittersInfo.fields.remitterID`.
    public var idNumber: StringOrInteger

    /// When it was issued. `remitterIDIssueDate` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.remittersInfo.fields.remitterIDIssueDate`.
    public var idIssueDate: CalendarDate

    /// When it expires. `remitterIDExpiryDate` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.inr.fields.remittersInfo.fields.remitterIDExpiryDate`.
    public var idExpiryDate: CalendarDate

    /// Creates a value with the given members.
    public init(
      fullName: String,
      kind: PartyKind,
      address: String,
      countryISO: String,
      dateOfBirth: CalendarDate,
      phoneNumber: StringOrInteger,
      idType: IDType,
      idNumber: StringOrInteger,
      idIssueDate: CalendarDate,
      idExpiryDate: CalendarDate
    ) {
      self.fullName = fullName
      self.kind = kind
      self.address = address
      self.countryISO = countryISO
      self.dateOfBirth = dateOfBirth
      self.phoneNumber = phoneNumber
      self.idType = idType
      self.idNumber = idNumber
      self.idIssueDate = idIssueDate
      self.idExpiryDate = idExpiryDate
    }
  }
}

extension PayoutDestination {
  /// An account in Pakistan, in Pakistani rupees. The page's table is cut off; members that it may
  /// ask for besides these can be added.
  ///
  /// Source: p:90341496, v:102498307. Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.pkr`.
  public struct PKR: Sendable, Equatable {
    /// Who sends the money. `remittersInfo` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo`.
    public var remitter: Remitter

    /// Name of the account's holder; special characters are restricted, which ones is unclear.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryAccountName`.
    public var beneficiaryAccountName: String

    /// Number of the account, without blanks. Of the form `\w+`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryAccountNumber`.
    public var beneficiaryAccountNumber: String

    /// Given name of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryFirstName`.
    public var beneficiaryFirstName: String

    /// Family name of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryLastName`.
    public var beneficiaryLastName: String

    /// Short code of the bank. `paymentMethodValue` on the wire. Example: `MIB`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.paymentMethodValue`.
    public var bankCode: String

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryAddress`.
    public var beneficiaryAddress: String

    /// Country in two letters. `beneficiaryCountryIso` on the wire. Exactly 2 characters. Example:
    /// `PK`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryCountryIso`.
    public var beneficiaryCountryISO: String

    /// Person or company. The table has it; the sample leaves it out.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryType`.
    public var beneficiaryType: PartyKind?

    /// Town of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryCity`.
    public var beneficiaryCity: String?

    /// State of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryState`.
    public var beneficiaryState: String?

    /// Postal code of the beneficiary; null in the sample.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryZIP`.
    public var beneficiaryZIP: String?

    /// Telephone number with the country's code and no blanks; null in the sample.
    /// `beneficiaryContactNo` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryContactNo`.
    public var beneficiaryContactNumber: StringOrInteger?

    /// Neither its type nor its meaning is stated; null in the samples.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.beneficiaryPIN`.
    public var beneficiaryPIN: StringOrInteger?

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(
      remitter: Remitter,
      beneficiaryAccountName: String,
      beneficiaryAccountNumber: String,
      beneficiaryFirstName: String,
      beneficiaryLastName: String,
      bankCode: String,
      beneficiaryAddress: String,
      beneficiaryCountryISO: String,
      beneficiaryType: PartyKind? = nil,
      beneficiaryCity: String? = nil,
      beneficiaryState: String? = nil,
      beneficiaryZIP: String? = nil,
      beneficiaryContactNumber: StringOrInteger? = nil,
      beneficiaryPIN: StringOrInteger? = nil,
      additionalMembers: [String: JSONValue] = [:]
    ) {
      self.remitter = remitter
      self.beneficiaryAccountName = beneficiaryAccountName
      self.beneficiaryAccountNumber = beneficiaryAccountNumber
      self.beneficiaryFirstName = beneficiaryFirstName
      self.beneficiaryLastName = beneficiaryLastName
      self.bankCode = bankCode
      self.beneficiaryAddress = beneficiaryAddress
      self.beneficiaryCountryISO = beneficiaryCountryISO
      self.beneficiaryType = beneficiaryType
      self.beneficiaryCity = beneficiaryCity
      self.beneficiaryState = beneficiaryState
      self.beneficiaryZIP = beneficiaryZIP
      self.beneficiaryContactNumber = beneficiaryContactNumber
      self.beneficiaryPIN = beneficiaryPIN
      self.additionalMembers = additionalMembers
    }
  }
}

extension PayoutDestination.PKR {
  /// Who sends the money.
  ///
  /// Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.pkr.fields.remittersInfo`.
  public struct Remitter: Sendable, Equatable {
    /// Given name. `remitterFirstName` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterFirstName`.
    public var firstName: String

    /// Family name. Whether it must be there is left empty in the table. `remitterLastName` on the
    /// wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterLastName`.
    public var lastName: String?

    /// Person or company. The table asks for it and the sample lacks it; the table counts.
    /// `remitterType` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterType`.
    public var kind: PartyKind

    /// Postal address. Besides letters, digits and blanks the page allows `.`, `'`, `-`, `:`,
    /// braces, `@`, `#`, `?` and `!`, and forbids `%`, both slashes, parentheses and the comma; how
    /// it quotes them is unclear, so nothing is checked here. `remitterAddress` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterAddress`.
    public var address: String

    /// Country in two letters. `remitterCountryIso` on the wire. Exactly 2 characters. Example:
    /// `GB`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterCountryIso`.
    public var countryISO: String

    /// Date of birth. The table spells it `remitterDateofBirth`; the sample counts.
    /// `remitterDateOfBirth` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterDateOfBirth`.
    public var dateOfBirth: CalendarDate

    /// Telephone number with the country's code and no blanks. The table asks for it and the sample
    /// sends null; the table counts. `remitterPhoneNumber` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterPhoneNumber`.
    public var phoneNumber: StringOrInteger

    /// What identifies the remitter. `remitterIDType` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterIDType`.
    public var idType: IDType

    /// Number of that document. `remitterID` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterID`.
    public var idNumber: StringOrInteger

    /// When it was issued. `remitterIDIssueDate` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterIDIssueDate`.
    public var idIssueDate: CalendarDate

    /// When it expires. `remitterIDExpiryDate` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterIDExpiryDate`.
    public var idExpiryDate: CalendarDate

    /// Full name, which only the first version of the table asks for. `remitterFullName` on the
    /// wire.
    ///
    /// Source: v:102498307 (superseded). Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.pkr.fields.remittersInfo.fields.remitterFullName`.
    public var fullName: String?

    /// Creates a value with the given members.
    public init(
      firstName: String,
      lastName: String? = nil,
      kind: PartyKind,
      address: String,
      countryISO: String,
      dateOfBirth: CalendarDate,
      phoneNumber: StringOrInteger,
      idType: IDType,
      idNumber: StringOrInteger,
      idIssueDate: CalendarDate,
      idExpiryDate: CalendarDate,
      fullName: String? = nil
    ) {
      self.firstName = firstName
      self.lastName = lastName
      self.kind = kind
      self.address = address
      self.countryISO = countryISO
      self.dateOfBirth = dateOfBirth
      self.phoneNumber = phoneNumber
      self.idType = idType
      self.idNumber = idNumber
      self.idIssueDate = idIssueDate
      self.idExpiryDate = idExpiryDate
      self.fullName = fullName
    }
  }
}

extension PayoutDestination {
  /// An account in Ethiopia, in birr. The page's table was seen without the names of its members:
  /// those here are the names that other currencies have for the same descriptions. It also asks
  /// for the remitter's e-mail address, under a name that was not seen, and cuts off before the way
  /// to address the bank: add both as the real page tells.
  ///
  /// Source: p:201818117 (inferred). It was worked out, not seen: try it before you rely on it.
  /// Schema: `schema/payout-destinations.yaml`, `types.PayoutDestination.union.etb`.
  public struct ETB: Sendable, Equatable {
    /// Who sends the money. The e-mail address that the page asks for can be added. `remittersInfo`
    /// on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo`.
    public var remitter: Remitter

    /// Name of the account's holder; special characters are restricted, which ones is unclear.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.beneficiaryAccountName`.
    public var beneficiaryAccountName: String

    /// Number of the account, without blanks. Of the form `\w+`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.beneficiaryAccountNumber`.
    public var beneficiaryAccountNumber: String

    /// Person or company.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.beneficiaryType`.
    public var beneficiaryType: PartyKind

    /// Telephone number with the country's code and no blanks. A number in the sample for India; as
    /// a text it keeps its leading zeros. `beneficiaryContactNo` on the wire. Example:
    /// `9100000001`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.beneficiaryContactNo`.
    public var beneficiaryContactNumber: StringOrInteger

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.beneficiaryAddress`.
    public var beneficiaryAddress: String

    /// What identifies the beneficiary.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.beneficiaryIDType`.
    public var beneficiaryIDType: IDType

    /// When it was issued.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.beneficiaryIDIssueDate`.
    public var beneficiaryIDIssueDate: CalendarDate

    /// When it expires.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.beneficiaryIDExpiryDate`.
    public var beneficiaryIDExpiryDate: CalendarDate

    /// How the bank is addressed; not seen.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.paymentMethodType`.
    public var paymentMethodType: PaymentMethodType?

    /// The bank's code of that type; not seen.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.paymentMethodValue`.
    public var paymentMethodValue: String?

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(
      remitter: Remitter,
      beneficiaryAccountName: String,
      beneficiaryAccountNumber: String,
      beneficiaryType: PartyKind,
      beneficiaryContactNumber: StringOrInteger,
      beneficiaryAddress: String,
      beneficiaryIDType: IDType,
      beneficiaryIDIssueDate: CalendarDate,
      beneficiaryIDExpiryDate: CalendarDate,
      paymentMethodType: PaymentMethodType? = nil,
      paymentMethodValue: String? = nil,
      additionalMembers: [String: JSONValue] = [:]
    ) {
      self.remitter = remitter
      self.beneficiaryAccountName = beneficiaryAccountName
      self.beneficiaryAccountNumber = beneficiaryAccountNumber
      self.beneficiaryType = beneficiaryType
      self.beneficiaryContactNumber = beneficiaryContactNumber
      self.beneficiaryAddress = beneficiaryAddress
      self.beneficiaryIDType = beneficiaryIDType
      self.beneficiaryIDIssueDate = beneficiaryIDIssueDate
      self.beneficiaryIDExpiryDate = beneficiaryIDExpiryDate
      self.paymentMethodType = paymentMethodType
      self.paymentMethodValue = paymentMethodValue
      self.additionalMembers = additionalMembers
    }
  }
}

extension PayoutDestination.ETB {
  /// Who sends the money. The e-mail address that the page asks for can be added.
  ///
  /// Schema: `schema/payout-destinations.yaml`,
  /// `types.PayoutDestination.union.etb.fields.remittersInfo`.
  public struct Remitter: Sendable, Equatable {
    /// Given name. `remitterFirstName` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo.fields.remitterFirstName`.
    public var firstName: String

    /// Family name. `remitterLastName` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo.fields.remitterLastName`.
    public var lastName: String

    /// Person or company. `remitterType` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo.fields.remitterType`.
    public var kind: PartyKind

    /// Postal address. Besides letters, digits and blanks the page allows `.`, `'`, `-`, `:`,
    /// braces, `@`, `#`, `?` and `!`, and forbids `%`, both slashes, parentheses and the comma; how
    /// it quotes them is unclear, so nothing is checked here. `remitterAddress` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo.fields.remitterAddress`.
    public var address: String

    /// Country. The table asks for three letters and gives a currency, `ETB`, as example; other
    /// currencies take two letters. Nothing is checked here. `remitterCountryIso` on the wire.
    /// Example: `GBR`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo.fields.remitterCountryIso`.
    public var countryISO: String

    /// Date of birth. The table spells it `remitterDateofBirth`; the sample counts.
    /// `remitterDateOfBirth` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo.fields.remitterDateOfBirth`.
    public var dateOfBirth: CalendarDate

    /// Telephone number with the country's code and no blanks. A number in the sample for India; as
    /// a text it keeps its leading zeros. `remitterPhoneNumber` on the wire. Example: `9100000000`.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo.fields.remitterPhoneNumber`.
    public var phoneNumber: StringOrInteger

    /// What identifies the remitter. `remitterIDType` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo.fields.remitterIDType`.
    public var idType: IDType

    /// Number of that document. `remitterID` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo.fields.remitterID`.
    public var idNumber: StringOrInteger

    /// When it was issued. `remitterIDIssueDate` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo.fields.remitterIDIssueDate`.
    public var idIssueDate: CalendarDate

    /// When it expires. `remitterIDExpiryDate` on the wire.
    ///
    /// Schema: `schema/payout-destinations.yaml`,
    /// `types.PayoutDestination.union.etb.fields.remittersInfo.fields.remitterIDExpiryDate`.
    public var idExpiryDate: CalendarDate

    /// Members that the schema does not know, by name.
    public var additionalMembers: [String: JSONValue]

    /// Creates a value with the given members.
    public init(
      firstName: String,
      lastName: String,
      kind: PartyKind,
      address: String,
      countryISO: String,
      dateOfBirth: CalendarDate,
      phoneNumber: StringOrInteger,
      idType: IDType,
      idNumber: StringOrInteger,
      idIssueDate: CalendarDate,
      idExpiryDate: CalendarDate,
      additionalMembers: [String: JSONValue] = [:]
    ) {
      self.firstName = firstName
      self.lastName = lastName
      self.kind = kind
      self.address = address
      self.countryISO = countryISO
      self.dateOfBirth = dateOfBirth
      self.phoneNumber = phoneNumber
      self.idType = idType
      self.idNumber = idNumber
      self.idIssueDate = idIssueDate
      self.idExpiryDate = idExpiryDate
      self.additionalMembers = additionalMembers
    }
  }
}
