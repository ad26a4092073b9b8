import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Requests as values")
struct APIRequestTests {
  @Test("two requests are equal when they send the same to the same endpoint")
  func equality() {
    let amount = Money(currencyCode: "GBP", amount: 1)
    let one: APIRequest = .payments.initiate(reference: "1", amount: amount)
    #expect(one == .payments.initiate(reference: "1", amount: amount))
    #expect(one != .payments.initiate(reference: "2", amount: amount))
    #expect(one != .payments.validate(amount: amount))
    let page: APIRequest = .payments.list(pageNumber: 1)
    #expect(page != .payments.list(pageNumber: 2))
    #expect(page != .payments.list())
    let found: APIRequest = .payments.find(reference: "a")
    #expect(found != .payments.find(reference: "b"))
  }

  @Test("equal requests have equal hashes, so that a set holds each once")
  func hashing() {
    let amount = Money(currencyCode: "GBP", amount: 1)
    let requests: Set<APIRequest<Payment>> = [
      .payments.initiate(reference: "1", amount: amount),
      .payments.initiate(reference: "1", amount: amount),
      .payments.initiate(reference: "2", amount: amount),
    ]
    #expect(requests.count == 2)
  }

  @Test("a request can be inspected before it is sent")
  func inspection() {
    let request: APIRequest = .payments.list(pageNumber: 3)
    #expect(request.method == .get)
    #expect(request.path == "/api/pay/")
    #expect(request.queryItems == [QueryItem(name: "pageNumber", value: "3")])
    #expect(request.body == nil)
    #expect(request.contentType == nil)
    #expect(request.endpoint.name == "payments.list")
  }

  @Test("no text about a request shows what it sends")
  func hidden() {
    let amount = Money(currencyCode: "canary", amount: 1)
    let initiate: APIRequest = .payments.initiate(reference: "canary", amount: amount)
    let find: APIRequest = .payments.find(reference: "canary")
    #expect(!texts(of: initiate).contains("canary"))
    #expect(!texts(of: find).contains("canary"))
    #expect("\(find)" == "payments.find: GET /api/pay/{reference}")
  }

  @Test("violations of a request name what was set, in order, without its value")
  func violations() {
    var request = APIRequest<NoContent>(.paymentsFind)
    request.setPath("reference", ".")
    request.checkLength("reference", ".", min: 3)
    request.setQueryDecimal("min", .nan)
    request.setBody { $0.checkMaximumInt("count", 9, 3) }
    #expect(
      request.violations.map(\.description) == [
        "reference: neither '.' nor '..'", "reference: at least 3 characters", "min: a number",
        "count: at most 3",
      ])
  }
}
