import Leatherback
import Testing

@Suite("Oddities of envelopes")
struct EnvelopeOddities {
  private static let value = #""value":{"status":"Successful"}"#

  @Test(
    "oddity 17: a success has an empty error, null or none",
    arguments: ["", #","error":"""#, #","error":null"#, #","error":"","message":"""#])
  func emptyError(members: String) async throws {
    let finalized = try await Wire.answer(
      to: .payments.finalize(paymentReference: "ORDER7"),
      "{\(Self.value),\"isSuccess\":true\(members)}")
    #expect(finalized.status == .successful)
  }

  @Test(
    "oddity 17: a failure's reason is the first text that is not empty",
    arguments: [
      (#""error":"No money""#, "No money"), (#""error":null,"message":"No money""#, "No money"),
      (#""error":"","detail":"","message":"No money""#, "No money"),
      (#""error":"","message":null"#, nil),
    ] as [(String, String?)])
  func reasons(members: String, reason: String?) async throws {
    let error = try await Wire.error(
      of: .payments.finalize(paymentReference: "ORDER7"), #"{"isSuccess":false,\#(members)}"#)
    let failure = try #require(error.failure as? CallFailed)
    #expect(failure.reason == reason)
    #expect(error.moneyMoved == .unknown)
  }

  @Test(
    "oddity 18: any member of the envelope but value may be missing, null or unknown, isSuccess as well",
    arguments: [
      "", #","isSuccess":null"#, #","isSuccess":true"#, #","isSuccess":true,"message":null"#,
      #","isSuccess":true,"error":"","message":"m","type":null,"title":null,"status":null"#,
      #","isSuccess":true,"responseCode":"00","status":200,"extensions":{"traceId":"t"}"#,
      #","isSuccess":true,"additionalProp1":"string","failures":[]"#,
    ])
  func results(members: String) async throws {
    let finalized = try await Wire.answer(
      to: .payments.finalize(paymentReference: "ORDER7"), "{\(Self.value)\(members)}")
    #expect(finalized.status == .successful)
  }

  @Test("oddity 18: without isSuccess an HTTP status of failure is no success")
  func statusAlone() async throws {
    for status in [400, 404, 500] {
      let error = try await Wire.error(
        of: .payments.finalize(paymentReference: "ORDER7"), "{\(Self.value)}", status: status)
      #expect(error.failure == nil)
    }
  }

  @Test("oddity 18: lists have no value, and their responseCode is null or missing")
  func lists() async throws {
    let params = #""pageParams":{"pageNumber":2,"pageSize":10,"totalCount":11}"#
    for more in [#","error":"","responseCode":null"#, ""] {
      let page = try await Wire.answer(
        to: .paymentLinks.list(pageNumber: 2),
        "{\"items\":[],\(params),\"isSuccess\":true\(more)}")
      #expect(page == Page(items: [], number: 2, size: 10, totalCount: 11))
    }
  }

  @Test("oddity 18: a refusal has no value, and failures and extensions only sometimes")
  func refusals() async throws {
    let validation = try await Wire.error(
      of: Specimen.create(),
      """
      {"failures":["'name' is taken"],"isSuccess":false,"error":null,"message":null,\
      "type":"ValidationException","title":"t","status":400,"detail":"d",\
      "extensions":{"traceId":"00-1"}}
      """,
      status: 400)
    #expect((validation.failure as? ValidationFailed)?.failures == ["'name' is taken"])
    #expect(validation.failure?.traceID == "00-1")
    #expect(validation.moneyMoved == .no)

    let business = try await Wire.error(
      of: Specimen.create(), #"{"isSuccess":false,"error":"No","status":400,"value":null}"#,
      status: 400)
    let failure = try #require(business.failure as? BusinessRuleFailed)
    #expect(failure.reason == "No")
    #expect(failure.extensions == nil)
  }

  @Test("oddity 18: a success without a value is an error, for the payment may have been made")
  func missingValue() async throws {
    let request = Specimen.initiate(Specimen.transfer())
    let error = try await Wire.error(of: request, #"{"isSuccess":true}"#)
    #expect(error.unreadablePath == "value")
    #expect(error.moneyMoved == .yes)
    #expect(!error.isSafeToRetry)
  }
}
