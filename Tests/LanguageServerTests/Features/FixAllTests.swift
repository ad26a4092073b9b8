import Foundation
import LanguageServer
import TestSupport
import Testing

@Suite("All safe mends of a file")
struct FixAllTests {
  /// Texts with mistakes of several kinds, safe to mend and not, of structure, names and style.
  static let texts = [
    "types:\n\tParcel:\n\t\tdoc: A parcel.\n\t\tsource: p:9\n\t\tstandalone: true\n\t\tfields: { a: Mony }\n",
    "types:\n  Parcel:\n    description: 12\n    source: p:9\n    standalone: yes\n    fields: { a: Mony }\n",
    """
    types:
      Parcel:
        doc: A parcel 📦.
        source: p:9
        standalone: true
        fields:
          size: { type: Mony, doc: What it costs. }   # of the parcel
          unit: { type: Curency, example: gbp, doc: Which. }
          dok: { typ: string, doc: More. }

    """,
    "types:\r\n  Parcel:\r\n    doc: A.\r\n    source: p:9\r\n    standalone: true\r\n"
      + "    fields: { a: { type: Mony, doc: B. } }\r\n",
  ]

  @Test("are what 'fix' makes", arguments: texts)
  func sameAsFix(text: String) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("fix-all-\(UUID().uuidString)")
    let fixtures = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/conversations/schema")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schema = folder.appendingPathComponent("schema")
    try FileManager.default.copyItem(at: fixtures, to: schema)
    let file = schema.appendingPathComponent("parcels.yaml")
    try Data(text.utf8).write(to: file)

    let mended = try fixAll(of: file, text, in: folder)
    try runFix(in: folder)
    #expect(try mended == String(contentsOf: file, encoding: .utf8))
    #expect(mended != text)
  }

  private struct Answer: Decodable {
    struct Action: Decodable { let edit: Edit }
    struct Edit: Decodable { let changes: [String: [Change]] }
    struct Change: Decodable {
      let range: LSP.Range
      let newText: String
    }
    let result: [Action]
  }

  /// The text with the edits of the server's action made in it.
  private func fixAll(of file: URL, _ text: String, in folder: URL) throws -> String {
    let server = try ServerProcess(in: folder)
    try server.send(#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":{}}}"#)
    try server.send(
      #"{"jsonrpc":"2.0","id":1,"method":"textDocument/codeAction","params":{"textDocument":{"#
        + #""uri":"\#(file.absoluteString)"},"range":{"start":{"line":0,"character":0},"#
        + #""end":{"line":0,"character":0}},"context":{"diagnostics":[],"only":["source.fixAll"]}}}"#
    )
    var answer = ""
    while let message = server.receive() {
      answer = message
      if message.contains(#""id":1"#) { break }
    }
    #expect(try server.end() == 1)
    let actions = try JSONDecoder().decode(Answer.self, from: Data(answer.utf8)).result
    let changes = try #require(actions.first?.edit.changes[file.absoluteString])
    var document = DocumentText(text)
    for change in changes.reversed() {
      document.apply(.init(range: change.range, text: change.newText), in: .utf16)
    }
    return String(decoding: document.bytes, as: UTF8.self)
  }

  private func runFix(in folder: URL) throws {
    let process = Process()
    process.executableURL = BuiltProducts.tool
    process.arguments = ["fix"]
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }
}
