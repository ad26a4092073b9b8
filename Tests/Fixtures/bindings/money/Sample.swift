// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Money`.
public struct Money: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.currency`.
  public var currency: Currency

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.amount`.
  public var amount: Decimal

  /// Creates a value with the given members.
  public init(currency: Currency, amount: Decimal) {
    self.currency = currency
    self.amount = amount
  }
}

extension Money: MonetaryAmount {}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Price`.
public struct Price: Sendable, Equatable {
  /// `VALUE` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.VALUE`.
  public var value: Decimal

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.currencyCode`.
  public var currencyCode: Currency

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.note`.
  public var note: String?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// Creates a value with the given members.
  public init(
    value: Decimal,
    currencyCode: Currency,
    note: String? = nil,
    additionalMembers: [String: JSONValue] = [:]
  ) {
    self.value = value
    self.currencyCode = currencyCode
    self.note = note
    self.additionalMembers = additionalMembers
  }
}

extension Price: MonetaryAmount {
  /// The same as ``currencyCode``.
  public var currency: Currency { currencyCode }

  /// The same as ``value``.
  public var amount: Decimal {
    get { value }
    set { value = newValue }
  }

  /// Creates an amount of a currency, in its major unit.
  public init(currency: Currency, amount: Decimal) {
    self.init(value: amount, currencyCode: currency, note: nil, additionalMembers: [:])
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Fee`.
public struct Fee: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.currency`.
  public var currency: Unit

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.amount`.
  public var amount: Decimal

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.note`.
  public var note: String?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.unit`.
  public var unit: Currency?

  /// Creates a value with the given members.
  public init(currency: Unit, amount: Decimal, note: String? = nil, unit: Currency? = nil) {
    self.currency = currency
    self.amount = amount
    self.note = note
    self.unit = unit
  }
}

extension Fee: MonetaryAmount {
  /// Creates an amount of a currency, in its major unit.
  public init(currency: Unit, amount: Decimal) {
    self.init(currency: currency, amount: amount, note: nil, unit: nil)
  }
}

extension Fee {
  /// A value of the API. The service may send values that are not listed here.
  ///
  /// Schema: `schema/sample.yaml`, `types.Fee.Unit`.
  public struct Unit: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `GBP` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Fee.Unit.enum.GBP`.
    public static let gbp = Unit(rawValue: "GBP")

    /// `JPY` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Fee.Unit.enum.JPY`.
    public static let jpy = Unit(rawValue: "JPY")
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Reversed`.
public struct Reversed: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.amount`.
  public var amount: Decimal

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.currency`.
  public var currency: Currency

  /// Creates a value with the given members.
  public init(amount: Decimal, currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}

extension Reversed: MonetaryAmount {
  /// Creates an amount of a currency, in its major unit.
  public init(currency: Currency, amount: Decimal) {
    self.init(amount: amount, currency: currency)
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Order`.
public struct Order: Sendable, Equatable {
  /// From 1.00 to 5000. At most 2 decimal places.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.total`.
  public var total: Money

  /// At most 2 decimal places.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.tip`.
  public var tip: Price?

  /// Creates a value with the given members.
  public init(total: Money, tip: Price? = nil) {
    self.total = total
    self.tip = tip
  }
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.Currency`.
public struct Currency: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `GBP` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Currency.enum.GBP`.
  public static let gbp = Currency(rawValue: "GBP")

  /// `NGN` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Currency.enum.NGN`.
  public static let ngn = Currency(rawValue: "NGN")
}

extension Money: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    currency = try object.value("currency")
    amount = try object.decimal("amount")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("currency", currency)
    writer.decimal("amount", amount)
  }
}

extension Price: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    value = try object.decimal("VALUE")
    currencyCode = try object.value("currencyCode")
    note = try object.stringIfPresent("note")
    additionalMembers = object.additionalMembers(except: ["VALUE", "currencyCode", "note", "kind"])
  }

  public func write(members writer: inout JSONWriter) {
    writer.decimal("VALUE", value)
    writer.value("currencyCode", currencyCode)
    writer.stringIfPresent("note", note)
    writer.constant("kind", "\"price\"")
    writer.additional(additionalMembers, except: ["VALUE", "currencyCode", "note", "kind"])
  }
}

extension Fee: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    currency = try object.value("currency")
    amount = try object.groupedDecimal("amount")
    note = try object.stringIfPresent("note")
    unit = try object.valueIfPresent("unit")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("currency", currency)
    writer.groupedDecimal("amount", amount)
    writer.stringOrNull("note", note)
    writer.valueIfPresent("unit", unit)
  }
}

extension Reversed: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    amount = try object.decimal("amount")
    currency = try object.value("currency")
  }

  public func write(members writer: inout JSONWriter) {
    writer.decimal("amount", amount)
    writer.value("currency", currency)
  }
}

extension Order: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    total = try object.value("total")
    tip = try object.valueIfPresent("tip")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("total", total)
    writer.checkMinimum("total.amount", total.amount, "1.00")
    writer.checkMaximum("total.amount", total.amount, "5000")
    writer.checkScale("total.amount", total.amount, 2)
    writer.valueIfPresent("tip", tip)
    writer.checkScale("tip.VALUE", tip?.value, 2)
  }
}
