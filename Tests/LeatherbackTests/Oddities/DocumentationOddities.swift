import Foundation
import GeneratedExamples
import Leatherback
import LeatherbackTesting
import Testing

@Suite("Oddities of the documentation")
struct DocumentationOddities {
  @Test(
    "each of the 27 oddities of payments and the 45 of all else has a test",
    arguments: [("", 1...27), ("O-", 1...45)])
  func complete(mark: String, numbers: ClosedRange<Int>) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    var tested: Set<Int> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for match in text.matches(of: #/\n  @Test\(\s*"oddity (O-)?(\d+): /#)
      where String(match.1 ?? "") == mark {
        if let number = Int(match.2) { tested.insert(number) }
      }
    }
    #expect(tested.sorted() == Array(numbers))
  }

  @Test("oddity 26: every sample of the schema is strict JSON, though the wiki's are not")
  func samples() throws {
    #expect(Examples.all.count > 30)
    for example in Examples.all {
      let isForm = example.headers["Content-Type"] == "application/x-www-form-urlencoded"
      for text in [isForm ? nil : example.requestBody, example.responseBody].compactMap({ $0 }) {
        #expect(throws: Never.self, "\(example)") { try JSONDocument(parsing: Array(text.utf8)) }
      }
    }
  }

  @Test(
    "oddity 26: what is wrong with the wiki's samples is an error with its place, never a guess",
    arguments: [
      (#"{"value":{}, // a comment"#, 13), (#"{“value”:{}}"#, 1), (#"{"a":1 "value":{}}"#, 7),
      (#"{"value":{},}"#, 12), (#"{"isSuccess":false | true}"#, 19),
    ])
  func brokenSamples(text: String, offset: Int) async throws {
    let request = Specimen.initiate(Specimen.transfer())
    let error = try await Wire.error(of: request, text)
    guard case .unreadableAnswer(let json) = error.cause else {
      Issue.record("\(error) is about no unreadable answer")
      return
    }
    #expect(json.offset == offset)
    #expect(error.moneyMoved == .unknown)
  }

  @Test("oddity 27: the case decides a card's currency, whatever a page's text says")
  func cardCurrencies() throws {
    #expect(try Wire.members(of: Specimen.initiate(Specimen.cardGBP()))["currency"] == "GBP")
    #expect(try Wire.members(of: Specimen.initiate(Specimen.cardNGN()))["currency"] == "NGN")
  }

  @Test(
    "oddity 27: the contradiction is told where the case is declared",
    arguments: [("cardGBP", "p:201588746"), ("cardNGN", "p:16777241")])
  func toldContradiction(name: String, page: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Generated/Payments.swift").standardizedFileURL
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let declaration = try #require(lines.firstIndex { $0.hasPrefix("  case \(name)(") })
    let comment = lines[..<declaration].reversed().prefix { $0.hasPrefix("  ///") }
      .joined(separator: " ")
    for word in ["naira", "pounds", "sample", page] {
      #expect(comment.contains(word), "the comment of \(name) lacks '\(word)'")
    }
  }
}
