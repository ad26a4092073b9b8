import Foundation
@_spi(Generated) import Leatherback
@_spi(Generated) import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Examples of a schema")
struct ExampleTests {
  @Test("an example that holds passes, over a script and with any client")
  func holds() async throws {
    try await example().check()
    try await refused().check()
    // What is hidden can only be seen to be there.
    try await example(headers: ["X-Api": "sk_test_1", "Accept": "application/json"]).check()
    let transport = ScriptedTransport { _ in .json(#"{"name": "TV"}"#) }
    let client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_1"), transport: transport, time: TestTime())
    try await example().run(with: client)
    let sent = try #require(transport.sentRequests.first)
    try example().compare(sent)
    #expect("\(example())" == "things.rename: a TV")
  }

  @Test("the first part that differs is named with both sides")
  func differs() async {
    await expect("method", "PUT", "POST") { example(method: "PUT") }
    await expect("server", "https://example.org", "https://example.com") {
      example(server: "https://example.org/v1")
    }
    await expect("server", "https://example.com:8443", "https://example.com") {
      example(server: "https://example.com:8443")
    }
    await expect("path", "/v1/things/a%2Fb", "/things/a%2Fb") {
      example(server: "https://example.com/v1/")
    }
    await expect("path", "/things/1", "/things/a%2Fb") { example(path: "/things/1") }
    await expect("query", "", "dry=true") { example(query: "") }
    await expect("header field Accept", "text/plain", "application/json") {
      example(headers: ["Accept": "text/plain"])
    }
    await expect("header field X-None", "1", "none") { example(headers: ["X-None": "1"]) }
    await expect("request body", "none", #"{"name":"TV"}"#) { example(body: nil) }
    await expect("result", #"- "Radio"\#n"#, #"- "TV"\#n"#) { example(expected: "Radio") }
    await expect("result", #"{"code":"other"}"#, #"{"code":"full"}"#) { refused(code: "other") }
    await expect("result", "Refused", #"- "TV"\#n"#) {
      refused(status: 200, answer: #"{"name": "TV"}"#)
    }
  }

  @Test("a call that fails otherwise fails the example with the call's own error")
  func failsOtherwise() async {
    await #expect(throws: LeatherbackError.self) { try await example(answer: "[]").check() }
    await #expect(throws: LeatherbackError.self) {
      try await refused(answer: #"{"other": 1}"#).check()
    }
  }

  private func expect(
    _ part: String, _ expected: String, _ found: String, _ example: () -> APIExample
  ) async {
    let example = example()
    let mismatch = await #expect(throws: APIExample.Mismatch.self) { try await example.check() }
    #expect(mismatch?.localizedDescription == mismatch?.description)
    #expect(mismatch?.part == part)
    #expect(mismatch?.expected == expected)
    #expect(mismatch?.found == found)
  }

  private func example(
    method: String = "POST", server: String = "https://example.com",
    path: String = "/things/a%2Fb", query: String = "dry=true",
    headers: [String: String] = ["X-Api": "(hidden)"], body: String? = #"{"name":"TV"}"#,
    answer: String = #"{"name": "TV"}"#, expected: String = "TV"
  ) -> APIExample {
    APIExample(
      name: "things.rename: a TV", method: method, server: server, path: path, query: query,
      headers: headers, requestBody: body, responseStatus: 200, responseBody: answer,
      request: { .rename(id: "a/b", name: "TV") },
      expected: { expected })
  }

  private func refused(
    status: Int = 400, answer: String = #"{"code": "full"}"#, code: String = "full"
  ) -> APIExample {
    APIExample(
      name: "things.rename: no room", method: "POST", server: "https://example.com",
      path: "/things/1", query: "dry=true",
      requestBody: #"{"name":"TV"}"#, responseStatus: status, responseBody: answer,
      request: { APIRequest<String>.rename(id: "1", name: "TV") },
      expectedFailure: { Refused(code: code) })
  }
}

private struct Refused: ServiceFailure, Equatable {
  var code: String

  static let shape = FailureShape(has: ["code"], moneyMoved: .no)
  var reason: String? { code }

  init(code: String) { self.code = code }

  init(members object: inout JSONObject) throws(JSONError) { code = try object.string("code") }
  func write(members writer: inout JSONWriter) { writer.string("code", code) }
}

extension APIRequest {
  fileprivate static func rename(id: String, name: String) -> APIRequest<String> {
    var request = APIRequest<String>(.rename)
    request.setPath("id", id)
    request.setQueryBool("dry", true)
    request.setBody { (writer: inout JSONWriter) in
      writer.string("name", name)
    }
    return request
  }
}

extension Endpoint {
  fileprivate static let rename = Endpoint(
    "things.rename", .post, "/things/{id}", server: Server("things", "https://example.com"),
    credential: .header("X-Api"), envelope: Envelope(value: "name"), retry: .never,
    failures: [Refused.self])
}
