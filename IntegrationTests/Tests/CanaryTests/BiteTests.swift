import Canary
import Foundation
import HTTPTypes
import Leatherback
import LeatherbackTesting
import Logging
import Observation
import TestedTransports
import Testing

/// The other tests say that nothing is shown. These say that they would notice.
@Suite("A secret that is shown is found")
struct BiteTests {
  /// A key without the redaction of `SecretKey`.
  private struct OpenKey {
    let text: String
    let bytes: [UInt8]
  }

  /// An error without the redaction of `LeatherbackError`.
  private struct OpenError: Error, CustomStringConvertible, LocalizedError {
    let description: String
    var errorDescription: String? { description }
  }

  @Test("in each way of showing a value", arguments: Canary.secrets)
  func values(secret: String) {
    var texts = ShownTexts()
    texts.show(OpenKey(text: secret, bytes: []), from: "text")
    texts.show(["outer": [OpenKey(text: "", bytes: Array(secret.utf8))]], from: "bytes")
    let leaks = Set(texts.leaks(of: [secret]))
    for way in [
      "text, dumped", "text, described", "text, reflected", "text.text, described",
      "bytes, dumped", "bytes, described", "bytes.[].value.[].bytes, described",
    ] {
      #expect(leaks.contains(way), "\(way)")
    }
  }

  @Test("in each text of an error", arguments: Canary.secrets)
  func errors(secret: String) {
    var texts = ShownTexts()
    texts.show(OpenError(description: "refused: \(secret)"), from: "error")
    let leaks = Set(texts.leaks(of: [secret]))
    for way in ["dumped", "described", "reflected", "localized"] {
      #expect(leaks.contains("error, \(way)"), "\(way)")
    }
  }

  @Test(
    "in a log line, a label or an attribute, encoded or not",
    arguments: [
      Canary.secretKey, Data(Canary.secretKey.utf8).base64EncodedString(),
      Array(Canary.secretKey.utf8).description, "path=/card/" + Canary.cardNumber,
    ])
  func lines(text: String) {
    var texts = ShownTexts()
    texts.add("attempt 1 of payments.initiate: \(text)", from: "log")
    #expect(texts.leaks(of: Canary.secrets) == ["log"])
  }

  /// The switch: a middleware that is told to show what it should not.
  @Test("in what a middleware writes that shows bodies", arguments: [false, true])
  func middleware(isOpen: Bool) async throws {
    let observer = Observer()
    let talkative = TalkativeMiddleware(log: observer.log, isOpen: isOpen)
    let client = LeatherbackClient(
      secretKey: try SecretKey(key), transport: ScriptedTransport([.empty()]),
      middlewares: observer.middlewares + [talkative])
    await #expect(throws: LeatherbackError.self) { try await client.pay() }
    #expect(observer.shown.leaks(of: Canary.secrets).isEmpty != isOpen)
  }

  /// Logs the body, or only its size.
  private struct TalkativeMiddleware: ClientMiddleware {
    let log: RecordedLog
    let isOpen: Bool

    func intercept(
      _ request: HTTPRequest, body: [UInt8]?, context: CallContext, next: Next
    ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
      let text = String(decoding: body ?? [], as: UTF8.self)
      log.logger.info(
        "sending", metadata: ["body": isOpen ? "\(text)" : "\(text.utf8.count) bytes"])
      return try await next(request, body)
    }
  }

  @Test("in the one form in which a request shows all")
  func request() throws {
    var texts = ShownTexts()
    texts.add(cardPayment.curlCommand(showsSensitiveParts: true), from: "open")
    texts.add(cardPayment.curlCommand(), from: "redacted")
    #expect(texts.leaks(of: Canary.secrets) == ["open"])
  }

  @Test("but not where the digits of a request id are those of a card's code")
  func requestID() {
    var texts = ShownTexts()
    texts.add("request-id: 1c2ef68c-\(Canary.securityCode)-4023-bc15-be9f2d5b0457", from: "id")
    texts.add("request-id: 1c2ef68c-\(Canary.securityCode)", from: "code")
    #expect(texts.leaks(of: Canary.secrets) == ["code"])
  }

  @Test("and nothing is found where nothing is")
  func silence() {
    var texts = ShownTexts()
    texts.show(["a": 1, "b": 2], from: "numbers")
    texts.add("payments.initiate", from: "name")
    #expect(texts.count > 2)
    #expect(texts.leaks(of: Canary.secrets) == [])
  }
}
