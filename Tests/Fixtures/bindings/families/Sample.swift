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
  /// Sending throws ``LeatherbackError``; known refusals are `BusinessRuleFailed`.
  public func initiate() -> APIRequest<NoContent> {
    APIRequest<NoContent>(.paymentsInitiate)
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.BusinessRuleFailed`.
public struct BusinessRuleFailed: ServiceFailure, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.error`.
  public var error: String?

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.help`.
  public var help: URL

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.detail`.
  public var detail: Detail

  /// Creates a value with the given members.
  public init(error: String? = nil, help: URL, detail: Detail) {
    self.error = error
    self.help = help
    self.detail = detail
  }

  /// How to tell this refusal from the others.
  public static let shape = FailureShape(has: ["error"], statuses: [400...400], moneyMoved: .no)

  /// Why the service refused, in its words. They may repeat what was sent.
  public var reason: String? {
    let texts: [String?] = [error]
    return texts.compactMap { $0 }.first { !$0.isEmpty }
  }

  /// The kind of this refusal, where the service's words are known.
  public var family: Family? {
    let texts1: [StaticString] = ["balance (", ") is not sufficient"]
    if Family.occur(texts1, in: self.error) {
      return .insufficientBalance
    }
    let texts2: [StaticString] = ["/\"other\"/"]
    if Family.occur(texts2, in: self.help.absoluteString) {
      return .elsewhereFamily
    }
    let texts3: [StaticString] = [
      "a text that has so many words in it that no line has room",
      "for it and for the other one",
    ]
    if Family.occur(texts3, in: self.detail.text) {
      return .longWinded
    }
    return nil
  }
}

extension BusinessRuleFailed {
  /// Kinds of this refusal that only the service's words tell apart. It may reword them at any
  /// time, so a kind helps to explain a refusal and decides nothing.
  public struct Family: MessageFamily, Hashable {
    /// Name of the kind.
    public let rawValue: String

    /// Makes a kind of any name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The account has less than the amount and its fee.
    ///
    /// Schema: `schema/sample.yaml`, `errors.BusinessRuleFailed.families.insufficientBalance`.
    public static let insufficientBalance = Family(rawValue: "insufficientBalance")

    /// A kind of this refusal.
    ///
    /// Schema: `schema/sample.yaml`, `errors.BusinessRuleFailed.families.elsewhereFamily`.
    // swift-format-ignore: DontRepeatTypeInStaticProperties
    public static let elsewhereFamily = Family(rawValue: "elsewhereFamily")

    /// A kind of this refusal.
    ///
    /// Schema: `schema/sample.yaml`, `errors.BusinessRuleFailed.families.longWinded`.
    public static let longWinded = Family(rawValue: "longWinded")
  }
}

extension BusinessRuleFailed {
  /// An object of the API.
  ///
  /// Schema: `schema/sample.yaml`, `types.BusinessRuleFailed.Detail`.
  public struct Detail: Sendable, Equatable {
    /// `texts2` on the wire.
    ///
    /// Schema: `schema/sample.yaml`, `types.Sample.fields.texts2`.
    public var text: String

    /// Creates a value with the given members.
    public init(text: String) {
      self.text = text
    }
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

extension BusinessRuleFailed {
  public init(members object: inout JSONObject) throws(JSONError) {
    error = try object.stringIfPresent("error")
    help = try object.url("help")
    detail = try object.value("detail")
  }

  public func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("error", error)
    writer.url("help", help)
    writer.value("detail", detail)
  }
}

extension BusinessRuleFailed.Detail: JSONModel {
  public init(members object: inout JSONObject) throws(JSONError) {
    text = try object.string("texts2")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("texts2", text)
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
    failures: [BusinessRuleFailed.self],
    response: NoContent.self
  )
}
