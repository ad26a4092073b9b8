// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

extension APIRequest {
  /// A group of requests.
  ///
  /// Schema: `schema/sample.yaml`, `resource`.
  public static var calls: CallsRequests { CallsRequests() }
}

/// A group of requests.
///
/// Schema: `schema/sample.yaml`, `resource`.
public struct CallsRequests: Sendable {
  /// `POST /calls/{request}`. Never send it twice: the service may do it twice.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.create`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - aMemberWithANameOfSomeLength: `a_member_with_a_name_of_some_length` on the wire.
  public func create(
    request: String,
    apiRequest: String,
    writer: String,
    output: String,
    aMemberWithANameOfSomeLength: String
  ) -> APIRequest<NoContent> {
    var request2 = APIRequest<NoContent>(.callsCreate)
    request2.setPath("request", request)
    request2.setBody { (writer2: inout JSONWriter) in
      writer2.string("apiRequest", apiRequest)
      writer2.string("writer", writer)
      writer2.string("output", output)
      writer2.string("a_member_with_a_name_of_some_length", aMemberWithANameOfSomeLength)
    }
    return request2
  }

  /// `POST /send/{body}`. Never send it twice: the service may do it twice.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.send`.
  ///
  /// Sending throws ``LeatherbackError``.
  ///
  /// - Parameters:
  ///   - content: What is sent.
  public func send(body: String, content: Body) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.callsSend)
    request.setPath("body", body)
    request.setBody(json: content)
    return request
  }

  /// `GET /endpoint`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.endpoint`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func endpoint() -> APIRequest<NoContent> {
    APIRequest<NoContent>(.callsEndpoint)
  }
}

/// An object of the API.
///
/// Schema: `schema/sample.yaml`, `types.Body`.
public struct Body: Sendable, Equatable {
  /// Schema: `schema/sample.yaml`, `types.Sample.fields.object`.
  public var object: String

  /// Schema: `schema/sample.yaml`, `types.Sample.fields.members`.
  public var members: String

  /// Creates a value with the given members.
  public init(object: String, members: String) {
    self.object = object
    self.members = members
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

extension Body: JSONModel {
  public init(members input: inout JSONObject) throws(JSONError) {
    object = try input.string("object")
    members = try input.string("members")
  }

  public func write(members writer: inout JSONWriter) {
    writer.string("object", object)
    writer.string("members", members)
  }
}

extension Endpoint {
  static let callsCreate = Endpoint(
    "calls.create",
    .post,
    "/calls/{request}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [],
    response: NoContent.self
  )

  static let callsSend = Endpoint(
    "calls.send",
    .post,
    "/send/{body}",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .never,
    failures: [],
    response: NoContent.self
  )

  // swift-format-ignore: DontRepeatTypeInStaticProperties
  static let callsEndpoint = Endpoint(
    "calls.endpoint",
    .get,
    "/endpoint",
    server: .merchant,
    credential: .secretKey,
    envelope: .result,
    retry: .safe,
    failures: [],
    response: NoContent.self
  )
}
