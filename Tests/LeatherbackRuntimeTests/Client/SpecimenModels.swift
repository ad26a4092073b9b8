// Bindings of a small API in exactly the form in which the generator prints them.

import Foundation
@_spi(Generated) import LeatherbackRuntime

struct Money: Sendable, Equatable {
  var currencyCode: String
  var amount: Decimal
}

extension Money: JSONModel {
  init(members object: inout JSONObject) throws(JSONError) {
    currencyCode = try object.string("currencyCode")
    amount = try object.decimal("amount")
  }

  func write(members writer: inout JSONWriter) {
    writer.string("currencyCode", currencyCode)
    writer.decimal("amount", amount)
    writer.checkScale("amount", amount, 2)
  }
}

struct Payment: Sendable, Equatable {
  var reference: String
  var amount: Money
  var status: String?
}

extension Payment: JSONModel {
  init(members object: inout JSONObject) throws(JSONError) {
    reference = try object.string("reference")
    amount = try object.value("amount")
    status = try object.stringIfPresent("status")
  }

  func write(members writer: inout JSONWriter) {
    writer.string("reference", reference)
    writer.value("amount", amount)
    writer.stringIfPresent("status", status)
  }
}

extension APIRequest {
  static var payments: PaymentsRequests { PaymentsRequests() }
}

struct PaymentsRequests: Sendable {
  func initiate(
    reference: String, amount: Money, narration: String? = nil
  ) -> APIRequest<Payment> {
    var request = APIRequest<Payment>(.paymentsInitiate)
    request.setBody { (writer: inout JSONWriter) in
      writer.string("reference", reference)
      writer.checkLength("reference", reference, max: 20)
      writer.value("amount", amount)
      writer.stringIfPresent("narration", narration)
    }
    return request
  }

  func validate(amount: Money) -> APIRequest<Payment> {
    var request = APIRequest<Payment>(.paymentsValidate)
    request.setBody(json: amount)
    return request
  }

  func find(reference: String) -> APIRequest<Payment?> {
    var request = APIRequest<Payment?>(.paymentsFind)
    request.setPath("reference", reference)
    return request
  }

  func list(pageNumber: Int? = nil) -> APIRequest<Page<Payment>> {
    var request = APIRequest<Page<Payment>>(.paymentsList)
    request.setQueryInt("pageNumber", pageNumber)
    request.checkMinimumInt("pageNumber", pageNumber, 1)
    return request
  }

  func cancel(reference: String) -> APIRequest<NoContent> {
    var request = APIRequest<NoContent>(.paymentsCancel)
    request.setPath("reference", reference)
    return request
  }

  func ping() -> APIRequest<JSONValue> { APIRequest<JSONValue>(.paymentsPing) }
}

extension Endpoint {
  static let paymentsInitiate = Endpoint(
    "payments.initiate", .post, "/api/pay/initiate", server: .specimen, credential: .secretKey,
    envelope: .result, retry: .never, failures: specimenFailures)

  static let paymentsValidate = Endpoint(
    "payments.validate", .post, "/api/pay/validate", server: .specimen, credential: .secretKey,
    envelope: .result, retry: .safe, failures: [])

  static let paymentsFind = Endpoint(
    "payments.find", .get, "/api/pay/{reference}", server: .specimen, credential: .secretKey,
    envelope: .result, retry: .safe, failures: specimenFailures, response: Payment?.self)

  static let paymentsList = Endpoint(
    "payments.list", .get, "/api/pay/", server: .specimen, credential: .secretKey, envelope: .page,
    retry: .safe, failures: specimenFailures, response: Page<Payment>.self)

  static let paymentsCancel = Endpoint(
    "payments.cancel", .delete, "/api/pay/{reference}", server: .specimen, credential: .secretKey,
    envelope: .result, retry: .never, failures: specimenFailures)

  static let paymentsPing = Endpoint(
    "payments.ping", .get, "/ping", server: .specimen, credential: .none, envelope: .none,
    retry: .safe, failures: [])

  private static let specimenFailures: [any ServiceFailure.Type] = [
    ValidationFailed.self, PaymentFailed.self, BusinessRuleFailed.self, ProblemReported.self,
  ]
}

extension Server {
  static let specimen = Server("specimen", "https://api.example.com")
}

extension Credential {
  static let secretKey = Credential.header("X-Api")
}

extension Envelope {
  static let result = Envelope(value: "value", success: "isSuccess")

  static let page = Envelope(
    success: "isSuccess",
    page: PageShape(
      items: "items", number: "pageParams.pageNumber", size: "pageParams.pageSize",
      total: "pageParams.totalCount"))
}
