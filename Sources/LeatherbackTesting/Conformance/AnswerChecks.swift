import HTTPTypes
import LeatherbackRuntime

extension TransportCheck {
  static let answers = [
    TransportCheck("an answer is handed over whatever its status") { bench in
      for status in [200, 201, 299, 400, 403, 404, 407, 409, 422, 429, 500, 502, 503, 599] {
        let text = "HTTP/1.1 \(status) All's well\r\nX-Part: 1\r\nContent-Length: 4\r\n\r\n<no>"
        try await bench.withServer(.request, .text(text)) { server in
          let outcome = await bench.transport.send(.post, to: server, body: "{}")
          try expect(outcome, answers: status, "<no>")
          let field = HTTPField.Name("X-Part").flatMap { try? outcome.get().head.headerFields[$0] }
          try expect("the field X-Part", field, is: "1")
          try expect("the number of requests", server.requests.count, is: 1)
        }
      }
    },
    TransportCheck("an answer without a body does not wait for one") { bench in
      for status in ["204 No Content", "200 OK\r\nContent-Length: 0", "304 Not Modified"] {
        try await bench.withServer(.request, .text("HTTP/1.1 \(status)\r\n\r\n")) { server in
          let outcome = await bench.transport.send(.post, to: server, body: "{}")
          try expect(outcome, answers: Int(status.prefix(3)) ?? 0, "")
        }
      }
    },
    TransportCheck("an answer to HEAD has the length of a body that does not come") { bench in
      let text = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"
      try await bench.withServer(.request, .text(text)) { server in
        try expect(await bench.transport.send(.head, to: server), answers: 200, "")
      }
    },
    TransportCheck("an answer in pieces is put together") { bench in
      try await bench.withServer(
        .request, .text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n"),
        .text("{\r\n1\r\n}\r"), .text("\n0\r\n\r\n")
      ) { try expect(await bench.transport.send(to: $0), answers: 200, "{}") }
    },
    TransportCheck("an answer without a length ends with the connection") { bench in
      try await bench.withServer(
        .request, .text("HTTP/1.1 200 OK\r\n\r\n{"), .text("}"), .close
      ) { try expect(await bench.transport.send(to: $0), answers: 200, "{}") }
    },
    TransportCheck("an interim answer is not the answer") { bench in
      try await bench.withServer(
        .request, .text("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"), .text(whole)
      ) { try expect(await bench.transport.send(to: $0), answers: 200, "{}") }
    },
    TransportCheck("a 401 that asks for a password is an answer") { bench in
      for scheme in ["Basic realm=\"api\"", "Digest realm=\"a\", nonce=\"n\"", "Bearer"] {
        let head = "HTTP/1.1 401 No\r\nWWW-Authenticate: \(scheme)\r\nContent-Length: 2\r\n\r\n"
        try await bench.withServer(.request, .text(head + "{}")) { server in
          let outcome = await bench.transport.send(.post, to: server, body: "{}")
          try expect(outcome, answers: 401, "{}")
          try expect("the number of requests", server.requests.count, is: 1)
        }
      }
    },
    TransportCheck("a redirect is an answer, and nothing goes anywhere else") { bench in
      for status in [301, 302, 303, 307, 308] { try await redirect(status, on: bench) }
    },
  ]

  private static func redirect(_ status: Int, on bench: CheckBench) async throws {
    try await bench.withServer(.request, .text(whole)) { elsewhere in
      for location in ["/elsewhere", "http://localhost:\(elsewhere.port)/?stolen"] {
        let head = "HTTP/1.1 \(status) Go\r\nLocation: \(location)\r\nContent-Length: 0\r\n\r\n"
        try await bench.withServer(.request, .text(head)) { server in
          let outcome = await bench.transport.send(.post, to: server, body: "{}")
          try expect(outcome, answers: status, "")
          let found = try? outcome.get().head.headerFields[.location]
          try expect("the field Location", found, is: location)
          try expect("the number of requests", server.requests.count, is: 1)
        }
      }
      try expect("the number of connections elsewhere", elsewhere.connectionCount, is: 0)
    }
  }
}
