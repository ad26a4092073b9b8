import Foundation
import LeatherbackRuntime
import LeatherbackTesting

/// A client whose service answers from a script.
struct SpecimenClient {
  let transport: ScriptedTransport
  let client: LeatherbackClient

  init(_ answers: ScriptedAnswer...) throws {
    try self.init(ScriptedTransport(answers))
  }

  init(
    _ transport: ScriptedTransport,
    configuration: LeatherbackClient.Configuration = LeatherbackClient.Configuration()
  ) throws {
    self.transport = transport
    let key = try SecretKey("sk_test_canary1")
    client = LeatherbackClient(secretKey: key, transport: transport, configuration: configuration)
  }

  /// The error that `request` ends with; `nil` when it succeeds.
  func error<Response>(of request: APIRequest<Response>) async -> LeatherbackError? {
    do throws(LeatherbackError) {
      _ = try await client.send(request)
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
