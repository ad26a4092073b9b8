import Testing

@testable import YAMLTree

@Suite("Diagnostics")
struct DiagnosticsTests {
  private func problem(
    _ path: String, _ offset: Int, _ id: String, _ severity: Diagnostic.Severity = .error,
    message: String = "wrong"
  ) -> Diagnostic {
    let range = SourceRange(path: path, lowerBound: offset, upperBound: offset + 1)
    return Diagnostic(severity, id: id, at: range, message)
  }

  @Test("they are sorted by path, place and id, and else keep their order")
  func order() {
    let sorted = [
      problem("a", 2, "x"), problem("a", 10, "b", message: "1"),
      problem("a", 10, "b", message: "0"), problem("a", 10, "c"), problem("b", 1, "a"),
    ]
    var diagnostics = Diagnostics()
    for index in [4, 3, 1, 0, 2] { diagnostics.report(sorted[index]) }
    #expect(diagnostics.sorted() == sorted)
    #expect(diagnostics.all.first == sorted[4])
  }

  @Test("a warning is no error")
  func warnings() {
    var diagnostics = Diagnostics()
    #expect(!diagnostics.hasErrors)
    diagnostics.report(problem("a", 0, "x", .warning))
    #expect(!diagnostics.hasErrors)
    diagnostics.report(problem("a", 0, "x"))
    #expect(diagnostics.hasErrors)
  }

  @Test(
    "the name that was meant is found",
    arguments: [
      ("Mony", "Money"), ("money", "Money"), ("Currnecy", "Currency"), ("feilds", "fields"),
      ("type", "type"), ("typo", "type"), ("id", "ID"), ("x", nil), ("", nil),
      ("Receipt", nil), ("currencyCoed", "currencyCode"),
    ] as [(String, String?)])
  func closestName(written: String, meant: String?) {
    let names = ["Money", "Currency", "fields", "type", "types", "ID", "currencyCode"]
    #expect(names.closest(to: written) == meant)
  }

  @Test("of equally close names the first is taken, and very long text is no name")
  func closestTies() {
    #expect(["lab", "tab"].closest(to: "cab") == "lab")
    #expect(
      [String(repeating: "a", count: 200)].closest(to: String(repeating: "a", count: 199)) == nil)
  }

  @Test("a located value is mapped where it stands")
  func located() {
    let range = SourceRange(path: "a", lowerBound: 3, upperBound: 1)
    #expect(range.upperBound == 3)
    #expect(Located(2, at: range).map { "\($0)" } == Located("2", at: range))
  }
}
