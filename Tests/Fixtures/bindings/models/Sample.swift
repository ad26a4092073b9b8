// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A payment that a customer made.
///
/// Source: p:1147159. Schema: `schema/sample.yaml`, `types.Payment`.
public struct Payment: Sendable, Equatable {
  /// Identifier of the payment.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.id`.
  public var id: String

  /// Amount in pounds, not pence. Example: `12.50`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.amount`.
  public var amount: Decimal

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.count`.
  public var count: Int

  /// `is_paid` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.is_paid`.
  public var isPaid: Bool

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.day`.
  public var day: CalendarDate

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.createdAt`.
  public var createdAt: Timestamp?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.returnURL`.
  public var returnURL: URL

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.receiptURL`.
  public var receiptURL: URL?

  /// Always there, may be null.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.logo`.
  public var logo: String?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.extra`.
  public var extra: JSONValue?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.tags`.
  public var tags: [String]

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.notes`.
  public var notes: [String?]?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.rates`.
  public var rates: [String: Decimal]

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.fee`.
  public var fee: Money?

  /// Three letters. Read from `currencyCode` too. The service takes `GBP` for `nil`.
  ///
  /// Source: p:1, p:2 (observed). Schema: `schema/sample.yaml`, `types.Payment.fields.currency`.
  public var currency: String?

  /// Never shown in descriptions and logs.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.token`.
  public var token: SensitiveText

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.object`.
  public var object: String

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.writer`.
  public var writer: String?

  /// Creates a value with the given members.
  public init(
    id: String,
    amount: Decimal,
    count: Int,
    isPaid: Bool,
    day: CalendarDate,
    createdAt: Timestamp? = nil,
    returnURL: URL,
    receiptURL: URL? = nil,
    logo: String? = nil,
    extra: JSONValue? = nil,
    tags: [String],
    notes: [String?]? = nil,
    rates: [String: Decimal],
    fee: Money? = nil,
    currency: String? = nil,
    token: SensitiveText,
    object: String,
    writer: String? = nil
  ) {
    self.id = id
    self.amount = amount
    self.count = count
    self.isPaid = isPaid
    self.day = day
    self.createdAt = createdAt
    self.returnURL = returnURL
    self.receiptURL = receiptURL
    self.logo = logo
    self.extra = extra
    self.tags = tags
    self.notes = notes
    self.rates = rates
    self.fee = fee
    self.currency = currency
    self.token = token
    self.object = object
    self.writer = writer
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Money`.
public struct Money: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.currencyCode`.
  public var currencyCode: String

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.amount`.
  public var amount: Decimal

  /// Creates a value with the given members.
  public init(currencyCode: String, amount: Decimal) {
    self.currencyCode = currencyCode
    self.amount = amount
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Nothing`.
public struct Nothing: Sendable, Equatable {
  /// Creates a value with the given members.
  public init() {}
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Key`.
public struct Key: Sendable, Hashable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.fee`.
  public var fee: Fee

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.parts`.
  public var parts: [Part]

  /// Creates a value with the given members.
  public init(fee: Fee, parts: [Part]) {
    self.fee = fee
    self.parts = parts
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Fee`.
public struct Fee: Sendable, Hashable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.amount`.
  public var amount: Decimal

  /// Creates a value with the given members.
  public init(amount: Decimal) {
    self.amount = amount
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Part`.
public struct Part: Sendable, Hashable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.name`.
  public var name: String

  /// Creates a value with the given members.
  public init(name: String) {
    self.name = name
  }
}

extension Payment: JSONModel {
  public init(members input: inout JSONObject) throws(JSONError) {
    id = try input.string("id")
    amount = try input.decimal("amount")
    count = try input.int("count")
    isPaid = try input.bool("is_paid")
    day = try input.date("day")
    createdAt = try input.timestampIfPresent("createdAt")
    returnURL = try input.url("returnURL")
    receiptURL = try input.urlIfPresent("receiptURL")
    logo = try input.stringIfPresent("logo")
    extra = try input.valueIfPresent("extra")
    tags = try input.value("tags")
    notes = try input.valueIfPresent("notes")
    rates = try input.value("rates")
    fee = try input.valueIfPresent("fee")
    if input.contains("currency") {
      currency = try input.stringIfPresent("currency")
    } else {
      currency = try input.stringIfPresent("currencyCode")
    }
    token = try input.value("token")
    object = try input.string("object")
    writer = try input.stringIfPresent("writer")
  }

  public func write(members output: inout JSONWriter) {
    output.string("id", id)
    output.decimal("amount", amount)
    output.int("count", count)
    output.bool("is_paid", isPaid)
    output.date("day", day)
    output.timestampIfPresent("createdAt", createdAt)
    output.url("returnURL", returnURL)
    output.urlIfPresent("receiptURL", receiptURL)
    output.stringOrNull("logo", logo)
    output.valueIfPresent("extra", extra)
    output.value("tags", tags)
    output.valueIfPresent("notes", notes)
    output.value("rates", rates)
    output.valueIfPresent("fee", fee)
    output.stringIfPresent("currency", currency)
    output.value("token", token)
    output.string("object", object)
    output.stringIfPresent("writer", writer)
  }
}

extension Money: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    currencyCode = try object.string("currencyCode")
    amount = try object.decimal("amount")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("currencyCode", currencyCode)
    writer.decimal("amount", amount)
  }
}

extension Nothing: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {}

  public func write(members writer: inout JSONWriter) {}
}

extension Key: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    fee = try object.value("fee")
    parts = try object.value("parts")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("fee", fee)
    writer.value("parts", parts)
  }
}

extension Fee: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    amount = try object.decimal("amount")
  }

  public func write(members writer: inout JSONWriter) {
    writer.decimal("amount", amount)
  }
}

extension Part: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    name = try object.string("name")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("name", name)
  }
}
