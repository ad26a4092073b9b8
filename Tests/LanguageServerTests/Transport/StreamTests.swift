import Foundation
import Testing

@Suite("The streams of the server")
struct StreamTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("streams-\(UUID().uuidString)")
    let schema = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/conversations/schema")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: schema, to: folder.appendingPathComponent("schema"))
  }

  /// A server that was greeted.
  private func greeted() throws -> ServerProcess {
    let server = try ServerProcess(in: folder)
    try server.send(#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":{}}}"#)
    #expect(server.receive()?.contains(#""id":0"#) == true)
    return server
  }

  private func goodbye(to server: ServerProcess) throws -> Int32 {
    try server.send(#"{"jsonrpc":"2.0","id":9999,"method":"shutdown"}"#)
    #expect(server.receive()?.contains(#""id":9999"#) == true)
    try server.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    return try server.end()
  }

  private func open(_ name: String, _ text: String, version: Int = 1) throws -> String {
    let document: [String: Any] = [
      "uri": folder.appendingPathComponent("schema/" + name).absoluteString,
      "languageId": "yaml", "version": version, "text": text,
    ]
    let message: [String: Any] = [
      "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": ["textDocument": document],
    ]
    return String(decoding: try JSONSerialization.data(withJSONObject: message), as: UTF8.self)
  }

  @Test("are read while nobody takes the answers", .timeLimit(.minutes(2)))
  func fullPipe() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try greeted()
    let uri = folder.appendingPathComponent("schema/orders.yaml").absoluteString
    // Answers of some megabytes, and questions that no pipe holds.
    let count = 2_000
    for id in 1...count {
      try server.send(
        #"{"jsonrpc":"2.0","id":\#(id),"method":"textDocument/documentSymbol","#
          + #""params":{"textDocument":{"uri":"\#(uri)"}}}"#)
    }
    for id in 1...count {
      let answer = server.receive()
      #expect(answer?.hasPrefix(#"{"id":\#(id),"#) == true)
    }
    #expect(try goodbye(to: server) == 0)
  }

  @Test("end where the client is gone, with or without an answer on its way")
  func goneClient() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let silent = try greeted()
    #expect(try silent.end() == 1)
    let asking = try greeted()
    try asking.send(open("a.yaml", "types: {"))
    try asking.send(raw: Array("Content-Length: 100\r\n\r\n{".utf8))
    #expect(try asking.end() == 1)
  }

  @Test("end where nobody listens any more", .timeLimit(.minutes(1)))
  func brokenPipe() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try greeted()
    try server.stopListening()
    try server.send(#"{"jsonrpc":"2.0","id":1,"method":"textDocument/nothing"}"#)
    #expect(server.waitForEnd() == 1)
  }

  @Test("take a document that is larger than a schema file may be", .timeLimit(.minutes(2)))
  func hugeDocument() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try greeted()
    let line = "# a line of a file that nobody wrote by hand\n"
    try server.send(
      open("big.yaml", String(repeating: line, count: (16 << 20) / line.utf8.count + 1)))
    let told = try #require(server.receive())
    #expect(told.contains(#"/schema/big.yaml"#))
    #expect(told.contains("more than 16777216"))
    // What is right again is told at once.
    try server.send(open("big.yaml", "types: {}\n", version: 2))
    #expect(server.receive()?.contains(#""diagnostics":[]"#) == true)
    #expect(try goodbye(to: server) == 0)
  }
}
