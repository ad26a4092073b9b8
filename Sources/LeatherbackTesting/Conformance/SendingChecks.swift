import HTTPTypes
import LeatherbackRuntime

extension TransportCheck {
  static let sending = [
    TransportCheck("a request goes out just as it is", exercise: { try await asItIs($0) }),
    TransportCheck("a body goes out with its length") { bench in
      for body in ["{}", "", #"{"name":"Ọ̀ṣun"}"#] {
        try await bench.withServer(.request, .text(whole)) { server in
          try expect(await bench.transport.send(.put, to: server, body: body), answers: 200, "{}")
          let request = ReceivedText(server.requests.first ?? "")
          try expect("the body", request.body, is: body)
          try expect("its length", request.values(of: "content-length"), is: ["\(body.utf8.count)"])
        }
      }
    },
    TransportCheck("a request without a body has no field that describes one") { bench in
      for method in [HTTPRequest.Method.get, .post, .delete] {
        try await bench.withServer(.request, .text(whole)) { server in
          try expect(await bench.transport.send(method, to: server), answers: 200, "{}")
          let request = ReceivedText(server.requests.first ?? "")
          try expect("the body", request.body, is: "")
          for name in ["content-type", "transfer-encoding"] {
            try expect("the field \(name)", request.values(of: name), is: [])
          }
          let lengths = request.values(of: "content-length").filter { $0 != "0" }
          try expect("the field content-length", lengths, is: [])
        }
      }
    },
  ]

  private static func asItIs(_ bench: CheckBench) async throws {
    let target = "/a%2Fb/caf%C3%A9?c=%26&d=%2B+&empty="
    try await bench.withServer(.request, .text(whole)) { server in
      let outcome = await bench.transport.send(.post, to: server, path: target, body: "{}")
      try expect(outcome, answers: 200, "{}")
      let request = ReceivedText(server.requests.first ?? "")
      try expect("the first line", request.firstLine, is: "POST \(target) HTTP/1.1")
      let fields = [
        "accept": "application/json", "content-type": "application/json", "user-agent": "check",
        "x-api": "sk_test_check", "host": "127.0.0.1:\(server.port)",
      ]
      for (name, value) in fields {
        try expect("the field \(name)", request.values(of: name), is: [value])
      }
      for name in ["authorization", "cookie", "traceparent"] {
        try expect("the field \(name)", request.values(of: name), is: [])
      }
    }
  }

  /// An answer that is whole, and keeps the connection open.
  static let whole = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
}
