import Foundation
import Leatherback
import TestedTransports

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A thousand tasks that share one client, a hundred calls each.
enum SharingBenchmark {
  static func run(over transport: TestedTransport, against server: BenchServer) async throws {
    let client = try LeatherbackClient(
      baseURL: server.address, over: transport, idleTimeout: .seconds(60))
    try await run("a client over \(transport.rawValue)", tasks: 1_000) { try await client.look() }
  }

  /// The control: URLSession without a line of this package, and no more calls at a time than a client
  /// has in flight.
  static func runPlainSession(against server: BenchServer) async throws {
    guard let url = URL(string: server.address + "/") else { return }
    let session = URLSession(configuration: .ephemeral)
    try await run("a plain URLSession", tasks: 32) {
      let _: Void = try await withCheckedThrowingContinuation { caller in
        let task = session.dataTask(with: URLRequest(url: url)) { _, _, error in
          caller.resume(with: error.map { .failure($0) } ?? .success(()))
        }
        task.resume()
      }
    }
    session.finishTasksAndInvalidate()
  }

  private static func run(
    _ name: String, tasks: Int, call: @escaping @Sendable () async throws -> Void
  ) async throws {
    let progress = Progress()
    let start = ContinuousClock.now
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<tasks {
        group.addTask {
          for _ in 0..<(100_000 / tasks) {
            do {
              try await call()
              await progress.note(nil)
            } catch {
              await progress.note(error)
            }
          }
        }
      }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    await progress.report("\(tasks) tasks share \(name)", seconds: seconds)
  }

  /// Calls that have ended, and the memory that the process had then.
  private actor Progress {
    private var count = 0
    private var failures: [String: Int] = [:]
    private var memory: [Double] = []

    func note(_ error: (any Error)?) {
      count += 1
      if let error { failures["\(error)", default: 0] += 1 }
      if count.isMultiple(of: 500) { memory.append(residentMegabytes()) }
    }

    func report(_ title: String, seconds: Double) {
      let tenth = memory.count / 10
      let second = mean(memory.dropFirst(tenth).prefix(tenth))
      let last = mean(memory.suffix(tenth))
      print("\n\(title), \(count) calls in all")
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
