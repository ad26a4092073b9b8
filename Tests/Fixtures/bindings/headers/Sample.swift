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
  public static var registrations: RegistrationsRequests { RegistrationsRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct RegistrationsRequests: Sendable {
  /// `POST /registrations/{id}`. Never send it twice: the service may do it twice.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - accessToken: Token of the account holder. Never shown in descriptions and logs.
  ///   - signatureCertificate: Text that the caller chose. `signature-certificate` on the wire. 1
  ///     to 9 characters. Never shown in descriptions and logs.
  ///   - xLevel: `X-Level` on the wire.
  ///   - xKind: `X-Kind` on the wire.
  ///   - xCount: `X-Count` on the wire. At least 1.
  ///   - xAmount: `X-Amount` on the wire.
  ///   - xFlag: `X-Flag` on the wire.
  ///   - xDay: `X-Day` on the wire.
  ///   - xSite: `X-Site` on the wire.
  ///   - xSecret: `X-Secret` on the wire. Never shown in descriptions and logs.
  public func create(
    accessToken: SensitiveText,
    id: String,
    page: Int,
    signatureCertificate: SensitiveText,
    name: String,
    xLevel: Level? = nil,
    xKind: LinkType? = nil,
    xCount: Int? = nil,
    xAmount: Decimal? = nil,
    xFlag: Bool? = nil,
    xDay: CalendarDate? = nil,
    xSite: URL? = nil,
    xSecret: SensitiveText? = nil
  ) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.registrationsCreate)
    request.setBearerToken(accessToken)
    request.setPath("id", id)
    request.setQueryInt("page", page)
    request.setQuery("mode", "fast & \"odd\"")
    request.setHeaderSensitive("signature-certificate", signatureCertificate)
    request.checkLengthSensitive("signature-certificate", signatureCertificate, min: 1, max: 9)
    request.setHeader("X-Level", xLevel?.rawValue)
    request.setHeader("X-Kind", xKind?.requestText)
    request.setHeaderInt("X-Count", xCount)
    request.checkMinimumInt("X-Count", xCount, 1)
    request.setHeaderDecimal("X-Amount", xAmount)
    request.setHeaderBool("X-Flag", xFlag)
    request.setHeader("X-Day", xDay?.description)
    request.setHeader("X-Site", xSite?.absoluteString)
    request.setHeaderSensitive("X-Secret", xSecret)
    request.setHeader("X-Mode", "fast")
    request.setBody { (writer: inout JSONWriter) in
      writer.string("name", name)
    }
    return request
  }

  /// `GET /registrations`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.list`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - accessToken: Token of the account holder. Never shown in descriptions and logs.
  public func list(accessToken: SensitiveText) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.registrationsList)
    request.setBearerToken(accessToken)
    return request
  }
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.Level`.
public struct Level: OpenEnum, Hashable {
  /// Text on the wire.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `Low` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Level.enum.Low`.
  public static let low = Level(rawValue: "Low")

  /// `High` on the wire.
  ///
  /// Schema: `schema/sample.yaml`, `types.Level.enum.High`.
  public static let high = Level(rawValue: "High")
}

/// A value of the API. The service may send values that are not listed here.
///
/// Schema: `schema/sample.yaml`, `types.LinkType`.
public struct LinkType: OpenEnum, Hashable {
  /// Text in answers; digits of the number in requests where no text is known.
  public let rawValue: String

  /// Creates a value of any kind, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `1` in requests, `Reuseable` in answers.
  ///
  /// Schema: `schema/sample.yaml`, `types.Sample`.
  public static let reusable = LinkType(rawValue: "Reuseable")
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

  /// Token of the account holder.
  ///
  /// Schema: `schema/sample.yaml`, `credentials.userToken`.
  static let userToken = Credential.bearer

  /// A bearer token, the parameter `token` of each call.
  ///
  /// Schema: `schema/sample.yaml`, `credentials.clientToken`.
  static let clientToken = Credential.bearer
}

extension LinkType {
  /// Number that requests have for the value; `nil` where none is known.
  public var requestValue: Int? {
    switch rawValue {
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

extension Endpoint {
  static let registrationsCreate = Endpoint(
    "registrations.create",
    .post,
    "/registrations/{id}",
    server: .merchant,
    credential: .userToken,
    envelope: .none,
    retry: .never,
    failures: [],
    response: NoContent.self
  )

  static let registrationsList = Endpoint(
    "registrations.list",
    .get,
    "/registrations",
    server: .merchant,
    credential: .userToken,
    envelope: .none,
    retry: .safe,
    failures: [],
    response: NoContent.self
  )
}
