import Foundation
import LeatherbackRuntime

extension TransportCheck {
  static let limits = [
    TransportCheck("an answer that announces too much is refused before its body comes") { bench in
      try await bench.withServer(
        .request, .text("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n")
      ) { try await expectTooLarge($0, on: bench) }
    },
    TransportCheck("an answer in pieces is refused at the first piece beyond the limit") { bench in
      let piece = "1f4\r\n" + String(repeating: "0", count: 500) + "\r\n"
      try await bench.withServer(
        .request, .text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
        .text(piece), .text(piece), .text("1\r\n0\r\n")
      ) { try await expectTooLarge($0, on: bench) }
    },
    TransportCheck("an answer without an end is refused") { bench in
      try await bench.withServer(
        .request, .text("HTTP/1.1 200 OK\r\n\r\n"), .repeat(Array(repeating: 48, count: 4096))
      ) { try await expectTooLarge($0, on: bench) }
    },
    TransportCheck("a head without an end is refused") { bench in
      let field = "X-Padding: " + String(repeating: "a", count: 1000) + "\r\n"
      try await bench.withServer(
        .request, .text("HTTP/1.1 200 OK\r\n"), .repeat(Array(field.utf8))
      ) { try await expectTooLarge($0, on: bench) }
    },
    TransportCheck("an answer that is packed is measured unpacked") { bench in
      let packed = Array(Data(base64Encoded: packedZeros) ?? Data())
      let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(packed.count)\r\n"
      try await bench.withServer(
        .request, .text(head + "\r\n"), .send(packed)
      ) { server in
        let outcome = await bench.transport.send(to: server)
        // Who unpacks nothing hands over what came.
        if case .success(let answer) = outcome, answer.body.utf8.count < 1000 { return }
        try expect(outcome, failsWith: .answerTooLarge)
      }
    },
    TransportCheck("an answer of just the limit is received") { bench in
      let text = String(repeating: "0", count: 1000)
      try await bench.withServer(
        .request, .text("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + text)
      ) { try expect(await bench.transport.send(to: $0), answers: 200, text) }
    },
  ]

  /// The servers stay silent or go on for ever: only who stops at the limit ends in time.
  private static func expectTooLarge(
    _ server: any ConformanceServer, on bench: CheckBench
  ) async throws {
    try expect(await bench.transport.send(to: server), failsWith: .answerTooLarge)
    await server.wait(for: .disconnected)
  }

  /// 100,000 zeros.
  private static let packedZeros =
    "H4sIAAAAAAACA+3BMQEAAADCoErrn84aHkAB" + String(repeating: "A", count: 128) + "rwaFwk3FoIYBAA=="
}
