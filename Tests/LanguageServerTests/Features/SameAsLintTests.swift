import APISchema
import Foundation
import TestSupport
import Testing
import YAMLTree

@testable import LanguageServer

@Suite("What the editor is told")
struct SameAsLintTests {
  /// A diagnostic as far as both sides know it.
  struct Finding: Hashable, Comparable {
    let file: String
    let line: Int

    /// In Unicode scalars, from 1.
    let column: Int
    let code: String

    static func < (one: Finding, other: Finding) -> Bool {
      (one.file, one.line, one.column, one.code)
        < (other.file, other.line, other.column, other.code)
    }
  }

  @Test("is what each page of the catalogue says", arguments: DiagnosticCatalog.pages)
  func catalogue(_ page: DiagnosticPage) {
    let files = Self.files(of: page)
    let expected = page.wrong.diagnostics(holding: page.rule).map { diagnostic in
      let path = diagnostic.range.path
      let isRules = page.wrong.surroundings == .rules
      let name = isRules ? "lint.yaml" : String(path.dropFirst("schema/".count))
      let place = SourceFile(displaying: files[name] ?? [], path: path)
        .position(at: diagnostic.range.lowerBound)
      return Finding(
        file: "schema/" + name, line: place.line, column: place.column,
        code: DiagnosticCatalog.code(of: diagnostic.id))
    }
    let told = editorFindings(in: files)
    #expect(told == expected.sorted())
    #expect(told.contains { $0.code == page.code })
  }

  /// To start the tool for each page would keep the other tests waiting.
  private static let somePages = DiagnosticCatalog.pages.filter { $0.number.isMultiple(of: 9) }

  @Test("is what 'lint' says of the wrong examples of some pages", arguments: somePages)
  func tool(_ page: DiagnosticPage) throws { try expectSame(Self.files(of: page)) }

