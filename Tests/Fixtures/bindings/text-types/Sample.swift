// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension APIRequest {
  /// A group of requests.
  ///
  /// Schema: `schema/sample.yaml`, `resource`.
  public static var payouts: PayoutsRequests { PayoutsRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct PayoutsRequests: Sendable {
  /// `POST /payouts`. Never send it twice: the service may do it twice.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.initiate`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - pin: Without `0000` and `1234`. Never shown in descriptions and logs.
  ///   - phone: 8 to 15 characters.
  ///   - narration: Without `transaction-failed`.
  public func initiate(
    reference: MerchantReference,
    pin: SensitiveText,
    phone: StringOrInteger,
    note: Note? = nil,
    caller: StringOrInteger? = nil,
    narration: String? = nil
  ) -> APIRequest<Payout> {
    var request = APIRequest<Payout>(.payoutsInitiate)
    request.setQuery("note", note?.rawValue)
    request.checkText("note", note)
    request.setQuery("caller", caller?.text)
    request.setBody { (writer: inout JSONWriter) in
      writer.value("reference", reference)
      writer.stringIfPresent("narration", narration)
      writer.checkExcludes("narration", narration, ["transaction-failed"])
      writer.value("pin", pin)
      writer.checkExcludesSensitive("pin", pin, ["0000", "1234"])
      writer.value("phone", phone)
      writer.checkLength("phone", phone.text, min: 8, max: 15)
    }
    return request
  }

  /// `GET /payouts/{reference}/{made}/{phone}`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.retrieve`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - made: At most 12 characters. Without `--`.
  ///   - phone: Of the form `[0-9]+`.
  public func retrieve(
    reference: PrefixedReference,
    made: MerchantReference,
    phone: StringOrInteger
  ) -> APIRequest<Payout> {
    var request = APIRequest<Payout>(.payoutsRetrieve)
    request.setPath("reference", reference.rawValue)
    request.setPath("made", made.rawValue)
    request.checkText("made", made)
    request.checkLength("made", made.rawValue, max: 12)
    request.checkExcludes("made", made.rawValue, ["--"])
    request.setPath("phone", phone.text)
    request.checkPattern("phone", phone.text, "[0-9]+")
    return request
  }
}

/// A reference as the service gives it back. No literal is one: it comes from the service, or is
/// wrapped on purpose.
///
/// Schema: `schema/sample.yaml`, `types.PrefixedReference`.
public struct PrefixedReference: TextValue, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Takes any text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A reference that the merchant makes. 1 to 20 characters. Of the form `[A-Z0-9-]+`. Without
/// `TRANSACTION-SUCCESSFUL` and `TRANSACTION-FAILED`. The caller makes it, and a literal is one.
///
/// Schema: `schema/sample.yaml`, `types.MerchantReference`.
public struct MerchantReference: MadeReference, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Takes any text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Characters of which one can be made.
  public static let alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

  /// Characters of one that is made.
  public static let length = 20

  /// What every one has to be when it is sent.
  public static let rules = TextRules(
    min: 1,
    max: 20,
    pattern: "[A-Z0-9-]+",
    excludes: ["TRANSACTION-SUCCESSFUL", "TRANSACTION-FAILED"]
  )
}

/// A text of the API. At most 140 characters. No literal is one: it comes from the service, or is
/// wrapped on purpose.
///
/// Schema: `schema/sample.yaml`, `types.Note`.
public struct Note: TextValue, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Takes any text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// What every one has to be when it is sent.
  public static let rules = TextRules(max: 140)
}

