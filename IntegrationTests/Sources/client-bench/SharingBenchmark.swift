import Leatherback
import TestedTransports

/// A thousand tasks that share one client, a hundred calls each.
enum SharingBenchmark {
  static func run(over transport: TestedTransport, against server: BenchServer) async throws {
    let client = try LeatherbackClient(
      baseURL: server.address, over: transport, idleTimeout: .seconds(60))
    let progress = Progress()
    let start = ContinuousClock.now
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<1_000 {
        group.addTask {
          for _ in 0..<100 {
            do throws(LeatherbackError) {
              try await client.look()
              await progress.note(nil)
            } catch {
              await progress.note(error)
            }
          }
        }
      }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    await progress.report(over: transport, seconds: seconds)
  }

  /// Calls that have ended, and the memory that the process had then.
  private actor Progress {
    private var count = 0
    private var failures: [String: Int] = [:]
    private var memory: [Double] = []

    func note(_ error: LeatherbackError?) {
      count += 1
      if let error { failures["\(error)", default: 0] += 1 }
      if count.isMultiple(of: 500) { memory.append(residentMegabytes()) }
    }

    func report(over transport: TestedTransport, seconds: Double) {
      let tenth = memory.count / 10
      let second = mean(memory.dropFirst(tenth).prefix(tenth))
      let last = mean(memory.suffix(tenth))
      print("\n1,000 tasks share a client over \(transport.rawValue), \(count) calls in all")
      print("  \(seconds.tenths) s, \((Double(count) / seconds).tenths) calls a second")
      print("  failed: \(failures.values.reduce(0, +))")
      for (text, count) in failures { print("    \(count) times: \(text)") }
      print(
        "  memory: \(second.tenths) MB in the second tenth, \(last.tenths) MB in the last,",
        "\(((last / second - 1) * 100).tenths) % more")
    }

    private func mean(_ values: ArraySlice<Double>) -> Double {
      values.reduce(0, +) / Double(max(values.count, 1))
    }
  }
}
