import Canary
import Foundation
import GeneratedExamples
import Leatherback
import LeatherbackTesting
import LoopbackServer
import NIOConcurrencyHelpers
import Observation
import TestedTransports
import Testing

@Suite("A service that repeats what was sent", .timeLimit(.minutes(2)))
struct EchoTests {
  /// A way to repeat it.
  struct Echo: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let answer: @Sendable (ReceivedRequest) -> ServedAnswer
  }

  @Test(
    "puts no secret into an error, a log, a metric or a trace", arguments: TestedTransport.allCases,
    pages + headers + brokenJSON)
  func echo(over transport: TestedTransport, echo: Echo) async throws {
    let server = try await LoopbackServer.start(answering: echo.answer)
    let observer = Observer()
    let client = try LeatherbackClient(
      baseURL: server.baseURL, over: transport, middlewares: observer.middlewares)

    let error = try #require(
      await #expect(throws: LeatherbackError.self) { try await client.pay() })

    Canary.expectNone(in: error, from: "the error")
    #expect(observer.shown.count > 3)
    #expect(observer.shown.leaks(of: Canary.secrets) == [])
    #expect(
      server.requests.allSatisfy { String(decoding: $0.body, as: UTF8.self).contains("4929") })
    try await server.stop()
  }

  @Test(
    "at any place of an answer that the schema knows puts no secret into an error",
    arguments: TestedTransport.allCases)
  func everyMember(over transport: TestedTransport) async throws {
    let answers = try Self.answersWithEchoes()
    let next = NIOLockedValueBox(0)
    let server = try await LoopbackServer.start { _ in
      answers[next.withLockedValue { $0 }]
    }
    let client = try LeatherbackClient(baseURL: server.baseURL, over: transport)
    var failures = 0
    for index in answers.indices {
      next.withLockedValue { $0 = index }
      do throws(LeatherbackError) {
        try await client.pay()
      } catch {
        failures += 1
        Canary.expectNone(in: error, from: "answer \(index)")
      }
    }
    #expect(failures > 20)
    try await server.stop()
  }

  private static let pages = [200, 201, 400, 401, 403, 404, 409, 422, 429, 500, 503].map { status in
    Echo(testDescription: "a page with status \(status)") { request in
      ServedAnswer(
        status: status, headers: ["Content-Type": "text/html"],
        body: Array("<p>\(key)</p>".utf8) + request.body)
    }
  }

  private static let headers = [
    Echo(testDescription: "header fields") { request in
      let text = String(decoding: request.body, as: UTF8.self).filter { $0 != "\n" }
      return ServedAnswer(
        status: 500,
        headers: [
          "X-Echo": text, "WWW-Authenticate": key, "X-Request-Id": key, "Location": key,
          "Content-Type": "text/\(key)", "Server": Canary.cardNumber,
        ], body: [])
    },
    Echo(testDescription: "the address of a redirect") { _ in
      ServedAnswer(
        status: 302, headers: ["Location": "https://elsewhere.example/?\(key)"], body: [])
    },
  ]

  private static let brokenJSON = [
    "{\"isSuccess\":true,\"value\":{\"\(key)\":\"\(Canary.cardNumber)\"}}",
    "{\"isSuccess\":true,\"value\":{\"\(key)\":1,\"\(key)\":2}}",
    "{\"isSuccess\":true,\"value\":{\"paymentStatus\":{\"\(key)\":[]}}}",
    "{\"isSuccess\":true,\"value\":\(Canary.cardNumber)}",
    "{\"isSuccess\":true,\"value\":\"\(Canary.cardNumber)\"}",
    "{\"isSuccess\":true,\"value\":{\"requiresAction\":\"\(Canary.cardNumber)\"}}",
    "\(key)", "{\"\(key)", "{\"a\":\(Canary.cardNumber)x}", "[\"\(Canary.cardNumber)\\u12\"]",
    "{\"isSuccess\":false,\"error\":[\"\(Canary.cardNumber)\"],\"\(key)\":{}}",
  ].map { text in
    Echo(testDescription: text) { _ in ServedAnswer(body: Array(text.utf8)) }
  }

  /// Each answer to a payment that the examples know, once for each text in it, with a card number and
  /// a key in its place. Identifiers to trace a call by are left alone: they are meant to be shown.
  private static func answersWithEchoes() throws -> [ServedAnswer] {
    try Examples.all.filter { $0.path.contains("/pay/") }.flatMap { example in
      let json = try JSONSerialization.jsonObject(
        with: Data(example.responseBody.utf8), options: [.fragmentsAllowed])
      return try variants(of: json).map { variant in
        let data = try JSONSerialization.data(withJSONObject: variant, options: [.fragmentsAllowed])
        return ServedAnswer(status: example.responseStatus, body: Array(data))
      }
    }
  }

  /// `json` with one of its texts replaced, for each of them.
  private static func variants(of json: Any) -> [Any] {
    switch json {
    case is String: ["\(Canary.cardNumber) \(key)"]
    case let list as [Any]:
      list.indices.flatMap { index in
        variants(of: list[index]).map { variant in
          var copy = list
          copy[index] = variant
          return copy
        }
      }
    case let object as [String: Any]:
      object.keys.filter { !$0.lowercased().contains("trace") }.flatMap { name in
        variants(of: object[name] ?? "").map { variant in
          var copy = object
          copy[name] = variant
          return copy
        }
      }
    default: []
    }
  }
}
