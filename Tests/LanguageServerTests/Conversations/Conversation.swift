import Foundation

/// A recorded conversation between an editor and the server.
///
/// Each line is one of these:
///
///     # a remark
///     -> {…}   a message of the editor
///     => "…"   bytes of the editor that need not be a message
///     !! {…}   a file that is written (`write`, `text`), removed (`remove`) or made a link (`link`,
///              `to`) meanwhile
///     <- {…}   the next message of the server
///
/// `ROOT` stands for the folder that the editor has open.
struct Conversation {
  enum Line: Equatable {
    case remark(String)
    case sent(String)
    case raw(String)
    case disk(String)
    case answered(String)
  }

  struct BadLine: Error { let text: String }

  let lines: [Line]

  init(_ text: String) throws {
    lines = try text.split(separator: "\n").map { line in
      let content = line.count > 3 ? String(line.dropFirst(3)) : ""
      return switch line.prefix(2) {
      case "->": .sent(content)
      case "=>": .raw(content)
      case "!!": .disk(content)
      case "<-": .answered(content)
      case _ where line.hasPrefix("#"): .remark(String(line))
      default: throw BadLine(text: String(line))
      }
    }
  }

  /// The conversation as it stands in a file.
  static func text(of lines: [Line]) -> String {
    lines.map { line in
      switch line {
      case .remark(let text): text
      case .sent(let text): "-> \(text)"
      case .raw(let text): "=> \(text)"
      case .disk(let text): "!! \(text)"
      case .answered(let text): "<- \(text)"
      }
    }.joined(separator: "\n") + "\n"
  }
}

/// Has conversations with the real tool.
struct ConversationPlayer {
  private let folder: URL
  private let server: ServerProcess

  /// - Parameter schema: Folder that is copied to `schema` in the folder that the editor has open.
  init(schema: URL) throws {
    let name = "conversation-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: schema, to: folder.appendingPathComponent("schema"))
    server = try ServerProcess(in: folder)
  }

  func removeFolder() { try? FileManager.default.removeItem(at: folder) }

  /// Says what the editor says, and returns what was really answered in place of each answer.
  func play(_ conversation: Conversation) throws -> [Conversation.Line] {
    var lines: [Conversation.Line] = []
    for line in conversation.lines {
      guard case .answered = line else {
        try say(line)
        lines.append(line)
        continue
      }
      lines.append(.answered(receive() ?? "nothing"))
    }
    return lines
  }

  /// Says what the editor says, and returns it with all that is answered.
  func record(_ conversation: Conversation) throws -> [Conversation.Line] {
    var lines: [Conversation.Line] = []
    for line in conversation.lines {
      if case .answered = line { continue }
      try say(line)
      lines.append(line)
      switch line {
      case .sent, .raw: lines += try answers()
      default: break
      }
    }
    return lines
  }

  /// Ends the conversation: what the server said beyond it, and the status that it ended with.
  func end() throws -> (rest: [String], status: Int32) {
    let status = try server.end()
    var rest: [String] = []
    while let message = receive() { rest.append(message) }
    return (rest, status)
  }

  /// All that the server says until it waits for the editor: a question that it does not know is
  /// answered behind everything else, diagnostics too.
  private func answers() throws -> [Conversation.Line] {
    var answers: [Conversation.Line] = []
    try? server.send(#"{"jsonrpc":"2.0","id":"end","method":"$/end"}"#)
    while let message = receive(), !message.contains(#""id":"end""#) {
      answers.append(.answered(message))
    }
    return answers
  }

  private func receive() -> String? {
    server.receive()?.replacingOccurrences(of: folder.path, with: "/ROOT")
  }

  private func say(_ line: Conversation.Line) throws {
    switch line {
    case .remark, .answered: break
    case .sent(let text):
      try server.send(text.replacingOccurrences(of: "/ROOT", with: folder.path))
    case .raw(let text):
      try server.send(raw: Array(JSONDecoder().decode(String.self, from: Data(text.utf8)).utf8))
    case .disk(let text):
      let change = try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
      if let name = change["write"] {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data((change["text"] ?? "").utf8).write(to: file)
      }
      if let name = change["link"] {
        try FileManager.default.createSymbolicLink(
          atPath: folder.appendingPathComponent(name).path,
          withDestinationPath: change["to"] ?? "")
      }
      if let name = change["remove"] {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
    }
  }
}
