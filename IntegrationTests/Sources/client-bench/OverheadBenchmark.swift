import HTTPTypes
import Leatherback
import TestedTransports

/// What a call takes over the client and over the bare transport, in turns, so that both see the same
/// machine.
enum OverheadBenchmark {
  static func run(against server: BenchServer) async throws {
    print("A call that reads one payment, medians of 4,000 calls in turns\n")
    for transport in TestedTransport.allCases {
      let bare = transport.make()
      let client = try LeatherbackClient(baseURL: server.address, over: transport)
      try await report(
        "over \(transport.rawValue)",
        bare: { _ = try await bare.send(toPort: server.port, answerLimit: 50_000) },
        client: { try await client.look() })
    }
    let client = LeatherbackClient(
      secretKey: try SecretKey(key), transport: InstantTransport(body: BenchServer.answer))
    try await report(
      "over a transport that takes no time", bare: {}, client: { try await client.look() })
  }

  private static func report(
    _ title: String, bare: () async throws -> Void, client: () async throws -> Void
  ) async throws {
    var times: (bare: [Double], client: [Double]) = ([], [])
    for round in 0..<4_400 {
      let pair = (try await microseconds(bare), try await microseconds(client))
      // The first calls open connections and fill caches.
      guard round >= 400 else { continue }
      times.bare.append(pair.0)
      times.client.append(pair.1)
    }
    let (bare, client) = (median(times.bare), median(times.client))
    print(
      "  \(title): bare \(bare.tenths) µs, client \(client.tenths) µs,",
      "overhead \((client - bare).tenths) µs")
  }

  private static func microseconds(_ work: () async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    try await work()
    return (ContinuousClock.now - start) / .microseconds(1)
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

/// Answers at once.
private struct InstantTransport: ClientTransport {
  let body: [UInt8]

  func send(
    _ request: HTTPRequest, body: [UInt8]?, answerLimit: Int
  ) async throws(TransportError) -> (HTTPResponse, [UInt8]) {
    (HTTPResponse(status: .ok, headerFields: [.contentType: "application/json"]), self.body)
  }
}

extension Double {
  /// With one digit behind the point.
  var tenths: String {
    let number = Int((self * 10).rounded())
    return (number < 0 ? "-" : "") + "\(abs(number) / 10).\(abs(number) % 10)"
  }
}
