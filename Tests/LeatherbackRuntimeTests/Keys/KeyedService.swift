import HTTPTypes
import LeatherbackRuntime

/// A service that accepts one key and refuses all others, as a reset in the dashboard makes it.
actor KeyedService: ClientTransport {
  private let accepted: String
  private let barrier: Barrier?

  /// The value of `X-Api`, or else of `Authorization`, of every request.
  private(set) var keys: [String?] = []

  /// - Parameter barrier: Refusals wait there.
  init(accepting accepted: String, refusingTogether barrier: Barrier? = nil) {
    self.accepted = accepted
    self.barrier = barrier
  }

  func send(
    _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    let fields = request.headerFields
    let key = HTTPField.Name("X-Api").flatMap { fields[$0] } ?? fields[.authorization]
    keys.append(key)
    guard key == accepted else {
      await barrier?.arrive()
      return (HTTPResponse(status: .unauthorized), [])
    }
    let answer = #"{"isSuccess": true, "value": \#(SendingTests.payment)}"#
    return (HTTPResponse(status: .ok), Array(answer.utf8))
  }
}

/// A provider that gives its keys one after the other, and the last one for ever.
actor ScriptedKeys: SecretKeyProvider {
  private let answers: [Result<SecretKey, any Error>]

  /// The keys that were said to be refused, `nil` for a first question.
  private(set) var questions: [String?] = []

  init(_ answers: Result<SecretKey, any Error>...) { self.answers = answers }

  init(_ keys: String...) throws {
    answers = try keys.map { .success(try SecretKey($0)) }
  }

  func secretKey(insteadOf refused: SecretKey?) throws -> SecretKey {
    questions.append(refused?.text)
    return try answers[min(questions.count, answers.count) - 1].get()
  }
}
