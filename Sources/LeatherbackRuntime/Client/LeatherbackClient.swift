#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Sends requests to the service.
///
/// ```swift
/// let client = try LeatherbackClient(secretKey: "sk_test_…")
/// let link = try await client.send(.paymentLinks.retrieve(id: "…"))
/// ```
///
/// Copies of a client share everything: transport, key, retry budget, and the limit on requests in
/// flight. Make one and use it everywhere.
public struct LeatherbackClient: Sendable {
  let core: ClientCore

  /// Creates a client with one key for ever; it moves real money if the key is a live one.
  ///
  /// - Parameters:
  ///   - secretKey: The key.
  ///   - transport: What carries the requests.
  ///   - configuration: Addresses, limits, retries.
  ///   - middlewares: See every attempt, the first of them as the outermost.
  public init(
    secretKey: SecretKey,
    transport: some ClientTransport,
    configuration: Configuration = Configuration(),
    middlewares: [any ClientMiddleware] = []
  ) {
    self.init(
      mode: secretKey.mode, keys: secretKey, transport: transport, configuration: configuration,
      middlewares: middlewares)
  }

  /// Creates a client whose key comes from a provider and may change while the client runs.
  ///
  /// - Parameters:
  ///   - mode: Whether real money is to move. A key of the other mode is refused, at first and after
  ///     every change, unless ``Configuration/acceptsKeysOfEitherMode`` says otherwise.
  ///   - keys: Gives the key: `.environment()`, `.file("…")` or a provider of your own.
  ///   - transport: What carries the requests.
  ///   - configuration: Addresses, limits, retries.
  ///   - middlewares: See every attempt, the first of them as the outermost.
  public init(
    mode: KeyMode,
    keys: some SecretKeyProvider,
    transport: some ClientTransport,
    configuration: Configuration = Configuration(),
    middlewares: [any ClientMiddleware] = []
  ) {
    self.init(
      mode: mode, keys: keys, transport: transport, configuration: configuration,
      middlewares: middlewares, time: SystemTime())
  }

  /// Creates a client with a time of its own, for tests.
  package init(
    mode: KeyMode,
    keys: any SecretKeyProvider,
    transport: any ClientTransport,
    configuration: Configuration,
    middlewares: [any ClientMiddleware],
    time: any ClientTime
  ) {
    core = ClientCore(
      mode: mode, keys: keys, transport: transport, configuration: configuration,
      middlewares: middlewares, time: time)
  }

  /// Whether the client moves real money.
  public var mode: KeyMode { core.mode }

  /// What was chosen about the client.
  public var configuration: Configuration { core.configuration }
}

extension LeatherbackClient {
  /// Sends `request`, repeats it where that is safe, and reads the answer.
  ///
  /// - Parameters:
  ///   - request: What to send.
  ///   - limit: Time that the call may take, with all attempts and pauses; `nil` for
  ///     ``Configuration/timeLimit``.
  /// - Throws: ``LeatherbackError``: what happened, what that means for the money, and what to do. A
  ///   cancelled task gives ``LeatherbackError/Cause/cancelled``.
  public func send<Response>(
    _ request: APIRequest<Response>, within limit: Duration? = nil
  ) async throws(LeatherbackError) -> Response {
    try await answer(to: request, within: limit).result(as: Response.self)
  }

  /// Sends `request` as ``send(_:within:)`` does, and gives the answer as it came besides the result.
  ///
  /// - Throws: ``LeatherbackError``. The answer as far as it was read is in
  ///   ``LeatherbackError/response`` then.
  public func response<Value>(
    to request: APIRequest<Value>, within limit: Duration? = nil
  ) async throws(LeatherbackError) -> LeatherbackResponse<Value> {
    let answer = try await answer(to: request, within: limit)
    return LeatherbackResponse(
      value: try answer.result(as: Value.self),
      raw: RawResponse(answer.response, body: answer.body),
      attempts: answer.call.attempts,
      requestID: answer.call.id ?? "")
  }

  private func answer<Response>(
    to request: APIRequest<Response>, within limit: Duration?
  ) async throws(LeatherbackError) -> Answer {
    let prepared = try prepare(request)
    return try await core.limited(to: limit ?? configuration.timeLimit) { [core] deadline in
      await Result { () async throws(LeatherbackError) in
        try await core.answer(to: prepared, until: deadline)
      }
    }.get()
  }

  /// Sends `request` as a part of something that ends at `deadline`, a moment of the client's time.
  func send<Response>(
    _ request: APIRequest<Response>, until deadline: Duration?, requestID: String?
  ) async throws(LeatherbackError) -> Response {
    try await core.answer(to: try prepare(request, requestID: requestID), until: deadline)
      .result(as: Response.self)
  }

  /// Checks and completes a request; nothing is sent.
  func prepare<Response>(
    _ request: APIRequest<Response>, requestID: String? = nil
  ) throws(LeatherbackError) -> OutgoingRequest {
    try OutgoingRequest(
      request, from: configuration, requestID: requestID ?? UUID().uuidString.lowercased())
  }
}

extension Result {
  /// The outcome of work that may suspend.
  init(_ work: () async throws(Failure) -> Success) async {
    do {
      self = .success(try await work())
    } catch {
      self = .failure(error)
    }
  }
}

extension LeatherbackClient: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The mode; never the key.
  public var description: String { "LeatherbackClient(\(mode.rawValue))" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Mode and configuration; never the key.
  public var customMirror: Mirror {
    Mirror(self, children: ["mode": mode, "configuration": configuration])
  }
}
