import APISchema
import Foundation
import SchemaChanges
import Testing
import YAMLTree

/// Two versions of a small schema, a program that uses all that changed between them, and what is
/// told of the change.
///
/// The pairs are in `Tests/Fixtures/changes`. A number sign stands for the number of the pair, so that
/// all old versions can be compiled as one module, and all new ones as another. A line `--- B` in a
/// schema begins another file of it. A comment of the program as `// [rule] subject` names the change
/// that the lines below use, where there is more than one; several may stand above the same lines.
struct ChangePair: Sendable, CustomTestStringConvertible {
  let number: Int
  let title: String

  /// The file with the pair.
  let file: String

  /// The parts by their headings, as they are written.
  let parts: [String: String]

  var testDescription: String { title }

  static let headings = ["schema", "change", "to", "program", "report"]

  /// All pairs, in the order of their files.
  static let all: [ChangePair] = {
    var pairs: [ChangePair] = []
    for file in files {
      let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
      for section in text.components(separatedBy: "=== ").dropFirst() {
        // All numbers are of one length, so that places do not depend on them.
        pairs.append(ChangePair(number: pairs.count + 101, file: file, section: section))
      }
    }
    return pairs
  }()

  static let files = ["fields.txt", "calls.txt", "types.txt", "pages.txt"]

  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/changes")

  private init(number: Int, file: String, section: String) {
    var lines = section.components(separatedBy: "\n")
    title = lines.removeFirst()
    var parts: [String: [String]] = [:]
    var heading = ""
    for line in lines {
      if line.hasSuffix(":"), Self.headings.contains(String(line.dropLast())) {
        heading = String(line.dropLast())
        parts[heading] = []
      } else {
        parts[heading, default: []].append(line)
      }
    }
    self.number = number
    self.file = file
    self.parts = parts.mapValues { lines in
      var lines = lines
      while lines.last == "" { lines.removeLast() }
      return lines.joined(separator: "\n")
    }
  }

  /// A part with the number of the pair in it.
  func part(_ heading: String) throws -> String {
    try #require(parts[heading], "'\(title)' has no \(heading)")
      .replacingOccurrences(of: "#", with: "\(number)")
  }

  /// Name of the pair's schema file, and of its program.
  var name: String { "Pair\(number)" }

  /// The files of the old version, by their names.
  func oldSchema() throws -> [String: String] { files(in: try part("schema")) }

  func newSchema() throws -> [String: String] {
    let (schema, old) = (try part("schema"), try part("change"))
    let pieces = schema.components(separatedBy: old)
    try #require(
      pieces.count == 2, "what changes in '\(title)' stands \(pieces.count - 1) times there")
    return files(in: try pieces.joined(separator: part("to")))
  }

  private func files(in text: String) -> [String: String] {
    let parts = ("--- \n" + text).components(separatedBy: "--- ").dropFirst().map { part in
      part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    }
    return Dictionary(uniqueKeysWithValues: parts.map { (name + $0[0], $0[1] + "\n") })
  }

  /// What changed, by this schema alone.
  func comparison() throws -> SchemaComparison {
    SchemaComparison(
      of: try Self.version(of: oldSchema()), with: try Self.version(of: newSchema()))
  }

  /// A version with the surroundings that all pairs share.
  static func version(of schemas: [String: String]) throws -> SchemaVersion {
    let sources = try sources(of: schemas)
    var diagnostics = Diagnostics()
    let api = APIDescription(reading: sources, into: &diagnostics)
    let messages = diagnostics.all.map { "\($0.range.path): \($0.message)" }
    return SchemaVersion(try #require(api, "\(messages)"), of: sources)
  }

  static func sources(of schemas: [String: String]) throws -> [SourceFile] {
    let service = try String(contentsOf: folder.appending(path: "service.yaml"), encoding: .utf8)
    var diagnostics = Diagnostics()
    return try schemas.merging(["service": service]) { own, _ in own }
      .sorted { $0.key < $1.key }
      .map { name, text in
        try #require(
          SourceFile(path: "schema/\(name).yaml", bytes: Array(text.utf8), into: &diagnostics))
      }
  }
}

extension SchemaComparison {
  /// All changes as text, with their reasons.
  var shown: String {
    changes.map { change in
      let reasons =
        [change.onWire.map { "  wire: \($0)" }].compactMap(\.self)
        + change.inSwift.map { "  Swift: \($0)" }
      let places = [change.old?.text ?? "nowhere", change.new?.text ?? "nowhere"]
        .map { $0.replacingOccurrences(of: "schema/", with: "") }.joined(separator: ", ")
      return
        (["[\(change.rule.rawValue)] \(change.subject) \(change.summary) (\(places))"] + reasons)
        .joined(separator: "\n")
    }
    .joined(separator: "\n")
  }
}
