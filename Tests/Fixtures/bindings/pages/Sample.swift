// Generated from schema/sample.yaml. Do not edit: change the schema, run `make generate`.

@_spi(Generated) public import LeatherbackRuntime

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
  /// `GET /payouts`. Sending it again does no harm.
  ///
  /// Schema: `schema/sample.yaml`, `endpoints.list`.
  ///
  /// Sending throws ``LeatherbackError``.
  public func list(pageNumber: Int? = nil) -> APIRequest<Page<String>> {
    var request = APIRequest<Page<String>>(.payoutsList)
    request.setQueryInt("pageNumber", pageNumber)
    return request
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
  /// Schema: `schema/sample.yaml`, `envelopes.records`.
  static let records = Envelope(
    page: PageShape(
      items: "record",
      number: "pageData.number",
      size: "pageData.size",
      total: "pageData.total",
      pages: "pageData.pages",
      hasNext: "pageData.hasNext",
      hasPrevious: "pageData.hasPrevious",
      first: "pageData.first",
      last: "pageData.last",
      parameter: "pageNumber"
    )
  )
}

extension Endpoint {
  static let payoutsList = Endpoint(
    "payouts.list",
    .get,
    "/payouts",
    server: .merchant,
    credential: .secretKey,
    envelope: .records,
    retry: .safe,
    failures: [],
    response: Page<String>.self
  )
}
