import Foundation
import GeneratedExamples
import Leatherback
import Testing

@Suite("The life of a quote")
struct QuoteLifetimeTests {
  @Test("a quote knows when it is over: 300 seconds from when it was read")
  func life() throws {
    let before = Date()
    let quote = try Wire.read(RateQuote.self, #"{"rateId":"4d2f8b16","rate":1.25}"#)
    #expect(quote.lifetime.seconds == 300)
    #expect(quote.lifetime.startedAt >= before && quote.lifetime.startedAt <= Date())
    #expect(!quote.lifetime.isOver(at: before))
    #expect(quote.lifetime.isOver(at: quote.lifetime.startedAt.addingTimeInterval(300)))
  }

  @Test("it is on no wire, and two quotes that say the same are the same")
  func offTheWire() throws {
    let early = RateQuote(
      rateID: "4d2f8b16", rate: 2, lifetime: Lifetime(seconds: 300, startedAt: .distantPast))
    #expect(early == RateQuote(rateID: "4d2f8b16", rate: 2))
    #expect(early.lifetime.isOver())
    let text = String(decoding: try JSONEncoder().encode(early), as: UTF8.self)
    #expect(text.contains("rateId") && !text.lowercased().contains("life"))
  }
}
