import Foundation
import Leatherback
import LeatherbackTesting
import LoopbackServer

extension Fault {
  static let answers = [
    Fault(
      name: "gzip bomb", server: always(headers: ["Content-Encoding": "gzip"], packedZeros),
      outcomes: [.lost(.answerTooLarge)]),
    Fault(
      name: "good JSON that calls itself text",
      server: always(headers: ["Content-Type": "text/plain"], Array(ServiceAnswer.payment.utf8)),
      outcomes: [.paid]),
    Fault(
      name: "a page in place of JSON",
      server: always(headers: ["Content-Type": "text/html"], Array("<html>".utf8)),
      outcomes: [.failed("unreadableAnswer: unexpectedCharacter", money: .unknown)]),
    Fault(
      name: "500 with the page of a proxy", server: always(500, Array("<html>".utf8)),
      outcomes: [.refused(money: .unknown)]),
    Fault(
      name: "503 without a word", server: always(503, []), outcomes: [.refused(money: .unknown)]),
    Fault(
      name: "redirect to another host",
      server: always(307, headers: ["Location": "http://localhost:1/stolen"], []),
      outcomes: [.lost(.redirected)]),
    Fault(
      name: "slow drip",
      server: .scripts([ServiceAnswer.drip]), idleTimeout: .seconds(3), outcomes: [.paid]),
    Fault(
      name: "slow drip, and the call's time is over first",
      server: .scripts([ServiceAnswer.drip]), timeLimit: .seconds(1),
      outcomes: [.failed("timeLimitReached", money: .unknown)]),
  ]

  private static func always(
    _ status: Int = 200, headers: [String: String] = [:], _ body: [UInt8]
  ) -> Server {
    .answers { _, _ in ServedAnswer(status: status, headers: headers, body: body) }
  }

  /// 100,000 zeros, packed.
  private static let packedZeros = Array(
    Data(
      base64Encoded: "H4sIAAAAAAACA+3BMQEAAADCoErrn84aHkAB" + String(repeating: "A", count: 128)
        + "rwaFwk3FoIYBAA==") ?? Data())
}
