import HTTPTypes
import LeatherbackRuntime

extension TransportCheck {
  static let breakages = [
    TransportCheck("nobody listening means that nothing was sent") { bench in
      let gone = try await bench.startServer(ServerScript([]))
      await gone.stop()
      for body in [nil, "{}"] {
        let outcome = await bench.transport.send(.post, to: gone, body: body)
        try expect(outcome, failsWith: .cannotConnect, sent: .no)
      }
    },
    TransportCheck("a certificate that nobody vouches for means that nothing was sent") { bench in
      try await bench.withServer(.request, .text(whole), isEncrypted: true) { server in
        let outcome = await bench.transport.send(.post, to: server, body: "{}", isEncrypted: true)
        try expect(outcome, failsWith: .insecure, sent: .no)
        try expect("the number of requests", server.requests.count, is: 0)
      }
    },
    lost("a connection that is closed before the answer is lost", .close),
    lost("a connection that is reset before the answer is lost", .reset),
    lost(
      "an answer whose body is shorter than announced is lost",
      .text("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"), .close),
    lost(
      "an answer that is reset inside its body is lost",
      .text("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"), .reset),
    lost(
      "an answer whose last piece is missing is lost",
      .text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"), .close),
    lost("an interim answer alone is none", .text("HTTP/1.1 100 Continue\r\n\r\n"), .close),
    lost(endsInsideTheHead, .text("HTTP/1.1 200 OK\r\nContent-Le"), .close),
    TransportCheck("an answer that makes no sense is no answer") { bench in
      for text in [
        "SSH-2.0-Open\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n{}", "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
      ] {
        try await bench.withServer(.request, .text(text), .close) { server in
          let outcome = await bench.transport.send(.post, to: server, body: "{}")
          guard case .failure(let error) = outcome else {
            throw ConformanceFailure("the outcome", expected: "an error", found: "an answer")
          }
          try expect("whether the request was sent", error.wasRequestSent, is: .unknown)
          try expect("the number of requests", server.requests.count, is: 1)
        }
      }
    },
  ]

  /// Name of the check that URLSession on Linux does not survive: it ends the process.
  public static let endsInsideTheHead = "an answer that ends inside its head is lost"

  private static func lost(_ name: String, _ steps: ServerScript.Step...) -> TransportCheck {
    TransportCheck(name) { bench in
      let script = ServerScript([.request] + steps)
      let server = try await bench.startServer(script)
      let outcome = await bench.transport.send(.post, to: server, body: "{}")
      let count = server.requests.count
      await server.stop()
      try expect(outcome, failsWith: .connectionLost)
      try expect("the number of requests", count, is: 1)
    }
  }
}
