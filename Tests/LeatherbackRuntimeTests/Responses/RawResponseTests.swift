import Foundation
import LeatherbackRuntime
import LeatherbackTesting
import Testing

@Suite("Answers as they came")
struct RawResponseTests {
  private static let body = #"{"isSuccess": true, "value": \#(SendingTests.payment)}"#

  @Test("a result comes together with its answer")
  func together() async throws {
    let specimen = try SpecimenClient(
      .body(
        Self.body, contentType: "application/json", status: 201, headers: ["X-Canary": "canary"]))
    let response = try await specimen.client.response(to: .specimenWrite)
    #expect(response.value.reference == "ORDER1")
    #expect(response.raw.status == 201)
    #expect(response.raw.header("x-canary") == "canary")
    #expect(response.raw.header("x-none") == nil)
    #expect(String(decoding: response.raw.body, as: UTF8.self) == Self.body)
    #expect(response.attempts == 1)
    #expect(UUID(uuidString: response.requestID) != nil)
    #expect(!texts(of: response.raw).contains("canary"))
    #expect(!texts(of: response.raw).contains("ORDER1"))
  }

  @Test("a stored answer is read later, as if it had just come")
  func later() async throws {
    let raw = RawResponse(
      status: 200, headers: [.init(name: "Content-Type", value: "application/json")],
      body: Array(Self.body.utf8))
    let stored = try JSONEncoder().encode(raw)
    let read = try JSONDecoder().decode(RawResponse.self, from: stored)
    #expect(read == raw)
    #expect(try read.value(for: .specimenWrite).reference == "ORDER1")
  }

  @Test("a stored refusal is a refusal later")
  func refusal() throws {
    let raw = RawResponse(status: 404, body: [])
    let error = #expect(throws: LeatherbackError.self) { try raw.value(for: .specimenWrite) }
    #expect(error?.httpStatus == 404)
    #expect(error?.moneyMoved == .no)
    #expect(error?.attempts == 0)
    #expect(error?.requestID == nil)
  }

  @Test("a failed call has its answer, out of sight")
  func failed() async throws {
    let specimen = try SpecimenClient(.body("canary", contentType: nil, status: 500))
    let error = try #require(await specimen.error(of: .specimenWrite))
    #expect(error.response?.status == 500)
    #expect(error.response.map { String(decoding: $0.body, as: UTF8.self) } == "canary")
    #expect(error.requestID != nil)
    #expect(!texts(of: error).contains("canary"))
  }

  @Test("an answer that broke off is there as far as it came")
  func brokenOff() async throws {
    let partial = RawResponse(status: 202, body: Array("canary".utf8))
    let specimen = try SpecimenClient(
      .failure(
        TransportError(
          .connectionLost, wasRequestSent: .unknown, code: "test", partialResponse: partial)))
    let error = try #require(await specimen.error(of: .specimenWrite))
    #expect(error.response == partial)
    #expect(error.httpStatus == 202)
    #expect(error.moneyMoved == .unknown)
    #expect(
      error.description
        == "payments.initiate: the connection to the service ended before its answer was complete "
        + "(test) (HTTP 202). The service may have acted on it: look it up before sending it again."
    )
    #expect(!texts(of: error).contains("canary"))
  }

  @Test("what goes beyond a limit is not read")
  func limits() async throws {
    var configuration = LeatherbackClient.Configuration()
    configuration.headerLimit = 100
    configuration.nestingLimit = 2
    let head = ScriptedAnswer.body(
      "1", contentType: nil, headers: ["X-Long": String(repeating: "a", count: 95)])
    let deep = ScriptedAnswer.json("[[[]]]")
    let specimen = try SpecimenClient(
      ScriptedTransport([head, deep]), configuration: configuration)
    guard case .transport(let tooLarge) = await specimen.error(of: .payments.ping())?.cause,
      case .unreadableAnswer(let tooDeep) = await specimen.error(of: .payments.ping())?.cause
    else {
      Issue.record("it was read")
      return
    }
    #expect(tooLarge.kind == .answerTooLarge)
    #expect(tooDeep.kind == .tooDeep(limit: 2))
  }
}
