import Foundation
import TestSupport
import Testing
import YAMLTree

@testable import APISchema

@Suite("The catalog of diagnostics")
struct CatalogTests {
  @Test("the wrong example of each page has its mistake alone", arguments: DiagnosticCatalog.pages)
  func wrong(_ page: DiagnosticPage) {
    var found = page.wrong.diagnostics(holding: page.rule)
    if let others = Self.severalKinds[page.id] {
      #expect(found.contains { $0.id == others })
      found.removeAll { $0.id == others }
    }
    #expect(Set(found.map(\.id)) == [page.id], "found: \(found.map(\.message))")
    // A rule of style may hold for several places of its example.
    if page.rule == nil { #expect(found.count == 1, "found: \(found.map(\.message))") }
  }

  /// Pages whose example has mistakes of another kind as well: that too many are shown takes many.
  private static let severalKinds = ["too-many-problems": "duplicate-key"]

  @Test("the right example of each page has no mistake", arguments: DiagnosticCatalog.pages)
  func right(_ page: DiagnosticPage) {
    let found = page.right.diagnostics(holding: page.rule)
    #expect(found.isEmpty, "found: \(found.map { "\($0.message) [\($0.id)]" })")
  }

  @Test("no two pages share a number or a name")
  func unique() {
    let pages = DiagnosticCatalog.pages
    #expect(Set(pages.map(\.number)).count == pages.count)
    #expect(Set(pages.map(\.id)).count == pages.count)
    #expect(pages.allSatisfy { DiagnosticCatalog.page(named: $0.code)?.id == $0.id })
    #expect(DiagnosticCatalog.page(named: "lb0034")?.id == "duplicate-key")
    #expect(DiagnosticCatalog.page(named: "Duplicate-Key")?.code == "LB0034")
    #expect(DiagnosticCatalog.page(named: "[LB0034 duplicate-key]")?.id == "duplicate-key")
    #expect(DiagnosticCatalog.page(named: "LB0034 unknown-key") == nil)
    #expect(DiagnosticCatalog.page(named: "LB9999") == nil)
  }

  @Test("each kind that the sources name has a page, and each page a kind")
  func complete() throws {
    // No schema can bring them about: they tell of the machine, or of a message of the parser that
    // nobody has seen yet.
    let unreachable: Set = ["no-parser", "out-of-memory", "syntax"]
    let named = try Self.namedInSources().subtracting(unreachable)
    let paged = Set(DiagnosticCatalog.pages.map(\.id))
    #expect(named.subtracting(paged).sorted() == [], "these have no page")
    #expect(paged.subtracting(named).sorted() == [], "these pages have no kind")
  }

  /// Names of kinds in the sources of the reader and of the language.
  private static func namedInSources() throws -> Set<String> {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var names: Set<String> = []
    for folder in ["Sources/YAMLTree", "Sources/APISchema"] {
      let place = root.appendingPathComponent(folder)
      let paths = try #require(FileManager.default.enumerator(atPath: place.path))
      for case let path as String in paths
      where path.hasSuffix(".swift") && !path.hasPrefix("Catalog/") {
        let text = try String(contentsOf: place.appendingPathComponent(path), encoding: .utf8)
        for match in text.matches(of: /(?:\bid: |\bproblem\(\s*|\bescape\(\s*)"([a-z0-9-]+)"/) {
          names.insert(String(match.1))
        }
      }
    }
    // Put together from the kinds of declarations that other places name.
    for kind in ["type", "error", "server", "credential", "envelope"] {
      names.formUnion(["unknown-\(kind)", "unused-\(kind)"])
    }
    return names.union(LintRule.allCases.map(\.rawValue))
  }
}

extension DiagnosticPage: CustomTestStringConvertible {
  public var testDescription: String { "\(code) \(id)" }
}
