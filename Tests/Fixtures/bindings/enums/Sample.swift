// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

extension APIRequest {
  /// A group of requests.
  ///
  /// Schema: `schema/sample.yaml`, `resource`.
  public static var links: LinksRequests { LinksRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct LinksRequests: Sendable {
  /// `GET /links/{type}/{severity}`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.list`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func list(
    type: LinkType,
    severity: Severity,
    currency: Currency,
    other: LinkType? = nil,
    level: Severity? = nil
  ) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.linksList)
    request.setPath("type", type.requestText)
    request.setPath("severity", String(severity.rawValue))
    request.setQuery("other", other?.requestText)
    request.setQuery("currency", currency.rawValue)
    request.setQueryInt("level", level?.rawValue)
    return request
  }
}

/// A currency by its ISO 4217 code. The service may send values that are not listed here.
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

  /// `US Currency` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Currency.enum.US Currency`.
  // swift-format-ignore: DontRepeatTypeInStaticProperties
  public static let usCurrency = Currency(rawValue: "US Currency")
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.Severity`.
public struct Severity: OpenEnum, Hashable {
  /// Number on the wire.
  public let rawValue: Int

  /// Creates a value of any kind, listed or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Not much. `-1` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample`.
  public static let low = Severity(rawValue: -1)

  /// `9` on the wire.
  ///
  /// Worked out, at least in part (inferred). It was worked out, not seen: try it before you rely
  /// on it. Schema: `schema/sample.yaml`, `types.Severity.enum.high`.
  public static let high = Severity(rawValue: 9)
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.TransactionStatus`.
public struct TransactionStatus: OpenEnum, Hashable {
  /// Number on the wire.
  public let rawValue: Int

  /// Creates a value of any kind, listed or not.
  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// How often a link can be paid. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.LinkType`.
public struct LinkType: OpenEnum, Hashable {
  /// Text in answers; digits of the number in requests where no text is known.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `0` in requests; its form in answers was never seen.
  ///
  /// Schema: `schema/sample.yaml`, `types.LinkType.enum.oneTime`.
  public static let oneTime = LinkType(rawValue: "0")

  /// Any number of times. `1` in requests, `Reuseable` in answers.
  ///
  /// Schema: `schema/sample.yaml`, `types.LinkType.enum.reusable`.
  public static let reusable = LinkType(rawValue: "Reuseable")
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.Unseen`.
public struct Unseen: OpenEnum, Hashable {
  /// Text in answers; digits of the number in requests where no text is known.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }
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

extension LinkType {
  /// Number that requests have for the value; `nil` where none is known.
  public var requestValue: Int? {
    switch rawValue {
    case "0": 0
    case "Reuseable": 1
    default: Int(rawValue)
    }
  }

  /// Text that a path, query, header or form has for the value.
  var requestText: String { requestValue.map { String($0) } ?? rawValue }

  public init(json value: JSONCursor) throws(JSONError) {
    guard value.kind == .number else {
      self.init(rawValue: try value.string())
      return
    }
    let number = try value.int()
    switch number {
    case 1:
      self.init(rawValue: "Reuseable")
    default: self.init(rawValue: String(number))
    }
  }

  public func write(json writer: inout JSONWriter) {
    if let requestValue {
      writer.writeInt(requestValue)
    } else {
      writer.writeString(rawValue)
    }
  }
}

extension Unseen {
  /// Number that requests have for the value; `nil` where none is known.
  public var requestValue: Int? { Int(rawValue) }

  public init(json value: JSONCursor) throws(JSONError) {
    guard value.kind == .number else {
      self.init(rawValue: try value.string())
      return
    }
    self.init(rawValue: String(try value.int()))
  }

  public func write(json writer: inout JSONWriter) {
    if let requestValue {
      writer.writeInt(requestValue)
    } else {
      writer.writeString(rawValue)
    }
  }
}

extension Endpoint {
  static let linksList = Endpoint(
    "links.list",
    .get,
    "/links/{type}/{severity}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: NoContent.self
  )
}
