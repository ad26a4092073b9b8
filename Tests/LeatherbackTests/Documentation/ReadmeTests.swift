import Foundation
import TestSupport
import Testing

@Suite("The README", .enabled(if: Compiler.isInstalled, "no compiler is installed here"))
struct ReadmeTests {
  @Test("its program that receives events compiles")
  func webhooks() async throws {
    let program = try #require(try blocks().first { $0.contains("WebhookEvent(webhook:") })
    let compiler = try Compiler()
    let file = compiler.folder.appending(path: "Receiver.swift")
    try Data(("import Leatherback\n\n" + program).utf8).write(to: file)
    let complaints = try await compiler.complaints(
      about: [file], named: "Receiver", ["-typecheck"])
    #expect(complaints == "")
  }

  private func blocks() throws -> [String] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    return text.components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
  }
}
