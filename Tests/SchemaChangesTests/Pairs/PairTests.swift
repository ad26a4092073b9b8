import Foundation
import SchemaChanges
import Testing

/// After a change of the rules that is meant, `RECORD_CHANGES=1 swift test --filter PairTests` writes
/// what is told now; its diff is then read.
@Suite("What is told of a change", .serialized)
struct PairTests {
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_CHANGES"] == "1"

  @Test("is what was recorded, to the letter", arguments: ChangePair.all)
  func report(_ pair: ChangePair) throws {
    guard !Self.isRecording else { return }
    #expect(try pair.comparison().shown == pair.part("report"))
  }

  @Test("can be recorded", .enabled(if: isRecording))
  func record() throws {
    for file in ChangePair.files {
      var text = ""
      for pair in ChangePair.all where pair.file == file {
        text += "=== \(pair.title)\n"
        for heading in ChangePair.headings where heading != "report" {
          let part = try #require(pair.parts[heading])
          text += "\(heading):\n" + (part.isEmpty ? "" : part + "\n")
        }
        do {
          let report = try pair.comparison().shown
            .replacingOccurrences(
              of: "(?<=[a-zA-Z.{/])\(pair.number)(?![0-9])", with: "#",
              options: .regularExpression)
          text += "report:\n\(report)\n\n"
        } catch {
          Issue.record("\(pair.title)")
          text += "\n"
        }
      }
      try Data(text.dropLast().utf8).write(to: ChangePair.folder.appending(path: file))
    }
  }

  @Test("is told by every rule once at least")
  func rules() throws {
    let told = Set(
      ChangePair.all.flatMap { pair in (try? pair.comparison().changes.map(\.rule)) ?? [] })
    let untold = ChangeRule.allCases.filter { !told.contains($0) }
    #expect(untold == [])
  }

  @Test("is the same each time, and nothing where nothing changed", arguments: ChangePair.all)
  func determinism(_ pair: ChangePair) throws {
    #expect(try pair.comparison().changes == pair.comparison().changes)
    let version = try ChangePair.version(of: pair.oldSchema())
    #expect(SchemaComparison(of: version, with: version).changes == [])
  }
}
