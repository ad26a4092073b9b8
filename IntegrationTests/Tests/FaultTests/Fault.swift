import Leatherback
import LeatherbackTesting
import LoopbackServer
import TestedTransports
import Testing

/// What a server does in place of a good answer, and what a payment ends with then.
struct Fault: Sendable, CustomTestStringConvertible {
  let name: String
  let server: Server

  /// How the payment may end, by the transport; most end the same way over both.
  let outcomes: @Sendable (TestedTransport) -> [PaymentOutcome]

  /// Requests that the server has seen afterwards.
  let requests: Int

  /// Time without a byte after which the transport gives up. Only where it has to give up it is short:
  /// elsewhere a slow machine must not look like a silent server.
  let idleTimeout: Duration

  /// Why the payment is not made over a transport; `nil` when it is.
  let exclusion: @Sendable (TestedTransport) -> String?

  /// What stands at the other end.
  enum Server: Sendable {
    /// Nobody.
    case none

    /// A server that takes no connection.
    case full

    /// One that plays a script.
    case script(ServerScript)

    /// One that speaks HTTP; it gets the number of each request, from 0.
    case answers(@Sendable (Int) -> ServedAnswer)
  }

  init(
    _ name: String, _ server: Server, requests: Int = 1, idleTimeout: Duration = .seconds(20),
    outcomes: @escaping @Sendable (TestedTransport) -> [PaymentOutcome],
    exclusion: @escaping @Sendable (TestedTransport) -> String? = { _ in nil }
  ) {
    self.name = name
    self.server = server
    self.outcomes = outcomes
    self.requests = requests
    self.idleTimeout = idleTimeout
    self.exclusion = exclusion
  }

  init(
    _ name: String, _ server: Server, requests: Int = 1, idleTimeout: Duration = .seconds(20),
    _ outcomes: PaymentOutcome...
  ) {
    self.init(
      name, server, requests: requests, idleTimeout: idleTimeout, outcomes: { _ in outcomes })
  }

  var testDescription: String { name }
}

/// What became of a payment, as the caller learns it.
enum PaymentOutcome: Sendable, Hashable, CustomStringConvertible {
  case paid
  case failed(String, money: MoneyMoved)

  init(_ error: LeatherbackError) {
    self = .failed(Self.name(of: error.cause), money: error.moneyMoved)
  }

  var description: String {
    switch self {
    case .paid: "paid"
    case .failed(let cause, _): cause
    }
  }

  /// What the caller knows about the money.
  var money: String {
    switch self {
    case .paid: "yes"
    case .failed(_, let money): "\(money)"
    }
  }

  private static func name(of cause: LeatherbackError.Cause) -> String {
    switch cause {
    case .transport(let error): "transport: \(error.kind)"
    case .unreadableAnswer(let error): "unreadableAnswer: \(error.kind)"
    default: String("\(cause)".prefix { $0 != "(" })
    }
  }
}

extension PaymentOutcome {
  /// No usable answer, and nobody knows what became of the request.
  static func lost(_ kind: TransportError.Kind) -> Self {
    .failed("transport: \(kind)", money: .unknown)
  }

  /// The request did not leave.
  static func unsent(_ kind: TransportError.Kind) -> Self {
    .failed("transport: \(kind)", money: .no)
  }
}
