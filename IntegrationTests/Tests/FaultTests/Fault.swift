import Leatherback
import LeatherbackTesting
import LoopbackServer
import TestedTransports
import Testing

/// What a server does in place of a good answer, and what a call ends with then.
struct Fault: Sendable, CustomTestStringConvertible {
  let name: String
  let server: Server

  /// What the client is asked for.
  var call = Call.pay

  /// Requests that the server has seen afterwards.
  var requests = 1

  /// Requests among them that may have started a payment; never more than one.
  var payments: Int?

  /// Time without a byte after which the transport gives up. Only where it has to give up it is short:
  /// elsewhere a slow machine must not look like a silent server.
  var idleTimeout = Duration.seconds(20)

  /// Time until the transport gives up connecting.
  var connectTimeout = Duration.seconds(20)

  /// Time that the call may take.
  var timeLimit = Duration.seconds(60)

  /// Whether the client gets another key when the first one is refused.
  var hasSecondKey = false

  /// Why the call is not made over a transport; `nil` when it is.
  var exclusion: @Sendable (TestedTransport) -> String? = { _ in nil }

  /// How the call may end. Where there is more than one way, it depends on what a transport can know.
  var outcomes: [CallOutcome]

  /// What a client is asked for.
  enum Call: String, Sendable {
    /// To start a payment, which is never repeated when it may have arrived.
    case pay

    /// To read a payment, which is repeated.
    case look

    /// To start a payment and to look it up when no answer comes.
    case payOnce
  }

  /// What stands at the other end.
  enum Server: Sendable {
    /// Nobody.
    case none

    /// A server that takes no connection.
    case full

    /// One that plays a script on each connection; the last one on all that follow.
    case scripts([ServerScript])

    /// One that speaks HTTP; it gets each request with its number, from 0.
    case answers(@Sendable (Int, ReceivedRequest) -> ServedAnswer)
  }

  var testDescription: String { name }
}

extension Fault.Server {
  static func script(_ steps: ServerScript.Step...) -> Self { .scripts([ServerScript(steps)]) }
}
