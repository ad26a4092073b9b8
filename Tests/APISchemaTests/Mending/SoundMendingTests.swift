import Testing
import YAMLTree

@testable import APISchema

@Suite("Mends that could do harm")
struct SoundMendingTests {
  @Test("are left out where the file could not be read any more, and the others are made")
  func guardedSyntax() throws {
    let files = try sources(of: .init("a: 1\nb: 2\nc: 3", in: .none))
    let mending = SchemaMending(of: files, rules: nil, choosing: .init()) { files, _ in
      replacements(["1": "one", "2": "{", "3": "three"], in: files[0])
    }
    #expect(text(of: mending) == "a: one\nb: 2\nc: three\n")
    #expect(mending.steps.map(\.title) == ["write 'one'", "write 'three'"])
  }

  @Test("are left out where they make an error of a new kind")
  func guardedKinds() throws {
    let files = try sources(of: .init("a: 1\nb: 2", in: .none))
    let mending = SchemaMending(of: files, rules: nil, choosing: .init()) { files, _ in
      replacements(["2": "*x", "b": "a"], in: files[0])
    }
    #expect(text(of: mending) == "a: 1\nb: 2\n")
    #expect(mending.steps.isEmpty)
  }

  @Test("are made in a file that cannot be read only if it can be read further then")
  func guardedProgress() throws {
    let files = try sources(of: .init("a: 1\nb: @b\nc: @c", in: .none))
    let mending = SchemaMending(of: files, rules: nil, choosing: .init()) { files, _ in
      replacements(["1": "@", "@b": "b"], in: files[0])
    }
    #expect(text(of: mending) == "a: 1\nb: b\nc: @c\n")
  }

  @Test("are judged together where they are very many, and then alone as long as somebody waits")
  func manyAtOnce() throws {
    let names = (100..<400).map { "k\($0)" }
    let text = names.map { "\($0): v\($0)" }.joined(separator: "\n")
    let file = try #require(try sources(of: .init(text, in: .none)).first)
    let judge = MendJudge(of: file)
    let wanted = replacements(
      Dictionary(uniqueKeysWithValues: names.map { ("v" + $0, "x") }), in: file)
    // The last two are for the same place, so that only one of them can be made with the others.
    let again = replacements(["vk399": "y"], in: file)
    #expect(judge.soundOnes(of: wanted + again).count == 301)
    let broken = replacements(["vk100": "{"], in: file)
    #expect(judge.soundOnes(of: broken).isEmpty)
    #expect(judge.soundOnes(of: broken + wanted.prefix(15)).count == 15)
    let first = judge.soundOnes(of: broken + wanted.dropFirst()).map(\.message)
    #expect(first == names[1..<19].map { "v" + $0 })
  }

  @Test(
    "are not safe where the declaration may be what is misspelt",
    arguments: [
      "types: { Thing: { fields: { kind: LinkType } }, LinkTypo: { enum: [One] } }",
      """
      types:
        Thing: { fields: { a: LinkType, b: LinkType, c: LinkTypo } }
        LinkTypo: { enum: [One] }
      """,
      """
      types:
        Thing: { fields: { a: { type: Colour, default: purple } } }
        Colour: { enum: [purples, green] }
      """,
    ])
  func wrongDeclarations(_ text: String) throws {
    let files = try sources(of: .thing(text))
    let mending = SchemaMending(of: files, rules: nil, choosing: .init())
    #expect(mending.files == files)
    #expect(mending.steps.isEmpty)
  }

  @Test("are safe where others write the name as it is declared")
  func rightDeclarations() throws {
    let files = try sources(
      of: .thing(
        """
        types:
          Thing: { fields: { a: LinkTpye, b: "[LinkType]?" } }
          LinkType: { enum: [One] }
        """))
    let mending = SchemaMending(of: files, rules: nil, choosing: .init())
    #expect(mending.steps.map(\.title) == ["write 'LinkType'"])
  }

