import HTTPTypes
import LeatherbackTesting
import Testing

@testable import LeatherbackRuntime

@Suite("The budget of repetitions")
struct RetryBudgetTests {
  @Test("is shared by copies, used up by failure, and comes back with success")
  func shared() async throws {
    var configuration = LeatherbackClient.Configuration()
    configuration.retries.budget = 3
    let specimen = try SpecimenClient(
      ScriptedTransport { request in
        request.query.contains("=2") ? .json("[]") : .body("", contentType: nil, status: 503)
      }, configuration: configuration)
    let copy = specimen.client
    #expect(await specimen.error(of: .payments.list())?.attempts == 3)
    #expect(await copy.error(of: .payments.list())?.attempts == 2)
    #expect(await specimen.error(of: .payments.list())?.attempts == 1)
    for _ in 1...10 { _ = await copy.error(of: .payments.list(pageNumber: 2)) }
    #expect(await specimen.error(of: .payments.list())?.attempts == 2)
  }

  @Test("never holds more than at first, nor less than nothing", arguments: [-1, 0, 1, Int.max])
  func bounds(capacity: Int) async {
    let budget = RetryBudget(capacity: capacity)
    for _ in 1...20 { await budget.note(.ok) }
    #expect(await budget.take() == (capacity > 0))
    #expect(await budget.take() == (capacity > 1))
  }

  @Test("answers of a service in trouble give nothing back", arguments: [429, 500, 503])
  func trouble(status: Int) async {
    let budget = RetryBudget(capacity: 1)
    #expect(await budget.take())
    for _ in 1...20 { await budget.note(HTTPResponse.Status(code: status)) }
    #expect(await !budget.take())
  }
}
