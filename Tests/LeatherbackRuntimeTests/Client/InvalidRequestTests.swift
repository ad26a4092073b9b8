import Foundation
@_spi(Generated) import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Requests that break rules")
struct InvalidRequestTests {
  @Test("nothing is sent, and every violation is named by its path")
  func notSent() async throws {
    let specimen = try SpecimenClient()
    let amount = try #require(Decimal(string: "1.234"))
    let error = await specimen.error(
      of: .payments.initiate(
        reference: "canary-canary-canary", amount: Money(currencyCode: "GBP", amount: amount)))
    #expect(specimen.transport.sentRequests.isEmpty)
    let violations = try #require(error?.violations)
    #expect(violations.map(\.description) == ["amount.amount: at most 2 decimal places"])
    #expect(error?.moneyMoved == .no)
    #expect(error?.isSafeToRetry == true)
    #expect(
      error?.description
        == "payments.initiate: the request breaks the API's rules and was not sent: "
        + "amount.amount: at most 2 decimal places. No money moved.")
  }

  @Test("path, query and body are all looked at")
  func places() async throws {
    let specimen = try SpecimenClient()
    let path = await specimen.error(of: .payments.find(reference: ".."))
    #expect(path?.violations?.map(\.path) == ["reference"])
    let query = await specimen.error(of: .payments.list(pageNumber: 0))
    #expect(query?.violations?.map(\.description) == ["pageNumber: at least 1"])
    #expect(specimen.transport.sentRequests.isEmpty)
  }

  @Test("a parameter that was never filled in is found before it is sent")
  func unfilled() async throws {
    let specimen = try SpecimenClient()
    let error = await specimen.error(of: APIRequest<NoContent>(.paymentsCancel))
    #expect(error?.violations?.map(\.description) == ["path: every parameter filled in"])
  }

  @Test("no key goes to a server of the schema without encryption")
  func plainServer() async throws {
    let endpoint = Endpoint(
      "plain.get", .get, "/", server: Server("plain", "http://example.com"), credential: .secretKey,
      envelope: .none, retry: .safe, failures: [])
    let specimen = try SpecimenClient()
    let error = await specimen.error(of: APIRequest<NoContent>(endpoint))
    #expect(error?.violations?.map(\.description) == ["server.plain: an address with https"])
    #expect(specimen.transport.sentRequests.isEmpty)
  }
}

extension LeatherbackError {
  fileprivate var violations: [Violation]? {
    if case .invalidRequest(let violations) = cause { violations } else { nil }
  }
}