  @Test("take away no declaration that a mistake makes look unused")
  func unused() throws {
    let files = try sources(
      of: .thing(
        """
        types:
          Thing: { fields: { id: uuid, part?: { type: string, default: 3 } } }
          Part: { fields: { id: uuid } }
        """))
    let choice = SchemaMending.Choice(includesUnsafe: true, ids: ["unused-type"])
    #expect(SchemaMending(of: files, rules: nil, choosing: choice).steps.isEmpty)
  }

  @Test(
    "invent nothing: a key that is missing is not filled in",
    arguments: [
      "servers: { other: { doc: Another. } }",
      "resource: calls\nendpoints: { fetch: { doc: Fetches. } }",
      "types: { Thing: { fields: { id: { doc: A number. } } } }",
      "errors: { Refused: { when: { status: 400 }, families: { few: { in: title } } } }",
    ])
  func missingKeys(_ text: String) throws {
    let specimen = Specimen.api(text)
    let missing = specimen.diagnostics(holding: nil).filter { $0.id == "missing-key" }
    #expect(!missing.isEmpty && missing.allSatisfy { $0.mend == nil && $0.hint != nil })
  }

  @Test(
    "of a secret end where it can be kept",
    arguments: [
      ("string", "{ type: string, sensitive: true }"), ("integer", "integer"),
    ])
  func secrets(_ type: String, _ wanted: String) throws {
    let files = try sources(of: .thing("types: { Thing: { fields: { cvv: \(type) } } }"))
    let choice = SchemaMending.Choice(includesUnsafe: true, ids: ["shown-secret"])
    let mending = SchemaMending(
      of: files, rules: nil, choosing: choice
    ) { files, _ in
      var found = Diagnostics()
      Lint.check(files, with: LintConfiguration(only: .shownSecret), into: &found)
      return found.all
    }
    #expect(text(of: mending) == "types: { Thing: { fields: { cvv: \(wanted) } } }\n")
  }

  @Test(
    "take comments that silence nothing away, and no text that looks like one",
    arguments: ["\n", "\r\n"])
  func silences(lineEnd: String) throws {
    let lines = [
      "types:", "  Thing:", "    doc: |", "      # lint:ignore missing-doc: a text", "    fields:",
      "      id: uuid  # lint:ignore missing-doc: not broken",
    ]
    let files = try sources(of: .thing(lines.joined(separator: lineEnd)))
    var found = Diagnostics()
    Lint.check(files, with: LintConfiguration(only: .unpagedList), into: &found)
    #expect(found.all.map(\.id) == ["useless-silence"])
    let mended = MendedText(of: files[0], with: found.all.compactMap(\.mend))
    let text = String(decoding: mended.bytes, as: UTF8.self)
    #expect(text.contains("lint:ignore missing-doc: a text"))
    #expect(text.hasSuffix("id: uuid" + lineEnd) || text.hasSuffix("id: uuid\n"))
  }

  /// Diagnostics whose mends put other texts in place of the first ones of a file.
  private func replacements(_ texts: [String: String], in file: SourceFile) -> [Diagnostic] {
    let whole = String(decoding: file.bytes, as: UTF8.self)
    return texts.sorted { $0.key < $1.key }.compactMap { old, new in
      guard let found = whole.firstRange(of: old) else { return nil }
      let start = whole[..<found.lowerBound].utf8.count
      let range = file.range(start, start + old.utf8.count)
      return Diagnostic(
        .error, id: "test", at: range, old, mend: .write(new, at: range, isSafe: true))
    }
  }

  private func sources(of specimen: Specimen) throws -> [SourceFile] {
    try specimen.files.map { file in
      var ignored = Diagnostics()
      return try #require(SourceFile(path: file.path, bytes: file.bytes, into: &ignored))
    }
  }

  private func text(of mending: SchemaMending) -> String {
    String(decoding: mending.files[0].bytes, as: UTF8.self)
  }
}
