import Foundation
import LanguageServer
import TestSupport
import Testing

@Suite("Broken messages")
struct BrokenMessageTests {
  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/conversations")

  /// What editors say in the recorded conversations, but for their ends.
  private static func messages(in folder: URL) throws -> [[UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: fixtures.path)
    return try names.filter { $0.hasSuffix(".jsonl") }.sorted().flatMap { name in
      let text = try String(contentsOf: fixtures.appending(path: name), encoding: .utf8)
      return try Conversation(text).lines.compactMap { line -> [UInt8]? in
        guard case .sent(let message) = line, !message.contains(#""exit""#),
          !message.contains(#""shutdown""#)
        else { return nil }
        return Array(message.replacingOccurrences(of: "/ROOT", with: folder.path).utf8)
      }
    }
  }

  /// What changes the meaning of JSON most.
  private static let pieces = [
    "\"", "{", "[", "null", "-1", "1e400", "0.5", "9223372036854775807", "-9223372036854775808",
    "18446744073709551616", "\\ud83d", "📦", "\\r\\n", "\\n  x: [",
  ].map { Array($0.utf8) }

  private func broken(_ message: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = message
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let piece = Self.pieces.randomElement(using: &generator) ?? []
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(place..<min(bytes.count - 1, place + 12))
      case 2: bytes.insert(contentsOf: piece, at: place)
      default:
        // Places in texts matter most.
        let text = String(decoding: bytes, as: UTF8.self)
        let numbers = text.ranges(of: /(?:line|character)":[0-9]+/)
        guard let number = numbers.randomElement(using: &generator) else { continue }
        let key = text[number].prefix { $0 != ":" }
        let value = String(decoding: piece, as: UTF8.self)
        bytes = Array(text.replacingCharacters(in: number, with: "\(key):\(value)").utf8)
      }
    }
    return bytes
  }

  @Test(
    "neither end the server nor keep it from its next answer", .timeLimit(.minutes(2)),
    arguments: 1...4)
  func brokenMessages(seed: UInt64) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("broken-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: Self.fixtures.appending(path: "schema"), to: folder.appendingPathComponent("schema"))
    let messages = try Self.messages(in: folder)
    var generator = SeededGenerator(seed: seed)
    let server = try ServerProcess(in: folder)
    try server.send(raw: FrameReader.frame(messages[0]))
    for _ in 0..<2_000 {
      guard let message = messages.randomElement(using: &generator) else { continue }
      let isBroken = Int.random(in: 0..<3, using: &generator) > 0
      let bytes = isBroken ? broken(message, using: &generator) : message
      try server.send(raw: FrameReader.frame(bytes))
    }
    try server.send(#"{"jsonrpc":"2.0","id":"goodbye","method":"shutdown"}"#)
    var answer = server.receive()
    while let message = answer, !message.contains(#""id":"goodbye""#) { answer = server.receive() }
    #expect(answer == #"{"id":"goodbye","jsonrpc":"2.0","result":null}"#)
    try server.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    #expect(try server.end() == 0)
  }

  /// Values of all kinds that JSON has, and of sizes that no number of the protocol has.
  private static var values: [Any] {
    [
      NSNull(), true, -1, 0.5, 9_223_372_036_854_775_807, "", "📦", "file:///", [Any](), [[7]],
      [String: Any](), ["line": 0, "character": -3], ["uri": 7], String(repeating: "[", count: 300),
    ]
  }

  /// The value with another one, or none, somewhere in it.
  private func spoilt(_ value: Any, using generator: inout SeededGenerator) -> Any? {
    if Int.random(in: 0..<4, using: &generator) > 0 {
      if var object = value as? [String: Any],
        let key = object.keys.sorted().randomElement(using: &generator), let old = object[key]
      {
        object[key] = spoilt(old, using: &generator)
        return object
      }
      if var list = value as? [Any], let place = list.indices.randomElement(using: &generator) {
        let new = spoilt(list[place], using: &generator)
        list.replaceSubrange(place...place, with: [new].compactMap(\.self))
        return list
      }
    }
    let isKept = Int.random(in: 0..<8, using: &generator) > 0
    return isKept ? Self.values.randomElement(using: &generator) : nil
  }

  @Test(
    "of good JSON with wrong values are all answered that ask for something",
    .timeLimit(.minutes(2)), arguments: [11, 12] as [UInt64])
  func wrongValues(seed: UInt64) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("wrong-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: Self.fixtures.appending(path: "schema"), to: folder.appendingPathComponent("schema"))
    let messages = try Self.messages(in: folder)
      .compactMap { try? JSONSerialization.jsonObject(with: Data($0)) as? [String: Any] }
    var generator = SeededGenerator(seed: seed)
    let server = try ServerProcess(in: folder)
    let first = try JSONSerialization.data(withJSONObject: messages[0])
    try server.send(raw: FrameReader.frame(Array(first)))
    var asked = try [#require(messages[0]["id"] as? Int)] as Set
    for number in 1_000..<1_800 {
      guard var message = messages.randomElement(using: &generator),
        let method = message["method"] as? String, method != "initialize"
      else { continue }
      let isRequest = message["id"] != nil
      if let params = message["params"] {
        message["params"] = spoilt(params, using: &generator)
      }
      if isRequest {
        message["id"] = number
        asked.insert(number)
      }
      let bytes = try JSONSerialization.data(withJSONObject: message)
      try server.send(raw: FrameReader.frame(Array(bytes)))
    }
    try server.send(#"{"jsonrpc":"2.0","id":"goodbye","method":"shutdown"}"#)
    while let text = server.receive(), !text.contains(#""id":"goodbye""#) {
      let answer = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
      guard let id = answer["id"] as? Int, answer["method"] == nil else { continue }
      #expect((answer["result"] == nil) != (answer["error"] == nil))
      #expect(asked.remove(id) != nil, "\(text) answers nothing, or again")
    }
    #expect(asked.isEmpty)
    try server.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    #expect(try server.end() == 0)
  }
}
