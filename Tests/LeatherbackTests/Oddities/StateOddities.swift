import Leatherback
import Testing

@Suite("Oddities of states")
struct StateOddities {
  @Test(
    "oddity 4: the state after initiating is an upper-case word, known or not",
    arguments: [
      ("INITIATED", InitiationStatus.initiated), ("REQUIRE_BANK_AUTH", .requireBankAuth),
      ("REQUIRE_USER_OFFLINE_ACTION", .requireUserOfflineAction),
      ("REQUIRE_OTP", InitiationStatus(rawValue: "REQUIRE_OTP")),
    ])
  func initiated(word: String, status: InitiationStatus) async throws {
    let payment = try await Wire.answer(
      to: Specimen.initiate(Specimen.transfer()),
      Specimen.initiatedAnswer(status: #""\#(word)""#))
    #expect(payment.paymentStatus == status)
  }

  @Test("oddity 4: the state of a payment is a number, and the one after finalizing a word")
  func numberAndWord() async throws {
    let state = try await Wire.answer(
      to: .transactions.retrieve(reference: "ORDER7"), transaction(status: "3"))
    #expect(state.paymentStatus == TransactionStatus(rawValue: 3))
    let finalized = try await Wire.answer(
      to: .payments.finalize(paymentReference: "ORDER7"),
      Specimen.result(#"{"status":"Successful"}"#))
    #expect(finalized.status == .successful)
  }

  @Test("oddity 4: no alphabet is read as another")
  func alphabets() async throws {
    let word = try await Wire.error(
      of: .transactions.retrieve(reference: "ORDER7"), transaction(status: #""INITIATED""#))
    #expect(word.unreadablePath == "value.paymentStatus")
    let number = try await Wire.answer(
      to: Specimen.initiate(Specimen.transfer()), Specimen.initiatedAnswer(status: "3"))
    #expect(number.paymentStatus == InitiationStatus(rawValue: "3"))
    let shouted = try await Wire.answer(
      to: .payments.finalize(paymentReference: "ORDER7"),
      Specimen.result(#"{"status":"SUCCESSFUL"}"#))
    #expect(shouted.status != .successful)
  }

  @Test("oddity 5: status is an HTTP status beside the value, and a state inside of it")
  func statusInside() async throws {
    let answer = """
      {"value":{"status":"Successful","message":null},"isSuccess":true,"status":200}
      """
    let request: APIRequest = .payments.finalize(paymentReference: "ORDER7")
    #expect(try await Wire.answer(to: request, answer).status == .successful)
    let link = try await Wire.answer(
      to: .paymentLinks.retrieve(id: "1"), Specimen.linkAnswer(["status": #""Active""#]))
    #expect(link.status == .active)
    let mixedUp = try await Wire.answer(to: request, Specimen.result(#"{"status":200}"#))
    #expect(mixedUp.status != .successful)
  }

  @Test("oddity 5: the bare problem object has an integer status and no isSuccess")
  func bareProblem() async throws {
    let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"
    let error = try await Wire.error(
      of: .paymentLinks.list(pageNumber: 0),
      """
      {"type":"https://httpstatuses.io/400","title":"Bad Request","status":400,"traceId":"\(trace)"}
      """,
      status: 400)
    let problem = try #require(error.failure as? BadRequest)
    #expect(problem.status == 400)
    #expect(problem.title == "Bad Request")
    #expect(error.traceID == trace)
    #expect(error.moneyMoved == .no)
  }

  private func transaction(status: String) -> String {
    Specimen.result(
      #"{"amount":{"currencyCode":"NGN","amount":7500},"paymentStatus":\#(status)}"#)
  }
}