/// A text of the API. The caller makes it, and a literal is one.
///
/// Schema: `schema/sample.yaml`, `types.AnyReference`.
public struct AnyReference: MadeReference, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Takes any text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Characters of which one can be made.
  public static let alphabet = "ABC"

  /// Characters of one that is made.
  public static let length = 32
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Payout`.
public struct Payout: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.reference`.
  public var reference: PrefixedReference

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.tenantReference`.
  public var tenantReference: MerchantReference?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.all`.
  public var all: [PrefixedReference]

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.byBank`.
  public var byBank: [String: PrefixedReference]

  /// At least 3 characters.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.note`.
  public var note: Note?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.other`.
  public var other: AnyReference?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.phone`.
  public var phone: StringOrInteger

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.ids`.
  public var ids: [StringOrInteger]?

  /// At least 0. At most 2 decimal places.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.balance`.
  public var balance: Decimal

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.fee`.
  public var fee: Decimal?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.limit`.
  public var limit: Decimal?

  /// Creates a value with the given members.
  public init(
    reference: PrefixedReference,
    tenantReference: MerchantReference? = nil,
    all: [PrefixedReference],
    byBank: [String: PrefixedReference],
    note: Note? = nil,
    other: AnyReference? = nil,
    phone: StringOrInteger,
    ids: [StringOrInteger]? = nil,
    balance: Decimal,
    fee: Decimal? = nil,
    limit: Decimal? = nil
  ) {
    self.reference = reference
    self.tenantReference = tenantReference
    self.all = all
    self.byBank = byBank
    self.note = note
    self.other = other
    self.phone = phone
    self.ids = ids
    self.balance = balance
    self.fee = fee
    self.limit = limit
  }
}

extension Server {
  /// Serves merchants. `https://api.example.com`.
  ///
  /// Source: p:1. Schema: `schema/sample.yaml`, `servers.merchant`.
  public static let merchant = Server("merchant", "https://api.example.com")
}

extension Credential {
  /// The secret key in the header `X-Api`.
  ///
  /// Source: p:2. Schema: `schema/sample.yaml`, `credentials.secretKey`.
  static let secretKey = Credential.header("X-Api")
}

extension Envelope {
  /// A shape that answers come wrapped in.
  ///
  /// Schema: `schema/sample.yaml`, `envelopes.result`.
  static let result = Envelope(value: "value", success: "isSuccess")

  /// A shape that answers come wrapped in.
  ///
  /// Schema: `schema/sample.yaml`, `envelopes.page`.
  static let page = Envelope(
    success: "isSuccess",
    page: PageShape(
      items: "items",
      number: "pageParams.pageNumber",
      size: "pageParams.pageSize",
      total: "pageParams.totalCount"
    )
  )
}

extension Payout: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    reference = try object.value("reference")
    tenantReference = try object.valueIfPresent("tenantReference")
    all = try object.value("all")
    byBank = try object.value("byBank")
    note = try object.valueIfPresent("note")
    other = try object.valueIfPresent("other")
    phone = try object.value("phone")
    ids = try object.valueIfPresent("ids")
    balance = try object.groupedDecimal("balance")
    fee = try object.groupedDecimalIfPresent("fee")
    limit = try object.groupedDecimalIfPresent("limit")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("reference", reference)
    writer.valueIfPresent("tenantReference", tenantReference)
    writer.value("all", all)
    writer.value("byBank", byBank)
    writer.valueIfPresent("note", note)
    writer.checkLength("note", note?.rawValue, min: 3)
    writer.valueIfPresent("other", other)
    writer.value("phone", phone)
    writer.valueIfPresent("ids", ids)
    writer.groupedDecimal("balance", balance)
    writer.checkMinimum("balance", balance, "0")
    writer.checkScale("balance", balance, 2)
    writer.groupedDecimalIfPresent("fee", fee)
    writer.groupedDecimalOrNull("limit", limit)
  }
}

extension Endpoint {
  static let payoutsInitiate = Endpoint(
    "payouts.initiate",
    .post,
    "/payouts",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [],
    response: Payout.self
  )

  static let payoutsRetrieve = Endpoint(
    "payouts.retrieve",
    .get,
    "/payouts/{reference}/{made}/{phone}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: Payout.self
  )
}
