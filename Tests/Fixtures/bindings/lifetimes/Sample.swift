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
  public static var quotes: QuotesRequests { QuotesRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct QuotesRequests: Sendable {
  /// `GET /quotes`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.retrieve`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func retrieve() -> APIRequest<Quote> {
    APIRequest<Quote>(.quotesRetrieve)
  }

  /// `GET /keys`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.check`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func check() -> APIRequest<[Key]> {
    APIRequest<[Key]>(.quotesCheck)
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Quote`.
public struct Quote: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.rate`.
  public var rate: Decimal

  /// The value is good for 300 seconds from when it was read.
  ///
  /// Not on the wire, so a value that was stored and is read again starts anew. Not part of `==`:
  /// two answers with the same members are the same.
  @NotCompared public var lifetime: Lifetime

  /// Creates a value with the given members.
  public init(rate: Decimal, lifetime: Lifetime = Lifetime(seconds: 300)) {
    self.rate = rate
    self.lifetime = lifetime
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Key`.
public struct Key: Sendable, Hashable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.id`.
  public var id: String

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.note`.
  public var note: String?

  /// Members that the schema does not know, by name.
  public var additionalMembers: [String: JSONValue]

  /// The value is good for 60 seconds from when it was read.
  ///
  /// Not on the wire, so a value that was stored and is read again starts anew. Not part of `==`:
  /// two answers with the same members are the same.
  @NotCompared public var lifetime: Lifetime

  /// Creates a value with the given members.
  public init(
    id: String,
    note: String? = nil,
    additionalMembers: [String: JSONValue] = [:],
    lifetime: Lifetime = Lifetime(seconds: 60)
  ) {
    self.id = id
    self.note = note
    self.additionalMembers = additionalMembers
    self.lifetime = lifetime
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

extension Quote: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    rate = try object.decimal("rate")
    lifetime = Lifetime(seconds: 300)
  }

  public func write(members writer: inout JSONWriter) {
    writer.decimal("rate", rate)
  }
}

extension Key: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    id = try object.string("id")
    note = try object.stringIfPresent("note")
    additionalMembers = object.additionalMembers(except: ["id", "note"])
    lifetime = Lifetime(seconds: 60)
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("id", id)
    writer.stringIfPresent("note", note)
    writer.additional(additionalMembers, except: ["id", "note"])
  }
}

extension Endpoint {
  static let quotesRetrieve = Endpoint(
    "quotes.retrieve",
    .get,
    "/quotes",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: Quote.self
  )

  static let quotesCheck = Endpoint(
    "quotes.check",
    .get,
    "/keys",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: [Key].self
  )
}
