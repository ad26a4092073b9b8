import HTTPTypes
import LeatherbackRuntime

extension TransportCheck {
  static let cancellation = [
    TransportCheck("a task that was cancelled connects to nobody") { bench in
      try await bench.withServer(.request) { server in
        let transport = bench.transport
        let sending = Task {
          withUnsafeCurrentTask { $0?.cancel() }
          return await transport.send(.post, to: server, body: "{}")
        }
        try expect(await sending.value, failsWith: .cancelled, sent: .no)
        try expect("the number of connections", server.connectionCount, is: 0)
      }
    },
    cancelled("a task that is cancelled while it waits ends at once, and hangs up"),
    cancelled(
      "a task that is cancelled inside an answer ends at once, and hangs up",
      .text("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")),
    TransportCheck("a task that is cancelled leaves the others alone") { bench in
      try await bench.withServer(.request) { silent in
        try await bench.withServer(
          .request, .pause(.milliseconds(100)), .text(whole)
        ) { server in
          let transport = bench.transport
          let cancelled = Task { await transport.send(to: silent) }
          let other = Task { await transport.send(to: server) }
          await silent.wait(for: .requested)
          await server.wait(for: .requested)
          cancelled.cancel()
          try expect(await other.value, answers: 200, "{}")
          try expect(await cancelled.value, failsWith: .cancelled)
        }
      }
    },
  ]

  /// The server stays silent, and the idle timeout is long: what ends was cancelled.
  private static func cancelled(_ name: String, _ steps: ServerScript.Step...) -> TransportCheck {
    TransportCheck(name) { bench in
      let server = try await bench.startServer(ServerScript([.request] + steps))
      let transport = bench.makeTransport(.seconds(60))
      let sending = Task { await transport.send(.post, to: server, body: "{}") }
      await server.wait(for: .requested)
      sending.cancel()
      let outcome = await sending.value
      await server.wait(for: .disconnected)
      await server.stop()
      try expect(outcome, failsWith: .cancelled)
    }
  }
}
