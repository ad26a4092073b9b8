import Testing
import YAMLTree

@testable import APISchema

@Suite("Comments that silence rules")
struct SilenceTests {
  /// What is reported of a type with these lines above it, which has no 'doc' and no source.
  private func found(above lines: [String]) -> [Diagnostic] {
    let comments = lines.map { "  # lint:ignore \($0)\n" }.joined()
    let text = "types:\n\(comments)  Thing:\n    fields: {}\n"
    var diagnostics = Diagnostics()
    let source = SourceFile(path: "a.yaml", bytes: Array(text.utf8), into: &diagnostics)
    Lint.check([source].compactMap(\.self), with: LintConfiguration(), into: &diagnostics)
    return diagnostics.sorted()
  }

  @Test("several stand above one line")
  func row() {
    #expect(found(above: []).map(\.id) == ["missing-doc", "missing-source"])
    #expect(found(above: ["missing-doc: none", "missing-source: none"]).isEmpty)
    #expect(found(above: ["missing-source: none", "missing-doc: none"]).isEmpty)
    #expect(
      found(above: ["missing-source: none", "missing-doc: none", "money-as-text: none"]).map(
        \.message)
        == ["'money-as-text' is not broken here, so nothing is to be silenced"])
  }

  @Test("one names several rules")
  func list() {
    #expect(found(above: ["missing-doc, missing-source: none"]).isEmpty)
    let one = found(above: ["missing-doc, money-as-text, missing-source: none"])
    #expect(one.map(\.id) == ["useless-silence"])
    #expect(one.map { $0.mend?.title } == ["remove its name"])
    let two = found(above: ["missing-doc, money-as-text, missing-source, missing-example: none"])
    #expect(
      two.map(\.message)
        == ["'money-as-text', 'missing-example' is not broken here, so nothing is to be silenced"])
    #expect(two.map { $0.mend?.title } == ["remove their names"])
    #expect(
      two.flatMap { $0.mend?.edits ?? [] }.map(\.text)
        == ["# lint:ignore missing-doc, missing-source: none"])
    #expect(
      found(above: ["missing-doc, missing-sources: none"]).map(\.id)
        == ["unknown-lint-rule", "missing-source"])
    #expect(
      found(above: ["missing-doc, missing-source"]).map(\.message).first
        == "this comment does not say why 'missing-doc', 'missing-source' is to be silenced")
  }

  @Test("mending what is not needed leaves what is")
  func mends() {
    let text = """
      types:
        # lint:ignore missing-doc, money-as-text, missing-source: none
        # lint:ignore missing-example: none
        Thing: # lint:ignore missing-example: none
          fields: {}

      """
    var diagnostics = Diagnostics()
    let files = [
      (
        "api.yaml",
        "api: { name: Shop }\nservers: { main: { url: 'https://a.example' } }\ndefaults: { server: main }\n"
      ),
      ("b.yaml", "resource: b\nendpoints: { get: { request: GET /b, returns: Thing } }\n"),
      ("c.yaml", text),
    ].compactMap { SourceFile(path: $0.0, bytes: Array($0.1.utf8), into: &diagnostics) }
    let mending = SchemaMending(
      of: files, rules: nil, choosing: .init(includesUnsafe: true, ids: ["useless-silence"]))
    let mended = String(decoding: mending.files[2].bytes, as: UTF8.self)
    // Neither blanks nor an empty line are left where a comment was.
    #expect(
      mended
        == "types:\n  # lint:ignore missing-doc, missing-source: none\n  Thing:\n    fields: {}\n")
  }

  @Test(
    "a comment that only reads like one is told",
    arguments: ["lint: ignore", "Lint:Ignore", "lint:disable"])
  func misspelt(mark: String) {
    let text = "types:\n  # \(mark) missing-doc: none\n  Thing: { source: p:1, fields: {} }\n"
    let found = found(in: text)
    #expect(found.map(\.id) == ["misspelt-silence", "missing-doc"])
    #expect(found.first?.mend?.edits.map(\.text) == ["# lint:ignore missing-doc: none"])
  }

  @Test("another comment may stand below, and a comma may be left out between rules")
  func between() {
    #expect(found(above: ["missing-doc missing-source: none"]).isEmpty)
    let text = """
      types:
        # lint:ignore missing-doc: none
        # Nobody knows what this is.

        # Ask Anna.
        Thing: { source: p:1, fields: {} }

      """
    #expect(found(in: text).isEmpty)
  }

  @Test("a reason without a colon before it is none")
  func withoutColon() {
    #expect(found(above: ["missing-doc as nobody knows"]).first?.id == "silence-without-reason")
  }

  private func found(in text: String) -> [Diagnostic] {
    var diagnostics = Diagnostics()
    let source = SourceFile(path: "a.yaml", bytes: Array(text.utf8), into: &diagnostics)
    Lint.check([source].compactMap(\.self), with: LintConfiguration(), into: &diagnostics)
    return diagnostics.sorted()
  }
}
