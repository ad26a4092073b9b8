public import LeatherbackRuntime

/// A promise that every transport keeps, as a check that can be run against yours.
///
/// A check needs a server that misbehaves as it is told. The product `LeatherbackTestServer` has one,
/// behind the trait `TestServer`; with Swift Testing, all checks are one test:
///
/// ```swift
/// @Test("my transport keeps the promises of transports", arguments: TransportCheck.all)
/// func promises(_ check: TransportCheck) async throws {
///   try await check.run(
///     transport: { MyTransport(idleTimeout: $0) },
///     server: { try await ScriptedServer.start($0) })
/// }
/// ```
public struct TransportCheck: Sendable {
  /// The promise, in a sentence that is unique among all checks.
  public let name: String

  private let exercise: @Sendable (CheckBench) async throws -> Void

  init(_ name: String, exercise: @escaping @Sendable (CheckBench) async throws -> Void) {
    self.name = name
    self.exercise = exercise
  }

  /// Every check.
  public static let all =
    sending + answers + breakages + silence + limits + cancellation + connections
}

extension TransportCheck {
  /// Runs the check. It ends within about half a minute, if the transport can be cancelled.
  ///
  /// - Parameters:
  ///   - transport: Makes a transport that gives up when nothing comes for the given time.
  ///   - server: Starts a server that plays the given script.
  /// - Throws: ``ConformanceFailure`` when the promise is broken, and what `server` throws.
  public func run(
    transport: @escaping @Sendable (_ idleTimeout: Duration) -> any ClientTransport,
    server: @escaping @Sendable (ServerScript) async throws -> any ConformanceServer
  ) async throws {
    let bench = CheckBench(makeTransport: transport, startServer: server)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await exercise(bench) }
      group.addTask {
        try await Task.sleep(for: .seconds(30))
        throw ConformanceFailure("the time it took", expected: "30 s at most", found: "more")
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}

extension TransportCheck: Hashable, CustomStringConvertible {
  /// Two checks are equal when their names are.
  public static func == (left: TransportCheck, right: TransportCheck) -> Bool {
    left.name == right.name
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// The promise.
  public var description: String { name }
}
