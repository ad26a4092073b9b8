import GeneratedExamples
import Leatherback
import LeatherbackTesting
import LoopbackServer
import TestedTransports

/// A server on loopback that answers every question about a payment as the schema's example says.
struct BenchServer: Sendable {
  let address: String
  let port: Int

  private let server: LoopbackServer

  init() async throws {
    let answer = Self.answer
    server = try await LoopbackServer.start(keepsRequests: false) { _ in ServedAnswer(body: answer)
    }
    address = server.baseURL
    port = server.port
  }

  func stop() async throws { try await server.stop() }

  /// The body of a good answer to `transactions.retrieve`.
  static let answer = Array(
    (Examples.all.first { $0.name.hasPrefix("transactions.retrieve") && $0.responseStatus == 200 }?
      .responseBody ?? "{}").utf8)
}
