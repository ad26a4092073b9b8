@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Reasons of a refusal, one by one")
struct FieldFailureTests {
  @Test(
    "a quoted name at the front is the member, the rest what is wrong",
    arguments: [
      ("'Narration' must not be empty.", "Narration", "must not be empty."),
      ("'Beneficiary Name'  is 'A B'", "Beneficiary Name", "is 'A B'"),
      (#""items[2].amount": too small"#, "items[2].amount", ": too small"),
      ("The 'Amount' is too small.", nil, "The 'Amount' is too small."),
      ("'' must not be empty.", nil, "'' must not be empty."),
      ("'Narration'", nil, "'Narration'"), ("'Narration", nil, "'Narration"),
      ("'Narration' ", nil, "'Narration' "), ("", nil, ""),
    ] as [(String, String?, String)])
  func split(_ text: String, field: String?, reason: String) {
    #expect(FieldFailure(text) == FieldFailure(field: field, reason: reason))
  }

  @Test("a refusal has one for each of its reasons, in their order")
  func ofRefusal() {
    let refusal = Refusal(failures: ["'A' is no number.", "Nothing fits."])
    #expect(
      refusal.fieldFailures == [
        FieldFailure(field: "A", reason: "is no number."),
        FieldFailure(field: nil, reason: "Nothing fits."),
      ])
  }

  @Test("no description has the reason, nor a member that may be something else")
  func descriptions() {
    let plain = FieldFailure("'Card Number' hush-hush")
    #expect("\(plain)" == "FieldFailure(Card Number)")
    let odd = FieldFailure("'4242-hush' hush-hush")
    let card = FieldFailure("'4242 4242 hush' is no card")
    let key = FieldFailure("'sk_test_hush' is no key")
    for failure in [plain, odd, card, key, FieldFailure("hush-hush")] {
      var dumped = ""
      dump(failure, to: &dumped)
      #expect(!"\(failure) \(String(reflecting: failure)) \(dumped)".contains("hush"))
    }
  }

  @Test("texts of a family occur in their order, without sharing a letter")
  func families() {
    let message = "0123's balance (5) is not sufficient"
    #expect(Refusal.Family.occur(["balance (", ") is not sufficient"], in: message))
    #expect(Refusal.Family.occur(["0123's"], in: message))
    #expect(!Refusal.Family.occur([") is not sufficient", "balance ("], in: message))
    #expect(!Refusal.Family.occur(["balance (", "(5)"], in: message))
    #expect(!Refusal.Family.occur(["balance"], in: nil))
    #expect("\(Refusal.Family(rawValue: "low"))" == "low")
  }

  private struct Refusal: ServiceFailure, Equatable {
    var failures: [String]

    static let shape = FailureShape(has: ["failures"], moneyMoved: .no)
    var reason: String? { nil }

    struct Family: MessageFamily {
      let rawValue: String
    }

    init(failures: [String]) { self.failures = failures }

    init(members object: inout JSONObject) throws(JSONError) {
      failures = try object.value("failures")
    }

    func write(members writer: inout JSONWriter) { writer.value("failures", failures) }
  }
}
