import Foundation
import LanguageServer
import TestSupport
import Testing

@Suite("Random edits")
struct EditingTests {
  @Test("leave the text that an editor has", arguments: 1...8)
  func text(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var edited = EditedText("a: 1\r\nb: 🛒\n")
    var document = DocumentText(edited.text)
    for _ in 0..<300 {
      let edit = edited.change(using: &generator)
      let range = edit.range.map { start, end in
        LSP.Range(
          start: LSP.Position(line: start.line, character: start.character),
          end: LSP.Position(line: end.line, character: end.character))
      }
      document.apply(.init(range: range, text: edit.text), in: .utf16)
      #expect(document == DocumentText(edited.text))
    }
  }

  /// Edits of a whole session; `LSP_EDITS` in the environment says another number.
  private static let editCount =
    ProcessInfo.processInfo.environment["LSP_EDITS"].flatMap(Int.init) ?? 600

  @Test("leave a server that knows what a fresh one knows", .timeLimit(.minutes(60)))
  func session() throws {
    let schema = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/conversations/schema")
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("edits-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: schema, to: folder.appendingPathComponent("schema"))

    var generator = SeededGenerator(seed: 5)
    var texts: [String: EditedText] = [:]
    for name in ["orders.yaml", "shop.yaml"] {
      let file = schema.appendingPathComponent(name)
      texts[name] = EditedText(try String(contentsOf: file, encoding: .utf8))
    }
    let session = try EditingSession(in: folder, texts: texts.mapValues(\.text))
    var memory: [Int] = []
    for number in 1...Self.editCount {
      let name = Bool.random(using: &generator) ? "orders.yaml" : "shop.yaml"
      guard let edit = texts[name]?.change(using: &generator) else { continue }
      try session.send(edit, to: name, version: number + 1)
      // Some changes come one by one, others before the server has looked at those before.
      if number.isMultiple(of: 3) { _ = try session.symbols(of: name) }
      guard number.isMultiple(of: 100) else { continue }
      let fresh = try EditingSession(in: folder, texts: texts.mapValues(\.text))
      let places = (0..<20).map { _ in
        (Int.random(in: 0..<40, using: &generator), Int.random(in: 0..<40, using: &generator))
      }
      #expect(try session.state(at: places) == fresh.state(at: places), "after \(number) edits")
      #expect(try fresh.end() == 0)
      if let size = session.residentBytes { memory.append(size) }
    }
    #expect(try session.end() == 0)
    // What is kept is what the texts need: after it has settled it does not grow.
    let settled = memory.prefix(max(2, memory.count / 5)).max() ?? 0
    let growth = (memory.max() ?? 0) - settled
    #expect(growth < 24 << 20, "grew by \(growth) bytes from \(settled): \(memory)")
    if ProcessInfo.processInfo.environment["LSP_EDITS"] != nil {
      print("resident bytes: \(memory)")
    }
  }
}
