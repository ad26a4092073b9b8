import Foundation
import GeneratedExamples
import Leatherback
import LeatherbackTesting
import LoopbackServer

extension Fault {
  /// What the service answers to a payment that it accepts.
  static let accepted =
    Examples.all.first { $0.name.hasPrefix("payments.initiate") && $0.responseStatus == 200 }?
    .responseBody ?? ""

  static let answers = [
    Fault(
      "gzip bomb", always(headers: ["Content-Encoding": "gzip"], packedZeros),
      .lost(.answerTooLarge)),
    Fault(
      "wrong content type, good JSON",
      always(headers: ["Content-Type": "text/plain"], Array(accepted.utf8)), .paid),
    Fault(
      "a page in place of JSON",
      always(headers: ["Content-Type": "text/html"], Array("<html>".utf8)),
      .failed("unreadableAnswer: unexpectedCharacter", money: .unknown)),
    Fault(
      "500 with the page of a proxy", always(500, Array("<html>".utf8)),
      .failed("refusedUnrecognised", money: .unknown)),
    Fault(
      "503 without a word", always(503, []), .failed("refusedUnrecognised", money: .unknown)),
    Fault(
      "401, and no other key", always(401, []), .failed("refusedUnrecognised", money: .no)),
    Fault(
      "redirect to another host",
      always(307, headers: ["Location": "http://localhost:1/stolen"], []), .lost(.redirected)),
    Fault(
      "slow drip",
      .script(
        ServerScript(
          [.request, .text("HTTP/1.1 200 OK\r\nContent-Length: \(accepted.utf8.count)\r\n\r\n")]
            + drops(of: accepted, count: 8))), idleTimeout: .seconds(3), .paid),
  ]

  /// `text` in pieces with pauses between them, which together are longer than the idle timeout.
  private static func drops(of text: String, count: Int) -> [ServerScript.Step] {
    let bytes = Array(text.utf8)
    let size = bytes.count / count + 1
    return stride(from: 0, to: bytes.count, by: size).flatMap { start in
      [.pause(.milliseconds(500)), .send(Array(bytes[start..<min(start + size, bytes.count)]))]
    }
  }

  static func always(
    _ status: Int = 200, headers: [String: String] = [:], _ body: [UInt8]
  ) -> Server {
    .answers { _ in ServedAnswer(status: status, headers: headers, body: body) }
  }

  /// 100,000 zeros, packed.
  private static let packedZeros = Array(
    Data(
      base64Encoded: "H4sIAAAAAAACA+3BMQEAAADCoErrn84aHkAB" + String(repeating: "A", count: 128)
        + "rwaFwk3FoIYBAA==") ?? Data())
}
