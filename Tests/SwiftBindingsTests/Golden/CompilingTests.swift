import Foundation
import TestSupport
import Testing

/// The recorded bindings are Swift: the compiler takes them without a warning, with the settings of
/// the targets that they are made for.
@Suite(.enabled(if: Compiler.isInstalled, "no compiler is installed here"))
struct CompilingTests {
  @Test("the recorded bindings of every construct compile without a warning")
  func recorded() async throws {
    let complaints = try await withThrowingTaskGroup(of: String.self) { group in
      var complaints = ""
      for (index, golden) in GoldenCase.all.enumerated() {
        // Two compilers at once keep two cores busy; more of them only take memory.
        if index >= 2 { complaints += try await group.next() ?? "" }
        group.addTask { try await Self.complaints(about: golden.name) }
      }
      return try await group.reduce(into: complaints) { $0 += $1 }
    }
    #expect(complaints == "")
  }

  @Test("what does not compile is told of")
  func mistake() async throws {
    let compiler = try Compiler()
    let file = compiler.folder.appending(path: "Mistake.swift")
    try Data("func f() { let unused = 1 }\n".utf8).write(to: file)
    let complaints = try await compiler.complaints(
      about: [file], named: "Generated", ["-typecheck"])
    #expect(complaints.contains("unused"))
  }

  /// What the compiler says about a folder of bindings, and about the examples in there.
  private static func complaints(about name: String) async throws -> String {
    let golden = GoldenFolder(named: name).url
    let compiler = try Compiler()
    let bindings = try swiftFiles(in: golden)
    let examples = golden.appending(path: "Examples")
    guard FileManager.default.fileExists(atPath: examples.path) else {
      return try await compiler.complaints(about: bindings, named: "Generated", ["-typecheck"])
    }
    // The examples import `Leatherback`, which then exports these bindings and not the package's.
    let module = compiler.folder.appending(path: "Generated.swiftmodule").path
    let complaints = try await compiler.complaints(
      about: bindings, named: "Generated", ["-emit-module", "-o", module])
    return try await complaints
      + compiler.complaints(
        about: swiftFiles(in: examples), named: "GeneratedExamples", ["-typecheck"])
  }

  private static func swiftFiles(in folder: URL) throws -> [URL] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "swift" }
    try #require(!files.isEmpty, "\(folder.path) holds no Swift")
    return files.sorted { $0.path < $1.path }
  }
}
