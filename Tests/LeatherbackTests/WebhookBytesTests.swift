import Foundation
import GeneratedExamples
import Leatherback
import LeatherbackTesting
import TestSupport
import Testing

@Suite("Bytes that are posted to a merchant")
struct WebhookBytesTests {
  @Test("cut off anywhere, an event is an error and no crash", arguments: Examples.webhooks)
  func cut(_ example: WebhookExample) {
    for length in 0..<example.bytes.count {
      #expect(throws: WebhookError.self) {
        try WebhookEvent(webhook: example.bytes.prefix(length))
      }
    }
  }

  @Test(
    "with bytes that changed on the way, it is an event or an error that repeats nothing",
    arguments: Examples.webhooks)
  func damaged(_ example: WebhookExample) {
    var generator = SeededGenerator(seed: 7)
    var errors = 0
    for _ in 0..<500 {
      var bytes = example.bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
      do throws(WebhookError) {
        _ = try WebhookEvent(webhook: bytes)
      } catch {
        errors += 1
        let text = "\(error) \(String(reflecting: error)) \(error.localizedDescription)"
        for word in ["EXAMPLE", "Example", "00000"] { #expect(!text.contains(word)) }
      }
    }
    #expect(errors > 0)
  }

  @Test("an event that is written and read again is the same")
  func stored() throws {
    var count = 0
    for example in Examples.webhooks {
      guard let event = try? WebhookEvent(webhook: example.bytes) else { continue }
      let stored = try JSONEncoder().encode(event)
      #expect(try WebhookEvent(webhook: stored) == event)
      #expect(try JSONDecoder().decode(WebhookEvent.self, from: stored) == event)
      count += 1
    }
    #expect(count >= 3)
  }
}
