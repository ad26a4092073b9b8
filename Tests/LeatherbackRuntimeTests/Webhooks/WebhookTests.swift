import Foundation
@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Events")
struct WebhookTests {
  private static let draft = WebhookRefusal(
    "draft", has: ["event"], lacks: ["Event", "Data.Id"], reason: "It is no longer sent.")

  @Test("bytes of any kind are read")
  func bytes() throws {
    let text = #"{"Event":"Paid"}"#
    #expect(try Self.read(Array(text.utf8)) == ["Event": "Paid"])
    #expect(try Self.read(text.utf8) == ["Event": "Paid"])
    #expect(try Self.read(Array(text.utf8)[...]) == ["Event": "Paid"])
  }

  @Test(
    "what is no JSON says where, and repeats nothing",
    arguments: [
      "", "{", "hush-hush", #"{"hush-hush"}"#, #"{"Event":"hush-hush}"#, "{}{}",
    ])
  func notJSON(text: String) {
    let error = #expect(throws: WebhookError.self) { try Self.read(text.utf8) }
    guard case .notJSON = error else {
      Issue.record("\(String(describing: error)) is another error")
      return
    }
    #expect(!Self.texts(of: error).contains("hush"))
  }

  @Test(
    "what has not the shape of an event says where, and repeats nothing",
    arguments: ["[]", "null", "7", #""hush-hush""#, #"{"Event":["hush-hush"]}"#])
  func unknownShape(text: String) {
    let error = #expect(throws: WebhookError.self) { try Self.read(text.utf8) }
    guard case .unknownShape = error else {
      Issue.record("\(String(describing: error)) is another error")
      return
    }
    #expect(!Self.texts(of: error).contains("hush"))
  }

  @Test(
    "a refused shape has all that it must have and lacks all that it must lack",
    arguments: [
      (#"{"event":"hush"}"#, true), (#"{"event":"hush","Event":null}"#, true),
      (#"{"event":"hush","Data":{"Other":1}}"#, true),
      (#"{"event":"hush","Data":{"Id":1}}"#, false),
      (#"{"event":"hush","Event":"Paid"}"#, false), (#"{"event":null}"#, false), ("{}", false),
      ("[]", false), (#"{"event":"hush","Data":7}"#, true),
    ])
  func refusal(text: String, isRefused: Bool) {
    let found: WebhookError?
    do throws(WebhookError) {
      _ = try JSONValue(webhook: text.utf8, refusing: [Self.draft])
      found = nil
    } catch { found = error }
    #expect(found == (isRefused ? .refused(Self.draft) : nil))
    #expect(!Self.texts(of: found).contains("hush"))
  }

  @Test("the first refusal that fits counts, and says why")
  func order() {
    let other = WebhookRefusal("other", has: ["event"], reason: "Another one.")
    let error = #expect(throws: WebhookError.self) {
      try JSONValue(webhook: #"{"event":1}"#.utf8, refusing: [other, Self.draft])
    }
    #expect(error?.description == "the event is refused as other: Another one.")
    #expect(error?.localizedDescription == error?.description)
    #expect(error.map { String(reflecting: $0) } == error?.description)
  }

  private static func read(_ bytes: some Sequence<UInt8>) throws -> [String: String] {
    try [String: String](webhook: bytes, refusing: [draft])
  }

  private static func texts(of error: WebhookError?) -> String {
    guard let error else { return "" }
    return "\(error) \(String(reflecting: error)) \(error.localizedDescription)"
  }
}
