import Leatherback
import TestedTransports

/// Prints what the client costs over its bare transport, and what becomes of a client that a
/// thousand tasks share.
@main
struct ClientBench {
  static func main() async throws {
    guard CommandLine.arguments.count == 1 else {
      print("usage: client-bench    measures the client over loopback, and prints the figures")
      return
    }
    let server = try await BenchServer()
    try await OverheadBenchmark.run(against: server)
    for transport in TestedTransport.allCases {
      try await SharingBenchmark.run(over: transport, against: server)
    }
    try await SharingBenchmark.runPlainSession(against: server)
    try await server.stop()
  }
}
