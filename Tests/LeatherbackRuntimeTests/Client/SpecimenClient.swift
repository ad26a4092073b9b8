import Foundation
import LeatherbackRuntime
import LeatherbackTesting

/// A client whose service answers from a script.
struct SpecimenClient {
  let transport: ScriptedTransport
  let client: LeatherbackClient
  let time: TestTime

  init(_ answers: ScriptedAnswer..., retries: RetryOptions = .none) throws {
    var configuration = LeatherbackClient.Configuration()
    configuration.retries = retries
    try self.init(ScriptedTransport(answers), configuration: configuration)
  }

  init(
    _ transport: ScriptedTransport,
    configuration: LeatherbackClient.Configuration = LeatherbackClient.Configuration(),
    time: TestTime = TestTime()
  ) throws {
    self.transport = transport
    self.time = time
    client = LeatherbackClient(
      secretKey: try SecretKey("sk_test_canary1"), transport: transport,
      configuration: configuration, time: time)
  }

  /// The error that `request` ends with; `nil` when it succeeds.
  func error<Response>(
    of request: APIRequest<Response>, within limit: Duration? = nil
  ) async -> LeatherbackError? {
    await client.error(of: request, within: limit)
  }
}

extension LeatherbackClient {
  /// The error that `request` ends with; `nil` when it succeeds.
  func error<Response>(
    of request: APIRequest<Response>, within limit: Duration? = nil
  ) async -> LeatherbackError? {
    do throws(LeatherbackError) {
      _ = try await send(request, within: limit)
      return nil
    } catch {
      return error
    }
  }
}

extension APIRequest {
  /// A request that moves money.
  static var specimenWrite: APIRequest<Payment> {
    APIRequest<Payment>.payments.initiate(
      reference: "ORDER1", amount: Money(currencyCode: "GBP", amount: 12))
  }
}