  /// The schema of the wrong example of a page, with no rule of style in it but that of the page.
  private static func files(of page: DiagnosticPage) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for file in page.wrong.files {
      files[String(file.path.dropFirst("schema/".count))] = file.bytes
    }
    if page.wrong.surroundings == .rules {
      files["lint.yaml"] = files.removeValue(forKey: "example.yaml")
      files["api.yaml"] = Array(shop.utf8)
      return files
    }
    let levels = LintRule.allCases.map { rule in
      let level = rule.standardLevel == .off ? LintLevel.warning : rule.standardLevel
      return "\(rule.rawValue): \(rule == page.rule ? level : .off)"
    }
    files["lint.yaml"] = Array("rules: { \(levels.joined(separator: ", ")) }\n".utf8)
    return files
  }

  private static let shop = """
    api: { name: Shop, doc: A shop. }
    servers: { main: { url: "https://shop.example", doc: The host., source: p:1 } }
    defaults: { server: main }

    """

  @Test(
    "is what 'lint' says where files know of each other",
    arguments: [
      // A text type of another file that holds a secret, and a file in UTF-16.
      [
        "api.yaml": shop,
        "a.yaml": "types: { Order: { standalone: true, fields: { cvv: Digits } } }\n",
        "b.yaml": "types: { Digits: { text: {} } }\n",
      ],
      // The line for editors, in a folder of its own, and silenced.
      [
        "api.yaml": shop, "in/a.yaml": "# yaml-language-server: $schema=../a.json\ntypes: {}\n",
        "in/b.yaml": "types: {}\n",
        "in/c.yaml": "types: {} # lint:ignore no-editor-line: not for people\n",
      ],
      // The file of rules is wrong as well, in its levels or as a text.
      ["api.yaml": shop + "types: { A: { fields: {} } }\n", "lint.yaml": "rules: { no: off }\n"],
      ["api.yaml": "api: { name: Shop }\nx: 1\n", "lint.yaml": "rules: { missing-doc: loud }\n"],
      ["api.yaml": shop, "lint.yaml": "rules: [\n"],
      ["api.yaml": shop, "lint.yaml": "rules: { missing-doc: off }\u{0}\n"],
    ])
  func surroundings(_ texts: [String: String]) throws {
    try expectSame(texts.mapValues { Array($0.utf8) })
  }

  @Test("of a file changes with what another file declares")
  func otherFile() throws {
    let texts = [
      "api.yaml": Self.shop + "types: { Digits: { standalone: true, text: {} } }\n",
      "a.yaml": "types: { Order: { standalone: true, fields: { cvv: string } } }\n",
    ]
    var workspace = Workspace(root: SchemaRoot("/schema", below: "/"), disk: .init(texts))
    _ = workspace.snapshot(encoding: .utf8)
    for text in [
      "types: { Order: { standalone: true, fields: { cvv: Digits } } }\n",
      "types: { Order: { standalone: true, fields: { cvv: string, pin: Digits } } }\n",
    ] {
      workspace.open("a.yaml", uri: "file:///schema/a.yaml", version: 1, text: text)
      let before = workspace.snapshot(encoding: .utf8)
      #expect(before.codes(in: "a.yaml").contains("LB0505"))
      let sealed = "types: { Digits: { standalone: true, fields: {} } }\n"
      workspace.open(
        "api.yaml", uri: "file:///schema/api.yaml", version: 1, text: Self.shop + sealed)
      let after = workspace.snapshot(encoding: .utf8)
      #expect(
        after.codes(in: "a.yaml").count { $0 == "LB0505" }
          == before.codes(in: "a.yaml").count { $0 == "LB0505" } - 1)
      workspace.close("api.yaml")
    }
  }

  private func expectSame(_ files: [String: [UInt8]]) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("same-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files {
      let file = folder.appendingPathComponent("schema/" + name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    #expect(editorFindings(in: files) == (try lintFindings(in: folder)))
  }

  private func editorFindings(in files: [String: [UInt8]]) -> [Finding] {
    let disk = SchemaDisk(
      contents: { _ in .files(files.map { .init(path: $0.key, bytes: $0.value) }) },
      realPath: { $0 })
    var workspace = Workspace(root: SchemaRoot("/schema", below: "/"), disk: disk)
    let snapshot = workspace.snapshot(encoding: .utf8)
    var published = PublishedDiagnostics()
    return published.update(to: snapshot).flatMap { params in
      let path = String(params.uri.dropFirst("file:///schema/".count))
      return params.diagnostics.map { diagnostic in
        let start = diagnostic.range.start
        let text = snapshot.document(path)?.text ?? DocumentText([])
        let line = text.content(ofLine: start.line).lowerBound
        let before = String(decoding: text.bytes[line..<(line + start.character)], as: UTF8.self)
        return Finding(
          file: "schema/" + path, line: start.line + 1, column: before.unicodeScalars.count + 1,
          code: diagnostic.code ?? "")
      }
    }.sorted()
  }

  private struct Report: Decodable {
    struct Diagnostic: Decodable {
      let code: String
      let path: String
      let range: Range?
      let notes: [Note]
    }
    struct Note: Decodable {
      let message: String
      let path: String
      let range: Range?
    }
    struct Range: Decodable { let start: Place }
    struct Place: Decodable {
      let line: Int
      let column: Int
    }
    let diagnostics: [Diagnostic]
  }

  private func lintFindings(in folder: URL) throws -> [Finding] {
    let process = Process()
    let output = Pipe()
    process.executableURL = BuiltProducts.tool
    process.arguments = ["lint", "--format", "json"]
    process.currentDirectoryURL = folder
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let report = try JSONDecoder().decode(Report.self, from: data)
    return report.diagnostics.flatMap { diagnostic in
      // What an editor shows at each place is one finding in a list.
      let others = diagnostic.notes.filter { $0.message.hasPrefix("the same here") }
      let places =
        [(diagnostic.path, diagnostic.range)] + others.map { ($0.path, $0.range) }
      return places.map { path, range in
        Finding(
          file: path, line: range?.start.line ?? 1, column: range?.start.column ?? 1,
          code: diagnostic.code)
      }
    }.sorted()
  }
}

extension Snapshot {
  fileprivate func codes(in path: String) -> [String] {
    (analysis.diagnostics[root.name(of: path)] ?? []).map { DiagnosticCatalog.code(of: $0.id) }
  }
}

extension SchemaDisk {
  /// Files that are nowhere but here.
  init(_ texts: [String: String]) {
    self.init(
      contents: { _ in
        .files(texts.map { File(path: $0.key, bytes: Array($0.value.utf8)) })
      }, realPath: { $0 })
  }
}
