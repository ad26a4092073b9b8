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
  @Test("is the same as the compiler's, for every pair")
  func verdicts() async throws {
    let pairs = ChangePair.all
    try #require(pairs.count >= 40)
    async let old = Self.refused(pairs) { try $0.oldSchema() }
    async let new = Self.refused(pairs) { try $0.newSchema() }
    let (oldRefused, newRefused) = try await (old, new)
    #expect(oldRefused == [:], "a program does not compile as it is")
    for pair in pairs {
      let comparison = try pair.comparison()
      let isRefused = newRefused[pair.name] != nil
      #expect(
        comparison.breaks.contains(.source) == isRefused,
        "\(pair.title)\n\(comparison.shown)\n\(newRefused[pair.name] ?? "it compiles")")
    }
  }

  /// What the compiler says about the programs that it refuses, by the names of their pairs.
  private static func refused(
    _ pairs: [ChangePair], _ schema: (ChangePair) throws -> String
  ) async throws -> [String: String] {
    let compiler = try Compiler()
    var schemas: [String: String] = [:]
    for pair in pairs { schemas[pair.name] = try schema(pair) }
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
      about: bindings, named: "Generated", ["-emit-module", "-o", module])
    try #require(complaints == "")
    let programs = try pairs.map { pair -> URL in
      let url = compiler.folder.appending(path: "programs/\(pair.name).swift")
      let imports = ["Foundation", "Generated", "LeatherbackRuntime"].map { "import \($0)\n" }
      try write(Data((imports.joined() + pair.part("program") + "\n").utf8), to: url)
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
  private static func complaintsByProgram(_ text: String) -> [String: String] {
    var complaints: [String: String] = [:]
    for line in text.components(separatedBy: "\n") {
      guard let match = line.firstMatch(of: #/(Pair\d+)\.swift:\d+:\d+: error: (.*)/#) else {
        continue
      }
      complaints[String(match.1), default: ""] += String(match.2) + "\n"
    }
    return complaints
  }
}
