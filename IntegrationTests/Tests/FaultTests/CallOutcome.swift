import Leatherback

/// What became of a call, as the caller learns it.
enum CallOutcome: Sendable, Hashable, CustomStringConvertible {
  case paid
  case found
  case read
  case failed(String, money: MoneyMoved)

  init(_ error: LeatherbackError) {
    self = .failed(Self.name(of: error.cause), money: error.moneyMoved)
  }

  var description: String {
    switch self {
    case .paid: "paid"
    case .found: "found: it was paid"
    case .read: "read"
    case .failed(let cause, _): cause
    }
  }

  /// What the caller knows about the money.
  var money: String {
    switch self {
    case .paid, .found: "yes"
    case .read: "no"
    case .failed(_, let money): "\(money)"
    }
  }

  private static func name(of cause: LeatherbackError.Cause) -> String {
    switch cause {
    case .transport(let error): "transport: \(error.kind)"
    case .unreadableAnswer(let error): "unreadableAnswer: \(error.kind)"
    case .lookUpFailed(let error, _): "lookUpFailed, \(name(of: error.cause))"
    default: String("\(cause)".prefix { $0 != "(" })
    }
  }
}

extension CallOutcome {
  /// No usable answer, and nobody knows what became of the request.
  static func lost(_ kind: TransportError.Kind) -> Self {
    .failed("transport: \(kind)", money: .unknown)
  }

  /// The request did not leave.
  static func unsent(_ kind: TransportError.Kind) -> Self {
    .failed("transport: \(kind)", money: .no)
  }

  /// The service said something that is no refusal in a known form.
  static func refused(money: MoneyMoved) -> Self { .failed("refusedUnrecognised", money: money) }
}
