import Canary
import Leatherback
import Observation
import TestedTransports
import Testing

/// Keys of which the first is reset as soon as it is refused.
struct RotatingKeys: SecretKeyProvider {
  static let second = key + "_2"

  func secretKey(insteadOf refused: SecretKey?) async throws -> SecretKey {
    try SecretKey(refused == nil ? key : Self.second)
  }
}

extension LeatherbackClient {
  /// A client for the server of a fault, seen by `observer`.
  init(
    for fault: Fault, at baseURL: String, over transport: TestedTransport, seenBy observer: Observer
  ) throws {
    var configuration = Configuration(address: try ServerAddress(baseURL))
    configuration.answerLimit = 50_000
    configuration.timeLimit = fault.timeLimit
    configuration.retries.firstPause = .milliseconds(10)
    let transport = transport.make(
      idleTimeout: fault.idleTimeout, connectTimeout: fault.connectTimeout)
    if fault.hasSecondKey {
      self.init(
        mode: .test, keys: RotatingKeys(), transport: transport, configuration: configuration,
        middlewares: observer.middlewares)
    } else {
      self.init(
        secretKey: try SecretKey(key), transport: transport, configuration: configuration,
        middlewares: observer.middlewares)
    }
  }

  /// Does what the fault asks for, and says what came of it.
  func outcome(of call: Fault.Call) async -> CallOutcome {
    do throws(LeatherbackError) {
      switch call {
      case .pay:
        try await pay()
        return .paid
      case .look:
        try await look()
        return .read
      case .payOnce: return try await outcomeOfPayingOnce()
      }
    } catch {
      Canary.expectNone(in: error, from: "the error")
      return CallOutcome(error)
    }
  }

  private func outcomeOfPayingOnce() async throws(LeatherbackError) -> CallOutcome {
    let outcome = try await sendOnce(
      cardPayment, lookUp: .transactions.retrieve(reference: "ORDER0007"),
      pauseBeforeLookUp: .milliseconds(10),
      isAbsent: { answer in
        if case .failure(let error) = answer { error.httpStatus == 404 } else { false }
      })
    switch outcome {
    case .sentNow: return .paid
    case .foundBefore: return .found
    }
  }
}
