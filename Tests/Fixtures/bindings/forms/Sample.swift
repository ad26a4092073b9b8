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
  public static var tokens: TokensRequests { TokensRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct TokensRequests: Sendable {
  /// `POST /auth/token`. Never send it twice: the service may do it twice. The body is a form, not
  /// JSON.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.grantClient`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - clientID: `client_id` on the wire.
  ///   - password: Never shown in descriptions and logs.
  ///   - scope: At most 20 characters.
  ///   - oldPassword: `old_password` on the wire. Never shown in descriptions and logs.
  public func grantClient(
    clientID: String,
    password: SensitiveText,
    scope: String? = nil,
    oldPassword: SensitiveText? = nil,
    writer: LinkType? = nil,
    count: Int? = nil,
    amount: Decimal? = nil,
    flag: Bool? = nil,
    until: Timestamp? = nil,
    site: URL? = nil
  ) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.tokensGrantClient)
    request.setForm { (output: inout FormWriter) in
      output.text("grant_type", "client_credentials")
      output.text("scope", scope)
      output.checkLength("scope", scope, max: 20)
      output.text("client_id", clientID)
      output.sensitive("password", password)
      output.sensitive("old_password", oldPassword)
      output.text("writer", writer?.requestText)
      output.int("count", count)
      output.decimal("amount", amount)
      output.bool("flag", flag)
      output.text("until", until?.description)
      output.text("site", site?.absoluteString)
    }
    return request
  }

  /// `POST /touch`. Never send it twice: the service may do it twice. The body is a form, not JSON.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.touch`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func touch() -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.tokensTouch)
    request.setForm { (_: inout FormWriter) in }
    return request
  }
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
  static let tokensGrantClient = Endpoint(
    "tokens.grantClient",
    .post,
    "/auth/token",
    server: .merchant,
    credential: .none,
    envelope: .none,
    retry: .never,
    failures: [],
    response: NoContent.self
  )

  static let tokensTouch = Endpoint(
    "tokens.touch",
    .post,
    "/touch",
    server: .merchant,
    credential: .none,
    envelope: .none,
    retry: .never,
    failures: [],
    response: NoContent.self
  )
}
