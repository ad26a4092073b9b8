import APISchema

/// A coverage report as a page: Markdown that reads well as text. Equal reports give equal pages.
package struct CoveragePage: Sendable {
  private let report: CoverageReport

  package init(_ report: CoverageReport) { self.report = report }

  /// The page, which ends with a line end.
  package var text: String {
    let sections = [
      introduction, declarations, certainty, operations, leftOut, reference, sources, totals,
    ]
    return sections.compactMap { $0?.text }.joined(separator: "\n")
  }

  /// A heading with what lies below it.
  private struct Section {
    var heading: MarkdownText?
    var words: MarkdownText?
    var table: MarkdownTable?

    var text: String {
      let parts = [
        heading.map { $0.markdown + "\n" }, words.map { $0.markdown + "\n" }, table?.text,
      ]
      return parts.compactMap(\.self).joined(separator: "\n")
    }
  }
}

extension CoveragePage {
  private var introduction: Section? {
    Section(
      heading: "# Coverage: \(MarkdownText(prose: report.apiName))",
      words: """
        What the schema says of the API, counted. Operations described: \(report.operations.count); \
        left out: \(report.leftOut.count).
        """)
  }

  private var declarations: Section? {
    var table = MarkdownTable(
      .text("resource"), .text("file"), .number("endpoints"), .number("types"), .number("fields"),
      .number("enum values"), .number("errors"), .number("answers"), .number("refusals"))
    func row(_ name: MarkdownText, _ file: MarkdownText, _ counts: CoverageCounts) {
      table.add([
        name, file, MarkdownText(counts.endpoints), MarkdownText(counts.types),
        MarkdownText(counts.fields), MarkdownText(counts.enumValues), MarkdownText(counts.errors),
        MarkdownText(counts.answers), MarkdownText(counts.refusals),
      ])
    }
    for file in report.files { row(file.name, MarkdownText(code: file.file), file.counts) }
    row("all", "", report.total)
    return Section(
      heading: "## What is declared",
      words: """
        Fields are parameters and members. Answers are examples of a call that succeeds, refusals of \
        one that fails; each has its request.
        """,
      table: table)
  }

  private var certainty: Section? {
    var columns = [MarkdownTable.Column.text("resource"), .number("declarations")]
    columns += Certainty.allCases.map { .number(MarkdownText(prose: $0.rawValue)) }
    columns.append(.number("sources"))
    var table = MarkdownTable(columns)
    func row(_ name: MarkdownText, _ counts: CoverageCounts) {
      let numbers =
        [counts.factCount] + Certainty.allCases.map { counts.facts[$0, default: 0] }
        + [counts.sources.count]
      table.add([name] + numbers.map { MarkdownText($0) })
    }
    for file in report.files { row(file.name, file.counts) }
    row("all", report.total)
    return Section(
      heading: "## How well it is known",
      words: """
        Documented: stated on a page. Observed: seen in code or answers only. Inferred: worked out. \
        Superseded: only in an older version of a page. A member that says nothing is known as well \
        as what holds it.
        """,
      table: table)
  }

  private var operations: Section? {
    var table = MarkdownTable(
      .text("resource"), .text("name"), .text("method"), .text("path"), .text("server"),
      .text("certainty"), .text("sources"), .number("answers"), .number("refusals"),
      .text("section"))
    for operation in report.operations {
      table.add([
        MarkdownText(prose: operation.resource), MarkdownText(code: operation.name),
        MarkdownText(prose: operation.method), MarkdownText(code: operation.path),
        MarkdownText(prose: operation.server),
        MarkdownText(prose: operation.facts.certainty.rawValue),
        MarkdownText(listing: operation.facts.sources), MarkdownText(operation.answers),
        MarkdownText(operation.refusals), MarkdownText(listing: operation.facts.sections),
      ])
    }
    return Section(heading: "## Operations", table: table)
  }

  private var leftOut: Section? {
    if report.leftOut.isEmpty { return nil }
    var table = MarkdownTable(
      .text("resource"), .text("name"), .text("missing"), .text("what it is"), .text("certainty"),
      .text("sources"), .text("section"))
    for operation in report.leftOut {
      table.add([
        MarkdownText(prose: operation.resource ?? ""), MarkdownText(code: operation.name),
        MarkdownText(prose: operation.missing),
        MarkdownText(prose: operation.facts.doc?.firstSentence ?? ""),
        MarkdownText(prose: operation.facts.certainty.rawValue),
        MarkdownText(listing: operation.facts.sources),
        MarkdownText(listing: operation.facts.sections),
      ])
    }
    return Section(
      heading: "## Left out",
      words: "Operations that are known to exist, and what is missing to describe them.",
      table: table)
  }

  private var reference: Section? {
    let entries = report.sections
    if entries.isEmpty { return nil }
    var table = MarkdownTable(.text("section"), .text("described"), .text("left out"))
    for entry in entries {
      table.add([
        MarkdownText(prose: entry.section.text),
        MarkdownText(joining: entry.described.map { MarkdownText(code: $0) }),
        MarkdownText(joining: entry.leftOut.map { MarkdownText(code: $0) }),
      ])
    }
    return Section(
      heading: "## Against the reference",
      words: """
        Sections of the API's reference, and what stands for each of them here.
        """,
      table: table)
  }

  private var sources: Section? {
    var table = MarkdownTable(.text("source"), .number("declarations"), .text("resources"))
    for source in report.total.sources.keys.sorted() {
      let users = report.files.filter { $0.counts.sources[source] != nil }
      table.add([
        MarkdownText(prose: source), MarkdownText(report.total.sources[source, default: 0]),
        MarkdownText(joining: users.map(\.name)),
      ])
    }
    return Section(heading: "## Sources", table: table)
  }

  private var totals: Section? {
    var table = MarkdownTable(.text("total"), .number("count"))
    let total = report.total
    for certainty in Certainty.allCases {
      let count = report.operations.count { $0.facts.certainty == certainty }
      table.add([
        "operations described, \(MarkdownText(prose: certainty.rawValue))", MarkdownText(count),
      ])
    }
    let rows: [(MarkdownText, Int)] = [
      ("operations described", report.operations.count),
      ("operations left out", report.leftOut.count),
      ("operations known", report.operations.count + report.leftOut.count),
      ("examples of an answer", total.answers), ("examples of a refusal", total.refusals),
      ("types", total.types), ("fields", total.fields), ("enumeration values", total.enumValues),
      ("shapes of refusals", total.errors), ("declarations", total.factCount),
      ("sources", total.sources.count),
    ]
    for (name, count) in rows { table.add([name, MarkdownText(count)]) }
    return Section(heading: "## Totals", table: table)
  }
}

extension FileCoverage {
  /// The resource; for a file without one, the file's name in brackets.
  fileprivate var name: MarkdownText {
    if let resource { return MarkdownText(prose: resource) }
    let fileName = file.split(separator: "/").last ?? ""
    let stem = fileName.split(separator: ".").first ?? fileName
    return "(\(MarkdownText(prose: String(stem))))"
  }
}

extension MarkdownText {
  /// Names of sources or sections with commas between them.
  fileprivate init(listing names: [String]) {
    self.init(joining: names.map { MarkdownText(prose: $0) })
  }
}

extension String {
  /// The text up to its first full stop that ends a sentence.
  fileprivate var firstSentence: String {
    var previous: Character = " "
    for index in indices {
      if previous == ".", self[index].isWhitespace { return String(self[..<index]) }
      previous = self[index]
    }
    return self
  }
}
