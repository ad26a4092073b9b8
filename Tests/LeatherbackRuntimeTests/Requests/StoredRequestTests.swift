import Foundation
@_spi(Generated) import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Stored requests")
struct StoredRequestTests {
  @Test("a request is the same after it was stored, and is sent with the same reference")
  func roundTrip() async throws {
    let request: APIRequest = .payments.initiate(
      reference: "ORDER7", amount: Money(currencyCode: "GBP", amount: 12.5), narration: "é\"\n")
    let decoded = try decode(APIRequest<Payment>.self, from: JSONEncoder().encode(request))
    #expect(decoded == request)
    #expect(decoded.hashValue == request.hashValue)
    let specimen = try SpecimenClient(.empty(status: 500), .empty(status: 500))
    _ = await specimen.error(of: request)
    _ = await specimen.error(of: decoded)
    let sent = specimen.transport.sentRequests
    #expect(sent.count == 2)
    #expect(sent.first == sent.last)
  }

  @Test("path and query survive whatever they hold", arguments: ["a", "a/b?c=d", "{x}", "%2F é'"])
  func pathAndQuery(_ text: String) throws {
    let find: APIRequest = .payments.find(reference: text)
    #expect(try decode(APIRequest<Payment?>.self, from: JSONEncoder().encode(find)) == find)
    var list: APIRequest = .payments.list(pageNumber: 3)
    list.setQuery("q", text)
    #expect(try decode(APIRequest<Page<Payment>>.self, from: JSONEncoder().encode(list)) == list)
  }

  @Test("a request is stored inside of other values, and in other formats")
  func nested() throws {
    let request: APIRequest = .payments.find(reference: "ORDER7")
    let entry = Entry(attempts: 2, request: request)
    let decoder = PropertyListDecoder()
    decoder.userInfo[.leatherbackEndpoints] = StoredRequestTests.endpoints
    let data = try PropertyListEncoder().encode(entry)
    #expect(try decoder.decode(Entry.self, from: data) == entry)
  }

