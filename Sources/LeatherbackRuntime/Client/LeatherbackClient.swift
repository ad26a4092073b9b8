import HTTPTypes

/// Sends requests to the service.
///
/// ```swift
/// let client = try LeatherbackClient(secretKey: "sk_test_…")
/// let link = try await client.send(.paymentLinks.retrieve(id: "…"))
/// ```
///
/// A client is a value: copies share the transport and nothing else.
public struct LeatherbackClient: Sendable {
  /// What was chosen about the client.
  public let configuration: Configuration

  private let secretKey: SecretKey
  private let transport: any ClientTransport

  /// Creates a client that sends through `transport`.
  public init(
    secretKey: SecretKey,
    transport: some ClientTransport,
    configuration: Configuration = Configuration()
  ) {
    self.secretKey = secretKey
    self.transport = transport
    self.configuration = configuration
  }

  /// Whether the client moves real money; its key decides.
  public var mode: KeyMode { secretKey.mode }
}

extension LeatherbackClient {
  /// Sends `request` once and reads its answer.
  ///
  /// - Throws: ``LeatherbackError``: what happened, and what that means for the money. A cancelled
  ///   task gives ``LeatherbackError/Cause/cancelled``, not a `CancellationError`.
  public func send<Response>(
    _ request: APIRequest<Response>
  ) async throws(LeatherbackError) -> Response {
    let outgoing = try OutgoingRequest(request, from: configuration, secretKey: secretKey)
    let answer = try await answer(to: outgoing)
    return try answer.result(as: Response.self)
  }

  private func answer(to request: OutgoingRequest) async throws(LeatherbackError) -> Answer {
    let endpoint = request.endpoint
    guard !Task.isCancelled else {
      throw LeatherbackError(.cancelled, of: endpoint, status: nil, moneyMoved: .no)
    }
    let limit = configuration.answerLimit
    do {
      let (response, body) = try await transport.send(
        request.head, body: request.body, answerLimit: limit)
      return Answer(endpoint: endpoint, response: response, body: body, limit: limit)
    } catch {
      let cause = error.kind == .cancelled ? .cancelled : LeatherbackError.Cause.transport(error)
      let moneyMoved: MoneyMoved = error.wasRequestSent == .no ? .no : .unknown
      throw LeatherbackError(cause, of: endpoint, status: nil, moneyMoved: moneyMoved)
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
