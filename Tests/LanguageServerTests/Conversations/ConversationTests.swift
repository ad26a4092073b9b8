import Foundation
import Testing

@Suite("Conversations with the tool")
struct ConversationTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/conversations")

  /// Whether answers are written anew.
  private static let isRecording =
    ProcessInfo.processInfo.environment["RECORD_CONVERSATIONS"] == "1"

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? [])
    .filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()

  @Test("go as recorded", .timeLimit(.minutes(2)), arguments: names)
  func replay(name: String) throws {
    let file = Self.root.appending(path: name + ".jsonl")
    let conversation = try Conversation(String(contentsOf: file, encoding: .utf8))
    let player = try ConversationPlayer(schema: Self.root.appending(path: "schema"))
    defer { player.removeFolder() }
    if Self.isRecording {
      let lines = try player.record(conversation)
      try Data(Conversation.text(of: lines).utf8).write(to: file)
      return
    }
    let lines = try player.play(conversation)
    for (found, expected) in zip(lines, conversation.lines) { #expect(found == expected) }
    let end = try player.end()
    #expect(end.rest.isEmpty)
    #expect(end.status == 0)
  }

  private struct Greeting: Decodable {
    struct Result: Decodable { let capabilities: [String: Anything] }
    struct Anything: Decodable { init(from decoder: any Decoder) {} }
    let result: Result
  }

  @Test("are there for every feature that the server offers")
  func completeness() throws {
    let lines = try Self.names.flatMap { name in
      let file = Self.root.appending(path: name + ".jsonl")
      return try Conversation(String(contentsOf: file, encoding: .utf8)).lines
    }
    let greeting = lines.lazy.compactMap { line -> Greeting? in
      guard case .answered(let text) = line else { return nil }
      return try? JSONDecoder().decode(Greeting.self, from: Data(text.utf8))
    }.first
    let offers = try #require(greeting).result.capabilities.keys.filter { $0.hasSuffix("Provider") }
    #expect(offers.count >= 10)
    for offer in offers {
      // `documentFormattingProvider` stands for `textDocument/formatting`.
      let method =
        switch offer {
        case "documentFormattingProvider": "textDocument/formatting"
        case "workspaceSymbolProvider": "workspace/symbol"
        default: "textDocument/" + offer.dropLast("Provider".count)
        }
      let isAsked = lines.contains { line in
        if case .sent(let text) = line { text.contains("\"\(method)\"") } else { false }
      }
      #expect(isAsked, "\(method)")
    }
  }
}
