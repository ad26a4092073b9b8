import Foundation
import GeneratedExamples
import Leatherback
import LeatherbackTesting
import Testing

@Suite("Oddities of payouts: the documentation")
struct PayoutDocumentationOddities {
  @Test("oddity O-40: every sample of payouts is strict JSON and has no placeholder in it")
  func samples() throws {
    let payouts = Examples.all.filter { $0.path.lowercased().hasPrefix("/payout/") }
    #expect(payouts.count > 20)
    for example in payouts {
      for text in [example.requestBody, example.responseBody].compactMap({ $0 }) {
        #expect(!text.contains("{{"), "\(example)")
        #expect(throws: Never.self, "\(example)") { try JSONDocument(parsing: Array(text.utf8)) }
      }
    }
  }

  @Test(
    "oddity O-40: what is wrong with a printed sample is an error with its place, never a guess",
    arguments: [
      (#"{"value":{"reference":"ays-1"},}"#, 31), (#"{"amount":100 // at least 1"#, 14),
      (#"{"tenantReference":{{$randomUUID}}}"#, 20), (#"[{id:'PC01'}]"#, 2),
    ])
  func brokenSamples(text: String, offset: Int) async throws {
    let error = try await Wire.error(of: Payout.transfer(), text)
    guard case .unreadableAnswer(let json) = error.cause else {
      Issue.record("\(error) is about no unreadable answer")
      return
    }
    #expect(json.offset == offset)
    #expect(error.moneyMoved == .unknown)
  }
}
