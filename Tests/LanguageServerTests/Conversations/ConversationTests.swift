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

  @Test("are there for every feature")
  func completeness() {
    #expect(Self.names.count >= 2)
  }
}
