import HTTPTypes
import LeatherbackRuntime

extension TransportCheck {
  static let connections = [
    TransportCheck("a request is not sent again when its connection ends") { bench in
      for end in [ServerScript.Step.close, .reset] {
        for body in [nil, "{}"] {
          try await bench.withServer(.request, .text(whole), .request, end) { server in
            let transport = bench.transport
            try expect(
              await transport.send(.post, to: server, path: "/first", body: body),
              answers: 200, "{}")
            _ = await transport.send(.post, to: server, path: "/second", body: body)
            let count = server.requests.count { $0.hasPrefix("POST /second ") }
            try expect("the number of second requests", count, is: 1)
          }
        }
      }
    },
    TransportCheck("a connection that the server closed meanwhile is replaced") { bench in
      try await bench.withServer(.request, .text(whole), .close) { server in
        let transport = bench.transport
        try expect(await transport.send(to: server), answers: 200, "{}")
        await server.wait(for: .disconnected)
        var outcome = await transport.send(.post, to: server, body: "{}")
        // It may not have heard of the end yet: then it cannot know what came of the request.
        if case .failure(let error) = outcome, error.kind == .connectionLost {
          outcome = await transport.send(.post, to: server, body: "{}")
        }
        try expect(outcome, answers: 200, "{}")
      }
    },
    TransportCheck("no cookie comes back") { bench in
      let answer = "HTTP/1.1 200 OK\r\nSet-Cookie: a=1; Path=/\r\nContent-Length: 2\r\n\r\n{}"
      try await bench.withServer(.request, .text(answer), .request, .text(answer)) { server in
        let transport = bench.transport
        for _ in 1...2 { try expect(await transport.send(to: server), answers: 200, "{}") }
        let cookies = server.requests.flatMap { ReceivedText($0).values(of: "cookie") }
        try expect("the field cookie", cookies, is: [])
      }
    },
    TransportCheck("no answer comes from a cache") { bench in
      let head = "HTTP/1.1 200 OK\r\nCache-Control: max-age=3600\r\nETag: \"1\"\r\n"
      let answer = head + "Content-Length: 2\r\n\r\n{}"
      try await bench.withServer(.request, .text(answer), .request, .text(answer)) { server in
        let transport = bench.transport
        for _ in 1...2 { try expect(await transport.send(to: server), answers: 200, "{}") }
        try expect("the number of requests", server.requests.count, is: 2)
      }
    },
    TransportCheck("requests at once get each its own answer", exercise: { try await atOnce($0) }),
    TransportCheck("a transport may go while its request is on its way") { bench in
      try await bench.withServer(
        .request, .pause(.milliseconds(50)), .text(whole)
      ) { try expect(await bench.transport.send(to: $0), answers: 200, "{}") }
    },
  ]

  /// Ten servers with answers of their own, ten requests to each of them.
  private static func atOnce(_ bench: CheckBench) async throws {
    var servers: [any ConformanceServer] = []
    for number in 0..<10 {
      let answer = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n\(number)"
      let steps = Array(repeating: [ServerScript.Step.request, .text(answer)], count: 10)
      servers.append(try await bench.startServer(ServerScript(steps.flatMap(\.self))))
    }
    let transport = bench.transport
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, server) in servers.enumerated() {
        for _ in 1...10 {
          group.addTask { try expect(await transport.send(to: server), answers: 200, "\(number)") }
        }
      }
      try await group.waitForAll()
    }
    for server in servers { await server.stop() }
  }
}
