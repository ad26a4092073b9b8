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
  public static var payments: PaymentsRequests { PaymentsRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct PaymentsRequests: Sendable {
  /// `POST /p`. Never send it twice: the service may do it twice.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.initiate`.
  ///
  /// Sending throws ``LeatherbackError``; known refusals are `ValidationFailed`, `Gone` and `Odd`.
  public func initiate() -> APIRequest<NoContent> {
    APIRequest<NoContent>(.paymentsInitiate)
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Extensions`.
public struct Extensions: Sendable, Equatable {
  /// `traceId` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.traceId`.
  public var traceID: String?

  /// Creates a value with the given members.
  public init(traceID: String? = nil) {
    self.traceID = traceID
  }
}

/// A refusal because of what was sent.
///
/// Schema: `schema/sample.yaml`, `types.ValidationFailed`.
public struct ValidationFailed: ServiceFailure, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.failures`.
  public var failures: [String]

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.title`.
  public var title: String?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.detail`.
  public var detail: String?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.extensions`.
  public var extensions: Extensions?

  /// Creates a value with the given members.
  public init(
    failures: [String] = [],
    title: String? = nil,
    detail: String? = nil,
    extensions: Extensions? = nil
  ) {
    self.failures = failures
    self.title = title
    self.detail = detail
    self.extensions = extensions
  }

  /// How to tell this refusal from the others.
  public static let shape = FailureShape(equals: ["type": "ValidationException"], moneyMoved: .no)

  /// Why the service refused, in its words. They may repeat what was sent.
  public var reason: String? {
    let texts: [String?] = [detail, title]
    return texts.compactMap { $0 }.first { !$0.isEmpty }
  }

  /// Identifier to quote when asking the service about this refusal.
  public var traceID: String? { extensions?.traceID }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Gone`.
public struct Gone: ServiceFailure, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.traceID`.
  public var traceID: String?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.reason`.
  public var reason: String?

  /// Creates a value with the given members.
  public init(traceID: String? = nil, reason: String? = nil) {
    self.traceID = traceID
    self.reason = reason
  }

  /// How to tell this refusal from the others.
  public static let shape = FailureShape(
    has: ["traceId"],
    lacks: ["isSuccess", "value.id"],
    statuses: [404...410],
    moneyMoved: .unknown
  )
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Odd`.
public struct Odd: ServiceFailure, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.help`.
  public var help: URL?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.kind`.
  public var kind: Kind

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.reasons`.
  public var reasons: [String]?

  /// Never shown in descriptions and logs.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.secret`.
  public var secret: SensitiveText

  /// Creates a value with the given members.
  public init(help: URL? = nil, kind: Kind, reasons: [String]? = nil, secret: SensitiveText) {
    self.help = help
    self.kind = kind
    self.reasons = reasons
    self.secret = secret
  }

  /// How to tell this refusal from the others.
  public static let shape = FailureShape(
    equals: ["code": 400, "ratio": 1.5, "isSuccess": false, "error": .null],
    moneyMoved: .yes
  )

  /// Why the service refused, in its words. They may repeat what was sent.
  public var reason: String? {
    let texts: [String?] = [help?.absoluteString, kind.rawValue]
    return texts.compactMap { $0 }.first { !$0.isEmpty }
  }

  /// Single reasons in the service's words. They may repeat what was sent.
  public var failures: [String] { reasons ?? [] }
}

extension Odd {
  /// A value of the API. The service may send values that are not listed here.
  ///
  /// Schema: `schema/sample.yaml`, `types.Odd.Kind`.
  public struct Kind: OpenEnum, Hashable {
    /// Text on the wire.
    public let rawValue: String

    /// Creates a value of any kind, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `x` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Odd.Kind.enum.x`.
    public static let x = Kind(rawValue: "x")
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

extension Extensions: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    traceID = try object.stringIfPresent("traceId")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("traceId", traceID)
  }
}

extension ValidationFailed {
  public init(members object: inout JSONObject) throws(JSONError) {
    failures = try object.valueIfPresent("failures") ?? []
    title = try object.stringIfPresent("title")
    detail = try object.stringIfPresent("detail")
    extensions = try object.valueIfPresent("extensions")
  }

  public func write(members writer: inout JSONWriter) {
    writer.value("failures", failures)
    writer.stringIfPresent("title", title)
    writer.stringIfPresent("detail", detail)
    writer.valueIfPresent("extensions", extensions)
  }
}

extension Gone {
  public init(members object: inout JSONObject) throws(JSONError) {
    traceID = try object.string("traceID")
    reason = try object.string("reason")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("traceID", traceID)
    writer.stringIfPresent("reason", reason)
  }
}

extension Odd {
  public init(members object: inout JSONObject) throws(JSONError) {
    help = try object.urlIfPresent("help")
    kind = try object.value("kind")
    reasons = try object.valueIfPresent("reasons")
    secret = try object.value("secret")
  }

  public func write(members writer: inout JSONWriter) {
    writer.urlIfPresent("help", help)
    writer.value("kind", kind)
    writer.valueIfPresent("reasons", reasons)
    writer.value("secret", secret)
  }
}

extension Endpoint {
  static let paymentsInitiate = Endpoint(
    "payments.initiate",
    .post,
    "/p",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [ValidationFailed.self, Gone.self, Odd.self],
    response: NoContent.self
  )
}
