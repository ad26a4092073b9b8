import Foundation
import Leatherback
import LeatherbackTesting
import LoopbackServer

extension Fault {
  static let repetitions = [
    Fault(
      name: "401, and no other key",
      server: after(ServedAnswer(status: 401, body: []), times: .max),
      payments: 0, outcomes: [.refused(money: .no)]),
    Fault(
      name: "401, then with another key", server: .answers(rotated), requests: 2, payments: 1,
      hasSecondKey: true, outcomes: [.paid]),
    Fault(
      name: "429 for a payment", server: after(tooMany("1")), outcomes: [.refused(money: .unknown)]),
    Fault(
      name: "429, Retry-After in seconds", server: after(tooMany("1")), call: .look, requests: 2,
      outcomes: [.read]),
    Fault(
      name: "429, Retry-After as a date",
      server: .answers { number, request in
        number == 0 ? tooMany(date(in: 2)) : ServiceAnswer.good(to: request)
      }, call: .look, requests: 2, outcomes: [.read]),
    Fault(
      name: "429, Retry-After in an hour", server: after(tooMany("3600")), call: .look,
      outcomes: [.refused(money: .no)]),
    Fault(
      name: "500 then 200, for a payment", server: after(ServedAnswer(status: 500, body: [])),
      outcomes: [.refused(money: .unknown)]),
    Fault(
      name: "500 then 200", server: after(ServedAnswer(status: 500, body: [])), call: .look,
      requests: 2, outcomes: [.read]),
    Fault(
      name: "500 for ever", server: after(ServedAnswer(status: 500, body: []), times: .max),
      call: .look, requests: 3, outcomes: [.refused(money: .no)]),
    Fault(
      name: "reset, then looked up and found",
      server: .scripts([ServerScript([.request, .reset]), ServiceAnswer.script(.look)]),
      call: .payOnce, requests: 2, payments: 1, outcomes: [.found]),
    Fault(
      name: "reset, then the look-up is reset as well",
      server: .scripts([ServerScript([.request, .reset])]), call: .payOnce, requests: 4,
      payments: 1,
      outcomes: [.failed("lookUpFailed, transport: connectionLost", money: .unknown)]),
    Fault(
      name: "reset, then a proxy's page that says not found",
      server: .scripts([
        ServerScript([.request, .reset]), ServiceAnswer.proxysPage, ServiceAnswer.script(.pay),
      ]), call: .payOnce, requests: 2, payments: 1,
      outcomes: [.failed("lookUpFailed, refusedUnrecognised", money: .unknown)]),
    Fault(
      name: "reset, then absent, then paid",
      server: .scripts([
        ServerScript([.request, .reset]), ServiceAnswer.absent, ServiceAnswer.script(.pay),
      ]), call: .payOnce, requests: 3, payments: 2, outcomes: [.paid]),
  ]

  /// The given answer to the first requests, good ones to the others.
  private static func after(_ answer: ServedAnswer, times: Int = 1) -> Server {
    .answers { number, request in number < times ? answer : ServiceAnswer.good(to: request) }
  }

  /// A service whose keys were all reset: only the second key is good.
  @Sendable private static func rotated(_ number: Int, _ request: ReceivedRequest) -> ServedAnswer {
    request.values(of: "X-Api") == [RotatingKeys.second]
      ? ServiceAnswer.good(to: request) : ServedAnswer(status: 401, body: [])
  }

  private static func tooMany(_ retryAfter: String) -> ServedAnswer {
    ServedAnswer(status: 429, headers: ["Retry-After": retryAfter], body: [])
  }

  /// The date in some seconds, as HTTP writes it.
  private static func date(in seconds: Double) -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "GMT")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return format.string(from: Date(timeIntervalSinceNow: seconds))
  }
}
