import Foundation
import Testing

@testable import APISchema

@Suite("The page about the schema language")
struct LanguagePageTests {
  private let page: String

  init() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    page = try String(
      contentsOf: root.appendingPathComponent("docs/schema-language.md"), encoding: .utf8)
  }

  @Test("every example on it reads without a diagnostic")
  func examples() throws {
    let blocks = page.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(blocks.count >= 8)
    for block in blocks { _ = try readSyntax(Self.file(around: block)) }
  }

  @Test("it tells about every key of every construct", arguments: Construct.allCases)
  func keys(_ construct: Construct) {
    // Between backticks, single or triple, lies code.
    let code = page.split(separator: "`", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let words = Set(code.flatMap { $0.split { !$0.isLetter } })
    #expect(construct.keys.map(\.name).filter { !words.contains($0[...]) } == [])
    #expect(construct.keys.allSatisfy { $0.doc.hasSuffix(".") })
  }

  @Test("it lists every acronym of the naming rule", arguments: Acronym.all.sorted())
  func acronyms(_ word: String) throws {
    let rule = try #require(page.components(separatedBy: "\n").first { $0.hasPrefix("3. A word") })
    #expect(rule.contains(" \(word),") || rule.contains(" \(word)."))
  }

  /// A whole file for an example that is a part of one.
  private static func file(around block: String) -> String {
    let first = block.prefix { $0 != ":" }
    switch first {
    case "fields": return indented(block, below: ["types:", "Sample:"])
    case "examples":
      return indented(block, below: ["endpoints:", "sample:"]) + "\n    request: POST /sample\n"
    case "Channel", "PaymentMethod": return indented(block, below: ["types:"])
    default: return block
    }
  }

  private static func indented(_ block: String, below keys: [String]) -> String {
    let heads = keys.enumerated().map { depth, key in
      String(repeating: "  ", count: depth) + key + "\n"
    }
    let margin = String(repeating: "  ", count: keys.count)
    let lines = block.split(separator: "\n").map { margin + $0 }
    return heads.joined() + lines.joined(separator: "\n")
  }
}
