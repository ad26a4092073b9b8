// Generated from schema/sendr-beneficiaries.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

/// Who is paid in another currency, and how. Currency and type of payment method decide which keys
/// `metaData` must hold; pages tell them for naira and Indian rupees. The same facts have other
/// names and types here than in a payout of one currency. Pages mark nothing as required but the
/// keys of `metaData`: the rest follows from samples. A value that matches no other case is
/// `otherCorridor`.
///
/// Source: p:5111851, p:5013588. Schema: `schema/sendr-beneficiaries.yaml`,
/// `types.SendRBeneficiary`.
public enum SendRBeneficiary: Sendable, Equatable {
  /// An account in Nigeria, in naira. On the wire, `currencyCode` is `NGN` and `paymentMethodType`
  /// is `BankCode`.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr-beneficiaries.yaml`,
  /// `types.SendRBeneficiary.union.ngn`.
  case ngn(NGN)

  /// An account in India, in Indian rupees. On the wire, `currencyCode` is `INR` and
  /// `paymentMethodType` is `YESBANKALL`.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr-beneficiaries.yaml`,
  /// `types.SendRBeneficiary.union.inr`.
  case inr(INR)

  /// An account in any other currency, or one that is addressed otherwise. The list of payment
  /// methods tells the type and the keys; for dollars the page knows the types `AbaRouting`,
  /// `WireRouting` and `BicSwift`, for pounds `SortCode`, and what it says about their keys is cut
  /// off. Whatever matches no other case.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr-beneficiaries.yaml`,
  /// `types.SendRBeneficiary.union.otherCorridor`.
  case otherCorridor(OtherCorridor)
}

extension SendRBeneficiary {
  /// An account in Nigeria, in naira.
  ///
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr-beneficiaries.yaml`,
  /// `types.SendRBeneficiary.union.ngn`.
  public struct NGN: Sendable, Equatable {
    /// Country of the beneficiary; three letters in the sample for naira. Example: `NGA`.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.ngn.fields.countryCode`.
    public var countryCode: String

    /// Code of the bank. `paymentMethodValue` on the wire. Example: `000023`.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.ngn.fields.paymentMethodValue`.
    public var bankCode: String

    /// What the bank asks for. Further keys may be added as the list of payment methods tells.
    ///
    /// Source: p:5013588. Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.ngn.fields.metaData`.
    public var metaData: MetaData

    /// Name of the beneficiary.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`, `types.SendRBeneficiary.union.ngn.fields.name`.
    public var name: String?

    /// E-mail address of the beneficiary.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`, `types.SendRBeneficiary.union.ngn.fields.email`.
    public var email: String?

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.ngn.fields.address`.
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
  /// Source: p:5013588. Schema: `schema/sendr-beneficiaries.yaml`,
  /// `types.SendRBeneficiary.union.ngn.fields.metaData`.
  public struct MetaData: Sendable, Equatable {
    /// Number of the account.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.ngn.fields.metaData.fields.beneficiaryAccountNumber`.
    public var beneficiaryAccountNumber: String

    /// Name of the account's holder.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
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
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr-beneficiaries.yaml`,
  /// `types.SendRBeneficiary.union.inr`.
  public struct INR: Sendable, Equatable {
    /// Country of the beneficiary; two letters in the sample for rupees. Example: `IN`.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.countryCode`.
    public var countryCode: String

    /// IFSC of the bank's branch. `paymentMethodValue` on the wire. Example: `UTIB0000327`.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.paymentMethodValue`.
    public var ifsc: String

    /// What the bank asks for: beneficiary and remitter side by side, all of them texts. Further
    /// keys may be added as the list of payment methods tells.
    ///
    /// Source: p:5111851, p:5013588. Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData`.
    public var metaData: MetaData

    /// Name of the beneficiary.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`, `types.SendRBeneficiary.union.inr.fields.name`.
    public var name: String?

