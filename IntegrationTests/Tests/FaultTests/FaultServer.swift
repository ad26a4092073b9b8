import LeatherbackTestServer
import LeatherbackTesting
import LoopbackServer
import NIOConcurrencyHelpers

/// A running server, whatever kind it is of.
struct FaultServer: Sendable {
  let baseURL: String

  /// What it has seen.
  let requests: @Sendable () -> [SeenRequest]

  let stop: @Sendable () async throws -> Void

  /// A request that a server has seen.
  struct SeenRequest: Sendable {
    /// Method and target.
    let line: String

    /// Whether the server refused it for its key, and so did nothing else with it.
    var isRefused = false

    /// Whether it may have started a payment.
    var isPayment: Bool { !isRefused && line.hasPrefix("POST /api/payment/pay/initiate") }
  }

  static func start(_ server: Fault.Server) async throws -> FaultServer {
    switch server {
    case .none:
      let gone = try await ScriptedServer.start()
      await gone.stop()
      return FaultServer(baseURL: gone.baseURL, requests: { [] }, stop: {})
    case .full:
      let full = try await FullServer.start()
      return FaultServer(
        baseURL: "http://127.0.0.1:\(full.port)", requests: { [] },
        stop: { try await full.stop() })
    case .scripts(let scripts):
      let server = try await ScriptedServer.start(scripts)
      let isEncrypted = scripts.contains(where: \.isEncrypted)
      return FaultServer(
        baseURL: isEncrypted ? "https://localhost:\(server.port)" : server.baseURL,
        requests: {
          server.requests.map { SeenRequest(line: String($0.prefix { $0 != "\r\n" })) }
        },
        stop: { await server.stop() })
    case .answers(let answer):
      let seen = NIOLockedValueBox<[SeenRequest]>([])
      let server = try await LoopbackServer.start { request in
        seen.withLockedValue { seen in
          let answer = answer(seen.count, request)
          let line = "\(request.method) \(request.target)"
          seen.append(SeenRequest(line: line, isRefused: answer.status == 401))
          return answer
        }
      }
      return FaultServer(
        baseURL: server.baseURL, requests: { seen.withLockedValue { $0 } },
        stop: { try await server.stop() })
    }
  }
}
