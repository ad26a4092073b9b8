import Foundation
public import HTTPTypes
public import Leatherback

/// A transport for tests: it answers from a script and remembers what was sent. No network.
///
/// ```swift
/// let transport = ScriptedTransport([.json(#"{"isSuccess": true, "value": {}}"#)])
/// let client = LeatherbackClient(secretKey: try SecretKey("sk_test_1"), transport: transport)
/// …
/// #expect(transport.sentRequests.map(\.path) == ["/api/payment/payment-link"])
/// ```
///
/// A class, because a test looks at it while a client has it; unchecked, because all that changes
/// is behind a lock.
public final class ScriptedTransport: ClientTransport, @unchecked Sendable {
  private let lock = NSLock()
  private let respond: @Sendable (SentRequest, _ index: Int) async -> ScriptedAnswer
  private var sent: [SentRequest] = []

  /// Creates a transport that gives `answers` in their order, one for each request.
  ///
  /// A request after the last answer fails with the code `script ended`.
  public init(_ answers: [ScriptedAnswer]) {
    respond = { _, index in
      guard answers.indices.contains(index) else {
        return .failure(TransportError(.other, wasRequestSent: .no, code: "script ended"))
      }
      return answers[index]
    }
  }

  /// Creates a transport that works out each answer. `respond` may suspend; when it does until the
  /// task is cancelled, the request fails as cancelled.
  public init(respond: @escaping @Sendable (SentRequest) async -> ScriptedAnswer) {
    self.respond = { request, _ in await respond(request) }
  }

  /// The requests so far, in the order in which they came.
  public var sentRequests: [SentRequest] { lock.withLock { sent } }

  /// Answers from the script.
  public func send(
    _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    let request = SentRequest(request, body: body)
    let index = lock.withLock {
      sent.append(request)
      return sent.count - 1
    }
    let answer = await respond(request, index)
    // A sleep ends at once when the task is cancelled.
    while answer.outcome == nil, !Task.isCancelled { try? await Task.sleep(for: .seconds(3600)) }
    guard let outcome = answer.outcome, !Task.isCancelled else {
      throw TransportError(.cancelled, wasRequestSent: .unknown)
    }
    let (response, body) = try outcome.get()
    guard body.count <= answerLimit else {
      throw TransportError(.answerTooLarge, wasRequestSent: .unknown)
    }
    return (response, body)
  }
}