    /// E-mail address of the beneficiary.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`, `types.SendRBeneficiary.union.inr.fields.email`.
    public var email: String?

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.address`.
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
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr-beneficiaries.yaml`,
  /// `types.SendRBeneficiary.union.inr.fields.metaData`.
  public struct MetaData: Sendable, Equatable {
    /// Why the money is sent. No page says that it is one of these codes here as well. Example:
    /// `PC02`.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.transferPurpose`.
    public var transferPurpose: TransferPurpose

    /// Number of the account.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryAccountNumber`.
    public var beneficiaryAccountNumber: String

    /// Given name of the beneficiary. `beneficiaryFirstname` on the wire.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryFirstname`.
    public var beneficiaryFirstName: String

    /// Family name of the beneficiary. `beneficiaryLastname` on the wire.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryLastname`.
    public var beneficiaryLastName: String

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryAddress`.
    public var beneficiaryAddress: String

    /// Country of the beneficiary. Example: `IN`.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryCountry`.
    public var beneficiaryCountry: String

    /// Telephone number; a text here, a number in payouts of one currency.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryPhoneNumber`.
    public var beneficiaryPhoneNumber: String

    /// What identifies the beneficiary.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryIDType`.
    public var beneficiaryIDType: IDType

    /// Number of that document. `beneficiaryIdNumber` on the wire.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryIdNumber`.
    public var beneficiaryIDNumber: String

    /// When it was issued.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryIDIssueDate`.
    public var beneficiaryIDIssueDate: CalendarDate

    /// When it expires.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.beneficiaryIDExpiryDate`.
    public var beneficiaryIDExpiryDate: CalendarDate

    /// Full name of whoever sends the money. `remitterFullname` on the wire.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterFullname`.
    public var remitterFullName: String

    /// What the remitter is; a word here, one letter in payouts of one currency.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterType`.
    public var remitterType: RemitterType

    /// Postal address of the remitter.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterAddress`.
    public var remitterAddress: String

    /// Country of the remitter, in two letters by its name (inferred). `remitterCountryIso2` on the
    /// wire. Example: `GB`.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterCountryIso2`.
    public var remitterCountryISO2: String

    /// Telephone number of the remitter.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterPhoneNumber`.
    public var remitterPhoneNumber: String

    /// What identifies the remitter.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterIDType`.
    public var remitterIDType: IDType

    /// Number of that document.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterID`.
    public var remitterID: String

    /// When it was issued.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterIDIssueDate`.
    public var remitterIDIssueDate: CalendarDate

    /// When it expires.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterIDExpiryDate`.
    public var remitterIDExpiryDate: CalendarDate

    /// Name of the account's holder. The page's text names this key, with its capital; its sample
    /// has none. `BeneficiaryAccountName` on the wire.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
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
  /// Schema: `schema/sendr-beneficiaries.yaml`,
  /// `types.SendRBeneficiary.union.inr.fields.metaData.fields.remitterType`.
  public struct RemitterType: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Individual` on the wire.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
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
  /// Source: p:5111851, p:5013588. Schema: `schema/sendr-beneficiaries.yaml`,
  /// `types.SendRBeneficiary.union.otherCorridor`.
  public struct OtherCorridor: Sendable, Equatable {
    /// Currency of the beneficiary's account. Example: `USD`.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.currencyCode`.
    public var currencyCode: Currency

    /// Country of the beneficiary. One sample has three letters, another two; the list of payment
    /// methods asks for three. Example: `USA`.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.countryCode`.
    public var countryCode: String

    /// How the bank is addressed.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.paymentMethodType`.
    public var paymentMethodType: PaymentMethodType

    /// The bank's code of that type.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.paymentMethodValue`.
    public var paymentMethodValue: String

    /// What the bank asks for. Keys are sent as they are.
    ///
    /// Worked out, at least in part (inferred). Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.metaData`.
    public var metaData: [String: String]

    /// Name of the beneficiary.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.name`.
    public var name: String?

    /// E-mail address of the beneficiary.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.email`.
    public var email: String?

    /// Postal address of the beneficiary.
    ///
    /// Schema: `schema/sendr-beneficiaries.yaml`,
    /// `types.SendRBeneficiary.union.otherCorridor.fields.address`.
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
