import GeneratedExamples
import Leatherback
import LeatherbackTesting
import Testing

@Suite("Examples of events")
struct WebhookExampleTests {
  @Test("every event of the schema is read or refused as it says")
  func all() throws {
    #expect(Examples.webhooks.count >= 4)
    for example in Examples.webhooks { try example.check() }
    #expect(Set(Examples.webhooks.map(\.name)).count == Examples.webhooks.count)
  }

  @Test("what differs is named with both sides")
  func differs() throws {
    let example = WebhookExample(
      name: "event: a number", body: "[7]", read: Self.read, expected: { [8] })
    let mismatch = #expect(throws: APIExample.Mismatch.self) { try example.check() }
    #expect(mismatch?.part == "event")
    #expect(mismatch?.expected.contains("8") == true)
    #expect(mismatch?.found.contains("7") == true)
    #expect("\(example)" == "event: a number")
    #expect(example.bytes == Array("[7]".utf8))
  }

  @Test("an event that is read, or is no event, is not one that is refused")
  func notRefused() {
    let example = WebhookExample(
      name: "event: a draft", body: "[7]", read: Self.read, refused: "draft")
    let mismatch = #expect(throws: APIExample.Mismatch.self) { try example.check() }
    #expect(mismatch?.expected == "draft")
    let broken = WebhookExample(
      name: "event: a draft", body: "[", read: Self.read, refused: "draft")
    #expect(throws: WebhookError.self) { try broken.check() }
  }

  @Sendable private static func read(_ bytes: [UInt8]) throws(WebhookError) -> [Int] {
    do {
      return try [Int](json: JSONDocument(parsing: bytes).root)
    } catch {
      throw .notJSON(error)
    }
  }
}
