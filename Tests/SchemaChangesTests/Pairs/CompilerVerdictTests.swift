import Foundation
import SchemaChanges
import SwiftBindings
import TestSupport
import Testing
import YAMLTree

/// What is said about Swift is what the compiler says.
///
/// All old versions are one module, all new ones are another, and all programs are compiled against
/// each: four runs of the compiler for all pairs.
@Suite("The verdict on Swift", .enabled(if: Compiler.isInstalled, "no compiler is installed here"))
struct CompilerVerdictTests {
  @Test("is the same as the compiler's, for every change of every pair")
  func verdicts() async throws {
    let pairs = ChangePair.all
    try #require(pairs.count >= 40)
    async let old = Self.refused(pairs) { try $0.oldSchema() }
    async let new = Self.refused(pairs) { try $0.newSchema() }
    let (oldRefused, newRefused) = try await (old, new)
    #expect(oldRefused == [:], "a program does not compile as it is")
    for pair in pairs { try check(pair, newRefused[pair.name] ?? []) }
  }

  /// Holds each change to what the compiler says about the lines that use what changed.
  private func check(_ pair: ChangePair, _ complaints: [Complaint]) throws {
    let changes = try pair.comparison().changes
    let uses = try ProgramUse.uses(in: pair)
    for change in changes {
      let name = "[\(change.rule.rawValue)] \(change.subject)"
      let lines = uses.filter {
        $0.changes.contains(name) || $0.changes.isEmpty && changes.count == 1
      }
      #expect(!lines.isEmpty, "no line of '\(pair.title)' uses \(name)")
      let refused = complaints.filter { complaint in
        lines.contains { $0.lines.contains(complaint.line) }
      }
      #expect(
        !change.inSwift.isEmpty == !refused.isEmpty,
        "\(pair.title): \(name) \(change.inSwift) \(refused.map(\.text))")
    }
    let names = changes.map { "[\($0.rule.rawValue)] \($0.subject)" }
    let unknown = uses.flatMap(\.changes).filter { !names.contains($0) }
    #expect(unknown == [], "'\(pair.title)' has no such change")
    #expect(
      complaints.allSatisfy { complaint in uses.contains { $0.lines.contains(complaint.line) } })
  }

  /// What the compiler says about the programs that it refuses, by the names of their pairs.
  private static func refused(
    _ pairs: [ChangePair], _ schema: (ChangePair) throws -> [String: String]
  ) async throws -> [String: [Complaint]] {
    let compiler = try Compiler()
    var schemas: [String: String] = [:]
    for pair in pairs { schemas.merge(try schema(pair)) { own, _ in own } }
    var diagnostics = Diagnostics()
    let plan = try #require(
      BindingsPlan(
        from: try ChangePair.sources(of: schemas), examples: false, into: &diagnostics))
    let bindings = try plan.print().map { file in
      let url = compiler.folder.appending(path: "bindings").appending(path: file.path)
      try write(Data(file.bytes), to: url)
      return url
    }
    let module = compiler.folder.appending(path: "Generated.swiftmodule").path
    let complaints = try await compiler.complaints(
      about: bindings, named: "Generated",
      // Programs see no bodies of functions. That these compile, the tests of bindings find out.
      ["-emit-module", "-o", module, "-Xfrontend", "-experimental-skip-all-function-bodies"])
    try #require(complaints == "")
    let programs = try pairs.map { pair -> URL in
      let url = compiler.folder.appending(path: "programs/\(pair.name).swift")
      // On one line, so that the program's own lines count from the second.
      let imports = ["Foundation", "Generated", "LeatherbackRuntime"].map { "import \($0)" }
      try write(
        Data((imports.joined(separator: "; ") + "\n" + pair.part("program") + "\n").utf8), to: url)
      return url
    }
    let text = try await compiler.complaints(
      about: programs, named: "Programs", ["-typecheck", "-wmo"])
    return complaintsByProgram(text)
  }

  private static func write(_ data: Data, to url: URL) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// The errors in each program, by its name.
  private static func complaintsByProgram(_ text: String) -> [String: [Complaint]] {
    var complaints: [String: [Complaint]] = [:]
    for line in text.components(separatedBy: "\n") {
      guard let match = line.firstMatch(of: #/(Pair\d+)\.swift:(\d+):\d+: error: (.*)/#),
        let number = Int(match.2)
      else { continue }
      complaints[String(match.1), default: []].append(
        Complaint(line: number - 1, text: String(match.3)))
    }
    return complaints
  }
}

/// An error of the compiler in a program.
private struct Complaint: Equatable {
  /// Line of the program, from 1.
  let line: Int
  let text: String
}

/// Lines of a program that use what changed.
private struct ProgramUse {
  /// The changes, as in `[type-removed] Order`; none where the program is about its pair's only one.
  var changes: [String]

  /// Lines of the program, from 1.
  var lines: ClosedRange<Int>

  static func uses(in pair: ChangePair) throws -> [ProgramUse] {
    var uses: [ProgramUse] = []
    var names: [String] = []
    for (place, line) in try pair.part("program").components(separatedBy: "\n").enumerated() {
      if line.hasPrefix("// [") {
        names.append(String(line.dropFirst(3)))
      } else if !names.isEmpty || uses.isEmpty {
        uses.append(ProgramUse(changes: names, lines: place + 1...place + 1))
        names = []
      } else {
        uses[uses.count - 1].lines = uses[uses.count - 1].lines.lowerBound...place + 1
      }
    }
    return uses
  }
}
