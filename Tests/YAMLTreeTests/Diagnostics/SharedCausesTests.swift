import Testing
import YAMLTree

@Suite("Findings with one cause")
struct SharedCausesTests {
  @Test("are one, with notes about three more places and the number of the others")
  func capped() throws {
    let grouped = Self.findings(count: 9).grouped().all
    let only = try #require(grouped.first)
    #expect(grouped.count == 1)
    #expect(only.range == Self.place(0))
    let notes = only.notes.map(\.message)
    #expect(
      notes == ["the same here", "the same here", "the same here, and in 5 more places"])
    #expect(only.notes.map(\.range) == [Self.place(1), Self.place(2), Self.place(3)])
    let mend = only.mend
    #expect(mend != nil)
  }

  @Test("say how many more there are only where there are more", arguments: [2, 3, 4])
  func uncapped(_ count: Int) {
    let notes = Self.findings(count: count).grouped().all.flatMap(\.notes).map(\.message)
    #expect(notes == Array(repeating: "the same here", count: count - 1))
  }

  @Test("stay apart where they speak of different names")
  func apart() {
    var diagnostics = Self.findings(count: 1)
    diagnostics.report(
      Diagnostic(.error, id: "unknown-type", at: Self.place(1), "no type is called 'B'"))
    #expect(diagnostics.grouped() == diagnostics)
  }

  @Test("are more than two where they are values beside one declaration")
  func values() {
    var diagnostics = Diagnostics()
    for position in 1...2 {
      diagnostics.report(
        Diagnostic(
          .error, id: "wrong-value", at: Self.place(position), "\(position) is no text",
          subject: Self.place(0)))
    }
    #expect(diagnostics.grouped() == diagnostics)
    diagnostics.report(
      Diagnostic(
        .error, id: "wrong-value", at: Self.place(3), "3 is no text", subject: Self.place(0)))
    #expect(diagnostics.grouped().all.map(\.message) == ["1 is no text"])
  }

  private static func findings(count: Int) -> Diagnostics {
    var diagnostics = Diagnostics()
    for position in 0..<count {
      diagnostics.report(
        Diagnostic(
          .error, id: "unknown-type", at: place(position), "no type is called 'A'",
          mend: Diagnostic.Mend("write 'B'", [.init(place(position), "B")], isSafe: true)))
    }
    return diagnostics
  }

  private static func place(_ position: Int) -> SourceRange {
    SourceRange(path: "a.yaml", lowerBound: position * 10, upperBound: position * 10 + 1)
  }
}
