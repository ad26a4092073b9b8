import LeatherbackTestServer
import LeatherbackTesting
import LoopbackServer
import NIOConcurrencyHelpers

/// A running server, whatever kind it is of.
struct FaultServer: Sendable {
  let baseURL: String

  /// First lines of the requests that it has seen.
  let requestLines: @Sendable () -> [String]

  let stop: @Sendable () async throws -> Void

  static func start(_ server: Fault.Server) async throws -> FaultServer {
    switch server {
    case .none:
      let gone = try await ScriptedServer.start()
      await gone.stop()
      return FaultServer(baseURL: gone.baseURL, requestLines: { [] }, stop: {})
    case .full:
      let full = try await FullServer.start()
      return FaultServer(
        baseURL: "http://127.0.0.1:\(full.port)", requestLines: { [] },
        stop: { try await full.stop() })
    case .script(let script):
      let server = try await ScriptedServer.start(script)
      return FaultServer(
        baseURL: script.isEncrypted ? "https://localhost:\(server.port)" : server.baseURL,
        requestLines: { server.requests.map { String($0.prefix { $0 != "\r\n" }) } },
        stop: { await server.stop() })
    case .answers(let answer):
      let count = NIOLockedValueBox(0)
      let server = try await LoopbackServer.start { _ in
        answer(
          count.withLockedValue { count in
            defer { count += 1 }
            return count
          })
      }
      return FaultServer(
        baseURL: server.baseURL,
        requestLines: { server.requests.map { "\($0.method) \($0.target)" } },
        stop: { try await server.stop() })
    }
  }
}

extension [String] {
  /// How many of the requests start a payment.
  var initiations: Int { count { $0.hasPrefix("POST /api/payment/pay/initiate") } }
}
