// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Order`.
public struct Order: Sendable, Equatable {
  /// From 1.00 to 1e6. At most 2 decimal places.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.amount`.
  public var amount: Decimal

  /// From 0.5 to 12.9.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.month`.
  public var month: Int

  /// At least -3.5.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.depth`.
  public var depth: Int?

  /// 1 to 20 characters.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.reference`.
  public var reference: String?

  /// Exactly 3 characters. Of the form `[A-Z]{3}`.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.code`.
  public var code: String

  /// At most 200 characters.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.link`.
  public var link: URL?

  /// At least 1 element.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.items`.
  public var items: [String]

  /// At most 9 elements.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.more`.
  public var more: [String]?

  /// Exactly 16 characters. Of the form
  /// `(4[0-9]{15}|5[1-5][0-9]{14}|2[2-7][0-9]{14}|6[0-9]{15}|3[47][0-9]{13}\d)`. Never shown in
  /// descriptions and logs.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.number`.
  public var number: SensitiveText

  /// Creates a value with the given members.
  public init(
    amount: Decimal,
    month: Int,
    depth: Int? = nil,
    reference: String? = nil,
    code: String,
    link: URL? = nil,
    items: [String],
    more: [String]? = nil,
    number: SensitiveText
  ) {
    self.amount = amount
    self.month = month
    self.depth = depth
    self.reference = reference
    self.code = code
    self.link = link
    self.items = items
    self.more = more
    self.number = number
  }
}

extension Order: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    amount = try object.decimal("amount")
    month = try object.int("month")
    depth = try object.intIfPresent("depth")
    reference = try object.stringIfPresent("reference")
    code = try object.string("code")
    link = try object.urlIfPresent("link")
    items = try object.value("items")
    more = try object.valueIfPresent("more")
    number = try object.value("number")
  }

  public func write(members writer: inout JSONWriter) {
    writer.decimal("amount", amount)
    writer.checkMinimum("amount", amount, "1.00")
    writer.checkMaximum("amount", amount, "1e6")
    writer.checkScale("amount", amount, 2)
    writer.int("month", month)
    writer.checkMinimumInt("month", month, 1)
    writer.checkMaximumInt("month", month, 12)
    writer.intIfPresent("depth", depth)
    writer.checkMinimumInt("depth", depth, -3)
    writer.stringIfPresent("reference", reference)
    writer.checkLength("reference", reference, min: 1, max: 20)
    writer.string("code", code)
    writer.checkLength("code", code, min: 3, max: 3)
    writer.checkPattern("code", code, "[A-Z]{3}")
    writer.urlIfPresent("link", link)
    writer.checkLength("link", link?.absoluteString, max: 200)
    writer.value("items", items)
    writer.checkCount("items", items.count, min: 1)
    writer.valueIfPresent("more", more)
    writer.checkCount("more", more?.count, max: 9)
    writer.value("number", number)
    writer.checkLengthSensitive("number", number, min: 16, max: 16)
    writer.checkPatternSensitive(
      "number",
      number,
      "(4[0-9]{15}|5[1-5][0-9]{14}|2[2-7][0-9]{14}|6[0-9]{15}|3[47][0-9]{13}\\d)"
    )
  }
}
