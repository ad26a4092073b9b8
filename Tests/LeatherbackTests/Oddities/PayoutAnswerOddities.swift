import Foundation
import Leatherback
import Testing

@Suite("Oddities of payouts: answers")
struct PayoutAnswerOddities {
  private static let lookUp: APIRequest<PayoutRecord?> = .payouts.retrieve(
    reference: LookupReference("Bd47-ORDER7"))

  @Test("oddity O-16: value is an object, an array, a page, null or not there")
  func values() async throws {
    let object = try await Wire.answer(to: Self.lookUp, Specimen.result(Payout.record()))
    #expect(object?.amount == 100)
    let batch: APIRequest = .payouts.retrieveBatch(batchID: "0d7a")
    let array = try await Wire.answer(
      to: batch, Specimen.result("[\(Payout.record()),\(Payout.record())]"))
    #expect(array.count == 2)
    let page = try await Wire.answer(to: .payouts.list(), Payout.list(Payout.record()))
    #expect(page.items.count == 1)
    #expect(try await Wire.answer(to: Self.lookUp, Specimen.result("null")) == nil)
    let error = try await Wire.error(of: Self.lookUp, #"{"isSuccess":true}"#)
    #expect(error.unreadablePath == "value")
    let anything = try await Wire.answer(
      to: .sendR.listCurrencies(), Specimen.result(#"[{"a":[1]}]"#))
    #expect(anything == [["a": [1]]])
  }

  @Test("oddity O-16: a transfer whose answer has no value may have been paid")
  func missingValue() async throws {
    for text in [Specimen.result("null"), #"{"isSuccess":true}"#] {
      let error = try await Wire.error(of: Payout.transfer(), text, status: 202)
      #expect(error.unreadablePath == "value")
      #expect(error.moneyMoved == .yes)
      #expect(!error.isSafeToRetry)
    }
  }

  @Test("oddity O-17: isSuccess decides; were it missing, the HTTP status would")
  func successWord() async throws {
    let value = #""value":{"reference":"A","tenantReference":"B-A"}"#
    for word in ["", #","isSuccess":null"#, #","isSuccess":true"#] {
      let accepted = try await Wire.answer(to: Payout.transfer(), "{\(value)\(word)}", status: 202)
      #expect(accepted.reference.rawValue == "A")
    }
    let failed = try await Wire.error(
      of: Payout.transfer(), "{\(value),\"isSuccess\":false}", status: 202)
    #expect(failed.failure is CallFailed)
    let neither = try await Wire.error(
      of: Payout.transfer(), "{\(value),\"isSuccess\":\"true\"}", status: 202)
    #expect(neither.unreadablePath == "isSuccess")
  }

  @Test(
    "oddity O-17: any member of the envelope but isSuccess may be missing",
    arguments: [
      "", #","error":"","message":"","responseCode":null,"type":null,"title":null,"detail":null"#,
      #","status":200,"instance":null,"extensions":{}"#,
    ])
  func missingMembers(members: String) async throws {
    let accepted = try await Wire.answer(
      to: Payout.transfer(),
      #"{"value":{"reference":"A","tenantReference":"B-A"},"isSuccess":true\#(members)}"#)
    #expect(accepted.tenantReference.rawValue == "B-A")
  }

  @Test("oddity O-17: failures come with a refusal of what was sent, and never otherwise")
  func failures() async throws {
    let validation = try await Wire.error(
      of: Payout.transfer(), Self.refusal(failures: ["'Narration' must not be empty."]),
      status: 400)
    let failure = try #require(validation.failure as? ValidationFailed)
    #expect(failure.failures == ["'Narration' must not be empty."])
    #expect(
      failure.fieldFailures == [FieldFailure(field: "Narration", reason: "must not be empty.")])
    let business = try await Wire.error(of: Payout.transfer(), Self.tooLow, status: 400)
    #expect(business.failure is BusinessRuleFailed)
    #expect(business.failure?.failures == [])
  }

  @Test("oddity O-18: members that nobody names may stand beside all others, and are kept")
  func additionalMembers() async throws {
    let more = #","additionalProp1":"string","additionalProp2":"string""#
    let page = try await Wire.answer(
      to: .payouts.list(), Payout.list(Payout.record(), envelope: more))
    #expect(page.items.count == 1)
    let error = try await Wire.error(
      of: Payout.transfer(),
      #"{"isSuccess":false,"error":"No","status":400,"extensions":{"a":[1]}\#(more)}"#, status: 400)
    let failure = try #require(error.failure as? BusinessRuleFailed)
    #expect(
      failure.additionalMembers == ["additionalProp1": "string", "additionalProp2": "string"])
    #expect(failure.extensions?.additionalMembers == ["a": [1]])
  }

  @Test(
    "oddity O-19: isSuccess tells a success, whether error is empty, null or a text",
    arguments: [#""""#, "null", #""transfer is being processed""#])
  func errorTexts(text: String) async throws {
    let accepted = try await Wire.answer(
      to: Payout.transfer(),
      #"{"value":{"reference":"A","tenantReference":"B-A"},"isSuccess":true,"error":\#(text)}"#)
    #expect(accepted.reference.rawValue == "A")
    let error = try await Wire.error(
      of: Payout.transfer(), #"{"isSuccess":false,"error":\#(text),"message":""}"#)
    #expect(error.failure is CallFailed)
  }

  @Test("oddity O-19: a refusal has its text twice, or none at all")
  func doubledText() async throws {
    let business = try await Wire.error(of: Payout.transfer(), Self.tooLow, status: 400)
    let failure = try #require(business.failure as? BusinessRuleFailed)
    #expect(failure.error == failure.message)
    #expect(failure.reason == failure.error)
    #expect(failure.family == .insufficientBalance)
    #expect(business.moneyMoved == .no)
    let other = try await Wire.error(
      of: Payout.transfer(), #"{"isSuccess":false,"error":"The sky is falling"}"#, status: 400)
    #expect((other.failure as? BusinessRuleFailed)?.family == nil)
    #expect(other.moneyMoved == .no)
    let validation = try await Wire.error(
      of: Payout.transfer(), Self.refusal(failures: []), status: 400)
    #expect((validation.failure as? ValidationFailed)?.error == nil)
    #expect(validation.traceID == Self.trace)
  }

  @Test(
    "oddity O-20: a transfer succeeds with 200 or 202, and the body's own status counts nothing",
    arguments: [(202, "202"), (202, "null"), (200, "200"), (200, "202"), (200, "0")])
  func statuses(http: Int, inBody: String) async throws {
    let accepted = try await Wire.answer(
      to: Payout.transfer(),
      """
      {"value":{"reference":"A","tenantReference":"B-A"},"isSuccess":true,"status":\(inBody)}
      """, status: http)
    #expect(accepted.reference.rawValue == "A")
  }

  @Test("oddity O-21: a payout that is not found is nil, and no error")
  func notFound() async throws {
    let answer = """
      {"value":null,"isSuccess":true,"error":"","message":"","responseCode":null,"type":null,\
      "title":null,"status":200,"detail":null,"instance":null,"extensions":{}}
      """
    #expect(try await Wire.answer(to: Self.lookUp, answer) == nil)
  }

  @Test("oddity O-23: the items are an array called record, with pageData beside it")
  func pages() async throws {
    let page = try await Wire.answer(
      to: .payouts.list(pageNumber: 2, pageSize: 2),
      Payout.list("\(Payout.record()),\(Payout.record(["amount": "1"]))"))
    #expect(page.items.map(\.amount) == [100, 1])
    #expect(page.number == 2)
    #expect(page.size == 2)
    #expect(page.totalCount == 101)
    #expect(page.pageCount == 51)
    #expect(page.hasNextPage == true)
    #expect(page.hasPreviousPage == true)
    #expect(page.firstItemNumber == 3)
    #expect(page.lastItemNumber == 4)
    let plural = try await Wire.error(
      of: .payouts.list(), Payout.list("").replacing("\"record\"", with: "\"records\""))
    #expect(plural.unreadablePath == "value.record")
  }

  @Test("oddity O-4: a refusal is told by its type, whatever its misspelt title says")
  func misspeltTitle() async throws {
    for title in ["A Validation error occured on the supplied payload.", "Spelt well"] {
      let error = try await Wire.error(
        of: Payout.transfer(), Self.refusal(failures: ["f"], title: title), status: 400)
      #expect(error.failure is ValidationFailed)
    }
    let other = try await Wire.error(
      of: Payout.transfer(), Self.refusal(failures: ["f"], type: "null"), status: 400)
    #expect(other.failure is BusinessRuleFailed)
  }

  private static let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"

  private static let tooLow = """
    {"isSuccess":false,"error":"01's balance (2.00) is not sufficient to process a transaction of \
    amount (20.00)","message":"01's balance (2.00) is not sufficient to process a transaction of \
    amount (20.00)","responseCode":null,"type":null,"title":null,"status":400,"detail":null,\
    "instance":null,"extensions":{}}
    """

  private static func refusal(
    failures: [String], type: String = #""ValidationException""#,
    title: String = "A Validation error occured on the supplied payload."
  ) -> String {
    """
    {"failures":[\(failures.map { "\"\($0)\"" }.joined(separator: ","))],"isSuccess":false,\
    "error":null,"message":null,"responseCode":null,"type":\(type),"title":"\(title)",\
    "status":400,"detail":"One or More Validation Failures Have Occurred.","instance":null,\
    "extensions":{"traceId":"\(trace)"}}
    """
  }
}
