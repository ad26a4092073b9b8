import TestSupport
import Testing
import YAMLTree

@testable import APISchema

@Suite("Payment links with words exchanged at random")
struct DamagedLinksTests {
  @Test("have a description just if nothing is wrong with them", arguments: 0..<8)
  func damaged(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let original = PaymentLinkSchema.files.map { Self.words(of: $0.yaml) }
    let all = original.flatMap(\.self).filter { $0.count > 1 }
    for _ in 0..<60 {
      var files = original
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let file = Int.random(in: files.indices, using: &random)
        let position = Int.random(in: files[file].indices, using: &random)
        files[file][position] = all.randomElement(using: &random) ?? ""
      }
      check(files.map { $0.joined() })
    }
  }

  @Test("unions that lie in each other without end are told, and nothing hangs")
  func endlessUnions() {
    let schema = BadSchema.withThing(
      "unions in unions",
      """
      types:
        Thing: { fields: { a: { type: ①One①, flatten: true, example: ②{ x: y }② } } }
        One: { union: { other: { name: left, fields: { b: { type: Two, flatten: true } } } } }
        Two: { union: { other: { name: right, fields: { a: { type: One, flatten: true } } } } }
      """, expects: "")
    let found = schema.found { documents, diagnostics in
      let syntax = SchemaSyntax(reading: documents, into: &diagnostics)
      #expect(APIDescription(resolving: syntax, into: &diagnostics) == nil)
    }
    #expect(found.contains("[endless-type]"))
    #expect(found.contains("[case-without-when]"))
  }

  private func check(_ files: [String]) {
    var diagnostics = Diagnostics()
    let documents = files.enumerated().compactMap { position, yaml -> YAMLDocument? in
      SourceFile(
        path: "schema/\(position).yaml", bytes: Array(yaml.utf8), into: &diagnostics
      )
      .flatMap { YAMLDocument(parsing: $0, into: &diagnostics) }
    }
    let syntax = SchemaSyntax(reading: documents, into: &diagnostics)
    let api = APIDescription(resolving: syntax, into: &diagnostics)
    #expect((api == nil) == diagnostics.hasErrors)
    var seen: Set<String> = []
    for diagnostic in diagnostics.all {
      let place = "\(diagnostic.range) \(diagnostic.message)"
      #expect(seen.insert(place).inserted, "twice: \(place)")
      #expect(diagnostic.hint != "")
    }
  }

  /// The text in pieces: words, and what stands between them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isInWord = false
    for character in text {
      let isLetter = character.isLetter || character.isNumber
      if isLetter, isInWord {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      isInWord = isLetter
    }
    return words
  }
}
