// Refusals of the small API in the form in which the generator prints them: the shapes E1 to E5.

@_spi(Generated) import LeatherbackRuntime

/// E2: what was sent breaks rules.
struct ValidationFailed: ServiceFailure, Sendable, Equatable {
  var detail: String?
  var failures: [String]
  var extensions: Extensions?

  struct Extensions: Sendable, Equatable {
    var traceID: String?
  }

  static let shape = FailureShape(equals: ["type": "ValidationException"], moneyMoved: .no)

  var reason: String? { detail }
  var traceID: String? { extensions?.traceID }
}

extension ValidationFailed: JSONModel {
  init(members object: inout JSONObject) throws(JSONError) {
    detail = try object.stringIfPresent("detail")
    failures = try object.value("failures")
    extensions = try object.valueIfPresent("extensions")
  }

  func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("detail", detail)
    writer.value("failures", failures)
    writer.valueIfPresent("extensions", extensions)
  }
}

extension ValidationFailed.Extensions: JSONModel {
  init(members object: inout JSONObject) throws(JSONError) {
    traceID = try object.stringIfPresent("traceId")
  }

  func write(members writer: inout JSONWriter) { writer.stringIfPresent("traceId", traceID) }
}

/// E5: accepted, and failed all the same; the reason lies in the result.
struct PaymentFailed: ServiceFailure, Sendable, Equatable {
  var value: Value

  struct Value: Sendable, Equatable {
    var message: String?
  }

  static let shape = FailureShape(
    equals: ["isSuccess": true, "value.paymentStatus": "FAILED"], statuses: [200...299],
    moneyMoved: .no)

  var reason: String? { value.message }
}

extension PaymentFailed: JSONModel {
  init(members object: inout JSONObject) throws(JSONError) { value = try object.value("value") }
  func write(members writer: inout JSONWriter) { writer.value("value", value) }
}

extension PaymentFailed.Value: JSONModel {
  init(members object: inout JSONObject) throws(JSONError) {
    message = try object.stringIfPresent("message")
  }

  func write(members writer: inout JSONWriter) { writer.stringIfPresent("message", message) }
}

/// E3 and E4: a rule of the business, at HTTP 400 or 200.
struct BusinessRuleFailed: ServiceFailure, Sendable, Equatable {
  var error: String?
  var message: String?

  static let shape = FailureShape(
    has: ["error"], lacks: ["type"], equals: ["isSuccess": false], moneyMoved: .unknown)

  var reason: String? { error ?? message }
}

extension BusinessRuleFailed: JSONModel {
  init(members object: inout JSONObject) throws(JSONError) {
    error = try object.stringIfPresent("error")
    message = try object.stringIfPresent("message")
  }

  func write(members writer: inout JSONWriter) {
    writer.stringIfPresent("error", error)
    writer.stringIfPresent("message", message)
  }
}

/// E1: a bare problem object, without an envelope.
struct ProblemReported: ServiceFailure, Sendable, Equatable {
  var title: String
  var traceID: String?

  static let shape = FailureShape(
    has: ["title", "traceId"], lacks: ["isSuccess"], statuses: [400...499], moneyMoved: .no)

  var reason: String? { title }
}

extension ProblemReported: JSONModel {
  init(members object: inout JSONObject) throws(JSONError) {
    title = try object.string("title")
    traceID = try object.stringIfPresent("traceId")
  }

  func write(members writer: inout JSONWriter) {
    writer.string("title", title)
    writer.stringIfPresent("traceId", traceID)
  }
}
