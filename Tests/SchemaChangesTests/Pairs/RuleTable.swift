import Foundation
import SchemaChanges
import Testing

/// The table of rules in `docs/diff.md`, made from the pairs: what a page says of a rule is what was
/// compared, and what the compiler agreed to.
struct RuleTable {
  static let page = ChangePair.folder
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/diff.md")

  /// Between these lines of the page.
  static let start =
    "<!-- The table is made from Tests/Fixtures/changes: see CONTRIBUTING.md. -->\n"
  static let end = "<!-- End of the table. -->\n"

  /// A row for each rule and each of its verdicts, with the first pair that shows it.
  static func text() throws -> String {
    var rows: [ChangeRule: [(breaks: Breakage, example: String)]] = [:]
    for pair in ChangePair.all {
      for change in try pair.comparison().changes {
        guard rows[change.rule]?.contains(where: { $0.breaks == change.breaks }) != true else {
          continue
        }
        rows[change.rule, default: []].append((change.breaks, pair.title))
      }
    }
    var text = "| rule | for instance | breaks |\n| --- | --- | --- |\n"
    for rule in ChangeRule.allCases {
      for (breaks, example) in rows[rule] ?? [] {
        text += "| `\(rule.rawValue)` | \(example) | \(words(breaks)) |\n"
      }
    }
    return text
  }

  private static func words(_ breaks: Breakage) -> String {
    switch breaks {
    case [.wire, .source]: "wire, Swift"
    case .wire: "wire"
    case .source: "Swift"
    default: "nothing"
    }
  }
}

@Suite("The page about diff")
struct RuleTableTests {
  @Test("has the rules as they are: RECORD_CHANGES=1 writes them")
  func table() throws {
    let page = try String(contentsOf: RuleTable.page, encoding: .utf8)
    let parts = page.components(separatedBy: RuleTable.start)
    try #require(parts.count == 2)
    let rest = parts[1].components(separatedBy: RuleTable.end)
    try #require(rest.count == 2)
    let table = try RuleTable.text()
    if PairTests.isRecording {
      let text = parts[0] + RuleTable.start + "\n" + table + "\n" + RuleTable.end + rest[1]
      try Data(text.utf8).write(to: RuleTable.page)
    } else {
      #expect(rest[0] == "\n" + table + "\n")
    }
  }
}
