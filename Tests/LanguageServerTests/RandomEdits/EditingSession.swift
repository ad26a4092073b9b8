import Foundation

/// An editor with some files open in the real tool.
final class EditingSession {
  /// All that the editor knows from the server, in an order that does not depend on time.
  struct State: Equatable {
    let diagnostics: [String: String]
    let answers: [String]
  }

  private let server: ServerProcess
  private let names: [String]
  private let folder: URL
  private var number = 0
  private var diagnostics: [String: String] = [:]

  /// - Parameter texts: Text of each open file by its name in the schema folder.
  init(in folder: URL, texts: [String: String]) throws {
    self.folder = folder
    names = texts.keys.sorted()
    server = try ServerProcess(in: folder)
    _ = try ask("initialize", ["rootUri": folder.absoluteString, "capabilities": [String: Any]()])
    try tell("initialized", [:])
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      let document: [String: Any] = [
        "uri": uri(of: name), "languageId": "yaml", "version": 1, "text": text,
      ]
      try tell("textDocument/didOpen", ["textDocument": document])
    }
  }

  /// Bytes that the server has in memory; `nil` where the system does not say it in a file.
  var residentBytes: Int? {
    let path = "/proc/\(server.identifier)/statm"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return pages.map { $0 * Int(getpagesize()) }
  }

  func send(_ edit: EditedText.Edit, to name: String, version: Int) throws {
    var change: [String: Any] = ["text": edit.text]
    if let (start, end) = edit.range {
      change["range"] = [
        "start": ["line": start.line, "character": start.character],
        "end": ["line": end.line, "character": end.character],
      ]
    }
    try tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": uri(of: name), "version": version] as [String: Any],
        "contentChanges": [change],
      ])
  }

  /// The symbols of a file, as the server writes them.
  func symbols(of name: String) throws -> String {
    try ask("textDocument/documentSymbol", ["textDocument": ["uri": uri(of: name)]])
  }

  /// The mends of a file, and that of all that is wrong in it.
  private func actions(in name: String) throws -> String {
    let range = [
      "start": ["line": 0, "character": 0], "end": ["line": 1_000, "character": 0],
    ]
    return try ask(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": uri(of: name)], "range": range,
        "context": ["diagnostics": [String](), "only": ["quickfix", "source"]] as [String: Any],
      ])
  }

  /// What the server knows of all files, and at places of each.
  func state(at places: [(line: Int, character: Int)]) throws -> State {
    var answers: [String] = []
    for name in names {
      answers.append(try symbols(of: name))
      for place in places {
        let params: [String: Any] = [
          "textDocument": ["uri": uri(of: name)],
          "position": ["line": place.line, "character": place.character],
        ]
        for method in ["hover", "definition", "completion", "prepareRename"] {
          answers.append(try ask("textDocument/" + method, params))
        }
        let renaming = params.merging(["newName": "other"]) { $1 }
        answers.append(try ask("textDocument/rename", renaming))
      }
      answers.append(try actions(in: name))
    }
    return State(diagnostics: diagnostics, answers: answers)
  }

  /// Says goodbye, and returns the status of the process.
  func end() throws -> Int32 {
    _ = try ask("shutdown", nil)
    try tell("exit", nil)
    return try server.end()
  }

  private func uri(of name: String) -> String {
    folder.appendingPathComponent("schema/" + name).absoluteString
  }

  private func tell(_ method: String, _ params: [String: Any]?) throws {
    try send(["jsonrpc": "2.0", "method": method, "params": params])
  }

  /// The result of a request as JSON. Diagnostics that come meanwhile are kept.
  private func ask(_ method: String, _ params: [String: Any]?) throws -> String {
    number += 1
    try send(["jsonrpc": "2.0", "id": number, "method": method, "params": params])
    while let message = server.receive() {
      let object =
        try JSONSerialization.jsonObject(with: Data(message.utf8)) as? [String: Any] ?? [:]
      if object["method"] as? String == "textDocument/publishDiagnostics" {
        note(object["params"] as? [String: Any] ?? [:])
      } else if object["id"] as? Int == number {
        return try json(object["result"] ?? object["error"] ?? NSNull())
      }
    }
    throw ServerHasGone()
  }

  private struct ServerHasGone: Error {}

  private func note(_ params: [String: Any]) {
    guard let uri = params["uri"] as? String, let list = params["diagnostics"] as? [Any] else {
      return
    }
    diagnostics[uri] = list.isEmpty ? nil : try? json(list)
  }

  private func send(_ message: [String: Any?]) throws {
    try server.send(json(message.compactMapValues { $0 }))
  }

  private func json(_ value: Any) throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
    return String(decoding: data, as: UTF8.self)
  }
}
