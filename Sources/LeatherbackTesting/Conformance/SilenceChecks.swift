import HTTPTypes
import LeatherbackRuntime

extension TransportCheck {
  static let silence = [
    TransportCheck("a server that does not answer is waited for until the idle timeout") { bench in
      try await bench.withServer(.request) { server in
        let transport = bench.makeTransport(.seconds(1))
        try expect(
          await transport.send(.post, to: server, body: "{}"), failsWith: .timedOut)
        await server.wait(for: .disconnected)
      }
    },
    TransportCheck("a server that stops inside its answer is silent too") { bench in
      try await bench.withServer(
        .request, .text("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
      ) { server in
        let transport = bench.makeTransport(.seconds(1))
        try expect(await transport.send(to: server), failsWith: .timedOut)
        await server.wait(for: .disconnected)
      }
    },
    TransportCheck("a slow answer may take longer than the idle timeout, if no gap does") { bench in
      let gap = ServerScript.Step.pause(.milliseconds(400))
      try await bench.withServer(
        .request, gap, .text("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n"), gap,
        .text("a"), gap, .text("b"), gap, .text("c"), gap, .text("d")
      ) { server in
        let transport = bench.makeTransport(.seconds(2))
        try expect(await transport.send(to: server), answers: 200, "abcd")
      }
    },
  ]
}
