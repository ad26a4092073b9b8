import Testing

@testable import LanguageServer

@Suite("A file that is larger than people write")
struct LargeFileTests {
  private static let count = 17_500

  private static let text =
    "types:\n"
    + (0..<count).map { number in
      "  Thing\(number):\n    doc: A thing.\n    standalone: true\n    fields:\n"
        + "      name: { type: string, doc: What it is called by everybody. }\n"
    }.joined()

  @Test("has symbols, of its declarations alone, while a line of it is broken too")
  func symbols() throws {
    #expect(Self.text.utf8.count > 2 << 20)
    var workspace = Workspace(
      root: SchemaRoot("/schema", below: "/"), disk: SchemaDisk(["large.yaml": Self.text]))
    let whole = workspace.snapshot(encoding: .utf8).documentSymbols(in: "large.yaml")
    #expect(whole.map(\.name) == ["types"])
    #expect(whole.first?.children.count == Self.count)
    #expect(whole.first?.children.allSatisfy(\.children.isEmpty) == true)

    let broken = Self.text.replacing("  Thing7:\n", with: "  Thing7:\n    op\n", maxReplacements: 1)
    workspace.open("large.yaml", uri: "file:///schema/large.yaml", version: 1, text: broken)
    let rest = workspace.snapshot(encoding: .utf8).documentSymbols(in: "large.yaml")
    #expect(rest.first?.children.count == Self.count)
  }
}
