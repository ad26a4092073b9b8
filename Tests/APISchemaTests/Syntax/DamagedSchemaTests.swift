import TestSupport
import Testing
import YAMLTree

@testable import APISchema

@Suite("Schemas that were damaged at random")
struct DamagedSchemaTests {
  @Test("are read to the end, with every diagnostic inside the file", arguments: 0..<8)
  func damaged(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var words = Self.words
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let position = Int.random(in: words.indices, using: &random)
        words[position] = Self.words.randomElement(using: &random) ?? ""
      }
      check(words.joined())
    }
  }

  private func check(_ yaml: String) {
    var diagnostics = Diagnostics()
    let source = SourceFile(path: "schema/1.yaml", bytes: Array(yaml.utf8), into: &diagnostics)
    guard let document = source.flatMap({ YAMLDocument(parsing: $0, into: &diagnostics) }) else {
      #expect(diagnostics.hasErrors)
      return
    }
    let syntax = SchemaSyntax(reading: [document], into: &diagnostics)
    let isWhole = syntax.isWhole
    #expect(isWhole || diagnostics.hasErrors)
    for diagnostic in diagnostics.all {
      #expect(diagnostic.range.upperBound <= yaml.utf8.count)
      #expect(!diagnostic.message.isEmpty && diagnostic.hint != "")
    }
  }

  /// A schema in pieces: words, blanks and marks.
  private static let words: [String] = {
    var words: [String] = []
    for character in schema {
      let isWord = character.isLetter || character.isNumber
      if isWord, let last = words.last?.last, last.isLetter || last.isNumber {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }()

  private static let schema = """
    servers: { laas: { url: https://example.com, source: p:1 } }
    defaults: { server: laas, errors: [Failed] }
    endpoints:
      create:
        request: POST /links/{id}
        retry: never
        path: { id: uuid }
        body:
          name: { type: string, length: { min: 1, max: 36 }, example: "TV" }
          tags?: "[{string: Tag?}]?"
          amount: { type: decimal, min: 1.00, scale: 2, default: 0123 }
          status: { enum: [New, 7, NO], doc: State. }
        returns: Link
        examples:
          one: { request: { body: { name: x } }, response: { status: 200, body: null } }
    types:
      Kind: { enum: { once: { request: 0, response: Once }, twice: Twice }, base: string }
      Method: { union: { card: { when: { channel: Card }, fields: { pan: string? } } } }
    errors:
      Failed: { when: { status: 400-499, equals: { a.b: true } }, moneyMoved: no }
    """
}
