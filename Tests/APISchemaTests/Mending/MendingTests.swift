import Testing
import YAMLTree

@testable import APISchema

@Suite("Mending mistakes")
struct MendingTests {
  /// A wrong text, what a mend makes of it, and whether that is done without asking.
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let wrong: Specimen
    let right: String
    let isSafe: Bool

    init(_ id: String, _ wrong: String, _ right: String, safe isSafe: Bool = true) {
      self.init(id, .thing(wrong), right, safe: isSafe)
    }

    init(_ id: String, _ wrong: Specimen, _ right: String, safe isSafe: Bool = true) {
      self.id = id
      self.wrong = wrong
      self.right = right
      self.isSafe = isSafe
    }

    var testDescription: String { "\(id): \(wrong.text)" }
  }

  @Test("changes what is wrong and nothing else", arguments: mendCases)
  func mend(_ mistake: Case) throws {
    let rule = DiagnosticCatalog.page(id: mistake.id)?.rule
    let found = mistake.wrong.diagnostics(holding: rule).filter { $0.id == mistake.id }
    let mend = try #require(found.first?.mend, "\(mistake.wrong.diagnostics(holding: rule))")
    #expect(mend.isSafe == mistake.isSafe)
    let file = try #require(mistake.wrong.files.first)
    var ignored = Diagnostics()
    let source = try #require(SourceFile(path: file.path, bytes: file.bytes, into: &ignored))
    let mended = MendedText(of: source, with: [mend])
    #expect(String(decoding: mended.bytes, as: UTF8.self) == mistake.right + "\n")
  }

  @Test("of each page's wrong example takes the mistake away", arguments: DiagnosticCatalog.pages)
  func pages(_ page: DiagnosticPage) throws {
    let found = page.wrong.diagnostics(holding: page.rule)
    guard let first = found.first(where: { $0.id == page.id }), let mend = first.mend else {
      return
    }
    #expect(!mend.edits.isEmpty)
    let path = mend.edits[0].range.path
    let file = try #require(page.wrong.files.first { $0.path == path })
    var ignored = Diagnostics()
    let source = try #require(SourceFile(path: path, bytes: file.bytes, into: &ignored))
    let mended = MendedText(of: source, with: [mend])
    #expect(mended.made == [0])
    let again = Specimen.described(
      "", in: page.wrong.surroundings, { mended.bytes }
    ).diagnostics(holding: page.rule)
    // One of several may be left, and another mistake may come to light.
    #expect(
      again.count { $0.id == page.id } < found.count { $0.id == page.id },
      "\(String(decoding: mended.bytes, as: UTF8.self))")
  }

  @Test("goes on until nothing is left, once and for all")
  func rounds() throws {
    let text = """
      # of the file
      types:
      \tThing: # a thing
      \t\tfeilds:
      \t\t\tid: {type: uuid, description: A number, or so., nullabel: true}  # an id
      \t\t\tcolor: @red
      """
    let specimen = Specimen.thing(text)
    let files = try specimen.files.map { file in
      var ignored = Diagnostics()
      return try #require(SourceFile(path: file.path, bytes: file.bytes, into: &ignored))
    }
    let mending = SchemaMending(of: files, rules: nil, choosing: .init())
    #expect(
      String(decoding: mending.files[0].bytes, as: UTF8.self) == """
        # of the file
        types:
          Thing: # a thing
            fields:
              id: {type: uuid, doc: "A number, or so.", nullabel: true}  # an id
              color: "@red"

        """)
    #expect(
      mending.steps.map(\.title) == [
        "indent 4 lines with spaces", "put the value in quotes", "write 'fields'", "write 'doc'",
        "put the text in quotes",
      ])
    #expect(mending.steps.last?.position.line == 5)
    let again = SchemaMending(of: mending.files, rules: nil, choosing: .init())
    #expect(again.steps.isEmpty)
    let none = SchemaMending(of: files, rules: nil, choosing: .init(ids: ["unknown-type"]))
    #expect(none.steps.isEmpty && none.files == files)
  }
}