  @Test("what is stored has neither an address nor a key")
  func content() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let request: APIRequest = .payments.cancel(reference: "a/b")
    #expect(
      String(decoding: try encoder.encode(request), as: UTF8.self)
        == #"{"call":"DELETE /api/pay/{reference}","endpoint":"payments.cancel","#
        + #""path":[{"name":"reference","value":"a/b"}],"query":[]}"#)
  }

  @Test("a request that breaks rules is not stored")
  func violations() {
    let request: APIRequest = .payments.find(reference: "..")
    let error = #expect(throws: EncodingError.self) { try JSONEncoder().encode(request) }
    #expect(
      error?.reason
        == "the request breaks the API's rules and would never be sent: reference: neither '.' nor "
        + "'..'")
  }

  @Test("a request with a card number is stored only if that was allowed, and stays hidden then")
  func sensitive() throws {
    var request = APIRequest<NoContent>(.paymentsCancel)
    request.setPath("reference", "1")
    request.setBody { $0.value("cvv", "canary" as SensitiveText) }
    let encoder = JSONEncoder()
    let error = #expect(throws: EncodingError.self) { try encoder.encode(request) }
    #expect(
      error?.reason
        == "the request holds a card number, a security code, a token, or what may be one: set "
        + "'encoder.userInfo[.leatherbackEncodesSensitiveParts] = true' if it may be stored")
    #expect(!texts(of: error as Any).contains("canary"))
    encoder.userInfo[.leatherbackEncodesSensitiveParts] = true
    let decoded = try decode(APIRequest<NoContent>.self, from: encoder.encode(request))
    #expect(decoded == request)
    #expect(decoded.curlCommand().hasSuffix(#"--data-raw '{"cvv":"***"}'"#))
  }

  @Test("a decoder has to know the endpoints")
  func noEndpoints() throws {
    let data = try JSONEncoder().encode(APIRequest<JSONValue>.payments.ping())
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(APIRequest<JSONValue>.self, from: data)
    }
    #expect(
      error?.reason
        == "the decoder knows no endpoints: set 'decoder.userInfo[.leatherbackEndpoints] = "
        + "Endpoint.all'")
  }

  @Test(
    "what is not the schema's is refused",
    arguments: [
      (
        #""endpoint":"payments.pay","call":"GET /api/pay/{reference}""#,
        "the request is for an endpoint that is not among those of the decoder"
      ),
      (
        #""endpoint":"payments.find","call":"GET /api/pay/v1/{reference}""#,
        "the endpoint 'payments.find' has another method or path than when the request was stored: "
          + "make the request anew"
      ),
      (
        #""endpoint":"payments.find","call":"POST /api/pay/{reference}""#,
        "the endpoint 'payments.find' has another method or path than when the request was stored: "
          + "make the request anew"
      ),
      (
        #""endpoint":"payments.list","call":"GET /api/pay/""#,
        "the endpoint 'payments.list' answers with another type than that of the request"
      ),
    ])
  func foreign(_ head: String, reason: String) {
    expectRefusal(#"{\#(head),"path":[{"name":"reference","value":"1"}],"query":[]}"#, reason)
  }

  @Test(
    "a path that is not the endpoint's is refused",
    arguments: [
      "", #"{"name":"id","value":"1"}"#, #"{"name":"reference","value":".."}"#,
      #"{"name":"reference","value":""}"#,
      #"{"name":"reference","value":"1"},{"name":"reference","value":"2"}"#,
      #"{"name":"reference","value":"1"},{"name":"","value":"2"}"#,
    ])
  func foreignPath(_ parameters: String) {
    expectRefusal(
      #"{"endpoint":"payments.find","call":"GET /api/pay/{reference}","path":[\#(parameters)],"#
        + #""query":[]}"#, "the path's parameters are not those of the endpoint")
  }

  @Test(
    "a damaged body is refused",
    arguments: [
      (#"{\"a\":1"#, "[]"), ("", "[]"), (#"{\"a\":\"b\"}"#, "[6]"), (#"{\"a\":\"b\"}"#, "[7,6]"),
      (#"{\"a\":\"b\"}"#, "[-1,3]"), (#"{\"a\":\"b\"}"#, "[6,99]"),
      (#"{\"a\":\"b\"}"#, "[6,7,5,8]"),
    ])
  func damaged(_ text: String, sensitive: String) {
    expectRefusal(
      #"{"endpoint":"payments.find","call":"GET /api/pay/{reference}","#
        + #""path":[{"name":"reference","value":"1"}],"query":[],"body":"#
        + #"{"contentType":"application/json","text":"\#(text)","sensitive":\#(sensitive)}}"#,
      "what was stored is damaged")
  }

  @Test("header fields and forms are stored, secrets only if that was allowed, tokens never")
  func headersAndForms() throws {
    var request = APIRequest<NoContent>(.specimenAccounts)
    request.setBearerToken("canary")
    request.setHeader("X-Level", "High")
    request.setForm { $0.text("scope", "a&b é") }
    let plain = try JSONEncoder().encode(request)
    #expect(!String(decoding: plain, as: UTF8.self).contains("canary"))
    let decoded = try decode(APIRequest<NoContent>.self, from: plain)
    #expect(decoded.bearerToken == nil)
    #expect(decoded.withBearerToken("canary") == request)

    request.setHeaderSensitive("X-Secret", "canary")
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(request) }
    let encoder = JSONEncoder()
    encoder.userInfo[.leatherbackEncodesSensitiveParts] = true
    let secret = try decode(APIRequest<NoContent>.self, from: encoder.encode(request))
    #expect(secret.withBearerToken("canary") == request)
    #expect(secret.headerFields.map(\.description) == ["X-Level: High", "X-Secret: (hidden)"])
  }

  @Test(
    "a header field that no endpoint has is refused",
    arguments: [
      ("Authorization", "Bearer a"), ("HOST", "example.com"), ("X Level", "a"), ("", "a"),
      ("X-Level", "a\\nX-Other: b"),
    ])
  func foreignHeader(_ name: String, _ value: String) {
    expectRefusal(
      #"{"endpoint":"payments.find","call":"GET /api/pay/{reference}","#
        + #""path":[{"name":"reference","value":"1"}],"query":[],"headers":"#
        + #"[{"name":"\#(name)","value":"\#(value)","isSensitive":false}]}"#,
      "what was stored is damaged")
  }

  @Test("a form that is none is refused", arguments: ["a b", "a=é", "a=1\\n"])
  func foreignForm(_ text: String) {
    expectRefusal(
      #"{"endpoint":"payments.find","call":"GET /api/pay/{reference}","#
        + #""path":[{"name":"reference","value":"1"}],"query":[],"body":"#
        + #"{"contentType":"application/x-www-form-urlencoded","text":"\#(text)","sensitive":[]}}"#,
      "what was stored is damaged")
  }

  private struct Entry: Codable, Equatable {
    var attempts: Int
    var request: APIRequest<Payment?>
  }

  private static let endpoints: [Endpoint] = [
    .paymentsInitiate, .paymentsFind, .paymentsList, .paymentsCancel, .paymentsPing,
    .specimenAccounts,
  ]

  private func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    let decoder = JSONDecoder()
    decoder.userInfo[.leatherbackEndpoints] = Self.endpoints
    return try decoder.decode(type, from: data)
  }

  private func expectRefusal(_ json: String, _ reason: String) {
    let error = #expect(throws: DecodingError.self) {
      try decode(APIRequest<Payment?>.self, from: Data(json.utf8))
    }
    #expect(error?.reason == reason)
  }
}

extension DecodingError {
  fileprivate var reason: String? {
    if case .dataCorrupted(let context) = self { context.debugDescription } else { nil }
  }
}

extension EncodingError {
  fileprivate var reason: String? {
    if case .invalidValue(_, let context) = self { context.debugDescription } else { nil }
  }
}
