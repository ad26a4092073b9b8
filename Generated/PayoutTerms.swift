// Generated from schema/payout-terms.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

/// A reference that the merchant makes for a payout, used once: it is all that keeps a payout from
/// being made twice. No page limits it, so any text is sent as it is but an empty one, which is
/// none (inferred). One that is made here has 20 capitals and digits, of which samples mostly are
/// made, and is shorter than the UUID that pages fill in: what no page limits, the service may
/// still limit. Answers hold it behind the merchant's prefix, as a `LookupReference`: look-ups do
/// not know this form. At least 1 character. The caller makes it, and a literal is one.
///
/// Source: p:3670120, p:5111851. Schema: `schema/payout-terms.yaml`, `types.PayoutReference`.
public struct PayoutReference: MadeReference, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Takes any text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Characters of which one can be made.
  public static let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

  /// Characters of one that is made.
  public static let length = 20

  /// What every one has to be when it is sent.
  public static let rules = TextRules(min: 1)
}

/// A reference in the form that look-ups take, as an answer held it: Leatherback's own, or the
/// merchant's behind a prefix that is made of the merchant's business name and a hyphen, as in
/// `RTDF-TYGHR` for `TYGHR`. No literal is one: it comes from the service, or is wrapped on
/// purpose.
///
/// Source: p:5111851, p:3670120, p:3801180. Schema: `schema/payout-terms.yaml`,
/// `types.LookupReference`.
public struct LookupReference: TextValue, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Takes any text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// State of a payout. This word was seen; texts speak of failed payouts and of those in process
/// without showing their words, and older samples have the number 0. The service may send values
/// that are not listed here.
///
/// Source: p:9568295, p:3801180, p:10256508. Schema: `schema/payout-terms.yaml`,
/// `types.PayoutStatus`.
public struct PayoutStatus: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The money has moved. `Successful` on the wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.PayoutStatus.enum.successful`.
  public static let successful = PayoutStatus(rawValue: "Successful")
}

/// What a beneficiary or remitter is, as one letter. The service may send values that are not
/// listed here.
///
/// Source: p:139591683, p:90341496. Schema: `schema/payout-terms.yaml`, `types.PartyKind`.
public struct PartyKind: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A person. `I` on the wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.PartyKind.enum.individual`.
  public static let individual = PartyKind(rawValue: "I")

  /// A company. `C` on the wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.PartyKind.enum.corporate`.
  public static let corporate = PartyKind(rawValue: "C")
}

/// What identifies a person or company. Tables end the list with three dots and samples spell it in
/// several ways: what the service takes beyond these is not documented. The service may send values
/// that are not listed here.
///
/// Source: p:139591683, p:90341496, p:5111851. Schema: `schema/payout-terms.yaml`, `types.IDType`.
public struct IDType: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A driver's license, as samples write it. `driver` on the wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.IDType.enum.driver`.
  public static let driver = IDType(rawValue: "driver")

  /// The date of birth, in a sample for a beneficiary in India. `DATEOFBIRTH` on the wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.IDType.enum.dateOfBirth`.
  public static let dateOfBirth = IDType(rawValue: "DATEOFBIRTH")

  /// A passport, as tables write it. `PASSPORT` on the wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.IDType.enum.passport`.
  public static let passport = IDType(rawValue: "PASSPORT")

  /// A driver's license, as tables write it. `DRIVER LICENSE` on the wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.IDType.enum.driverLicense`.
  public static let driverLicense = IDType(rawValue: "DRIVER LICENSE")
}

/// Why money is sent to India, as a code. Each code is for certain kinds of remitters and
/// beneficiaries, told in the words individual and company. The list that could be read ends with
/// `PC06`, whose meaning is cut off, and has no `PC05`. The service may send values that are not
/// listed here.
///
/// Source: p:139591683. Schema: `schema/payout-terms.yaml`, `types.TransferPurpose`.
public struct TransferPurpose: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Credit to a rupee account of a non-resident, from an individual to an individual. An older
  /// version lets companies send it as well. `PC01` on the wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.TransferPurpose.enum.nonResidentAccount`.
  public static let nonResidentAccount = TransferPurpose(rawValue: "PC01")

  /// Payment to the family of a non-resident, from an individual to an individual. `PC02` on the
  /// wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.TransferPurpose.enum.nonResidentFamily`.
  public static let nonResidentFamily = TransferPurpose(rawValue: "PC02")

  /// Premium or investment, paid to an insurer, a mutual fund or a postmaster, from an individual
  /// to a company. `PC03` on the wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.TransferPurpose.enum.premiumOrInvestment`.
  public static let premiumOrInvestment = TransferPurpose(rawValue: "PC03")

  /// Payment to a banker for shares and debentures, from an individual to a company. `PC04` on the
  /// wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.TransferPurpose.enum.sharesAndDebentures`.
  public static let sharesAndDebentures = TransferPurpose(rawValue: "PC04")

  /// A purpose that no copy of the page tells. `PC06` on the wire.
  ///
  /// Schema: `schema/payout-terms.yaml`, `types.TransferPurpose.enum.pc06`.
  public static let pc06 = TransferPurpose(rawValue: "PC06")
}
