import APISchema
import Testing

@testable import SchemaReports

@Suite("The schema and the list of all operations that any source names")
struct ReferenceTests {
  private let report: CoverageReport

  init() throws { report = try SchemaFiles.read(SchemaFiles.ofPackage(), coverage) }

  @Test("no operation of the schema is without a section of the reference")
  func everyOperationIsListed() {
    let names =
      report.operations.map { ($0.fullName, $0.facts.sections) }
      + report.leftOut.map { ($0.fullName, $0.facts.sections) }
    for (name, sections) in names {
      #expect(!sections.isEmpty, "\(name) needs a key such as 'section: payments 3.2'")
    }
  }

  @Test("no section of the schema is invented")
  func noneInvented() {
    let known = Set(ReferenceOperation.all.map(\.section))
    #expect(known.count == ReferenceOperation.all.count)
    #expect(report.sections.map(\.section.text).filter { !known.contains($0) } == [])
  }

  @Test("no operation of the list is missing, and none is awaited that is there")
  func noneMissing() {
    let present = Set(report.sections.map(\.section.text))
    let missing = ReferenceOperation.all.map(\.section).filter { !present.contains($0) }
    #expect(missing.sorted() == ReferenceOperation.awaited.sorted())
  }

  @Test(
    "what is known by method and path is described letter for letter, the rest is left out",
    arguments: ReferenceOperation.all)
  func forms(_ operation: ReferenceOperation) {
    if ReferenceOperation.awaited.contains(operation.section) { return }
    let described = report.operations.filter { $0.facts.sections.contains(operation.section) }
    let leftOut = report.leftOut.filter { $0.facts.sections.contains(operation.section) }
    switch operation.form {
    case .call(let requests):
      #expect(leftOut == [])
      #expect(described.count == 1)
      #expect(described.allSatisfy { requests.contains("\($0.method) \($0.path)") })
    case .name(let count):
      #expect(described == [])
      #expect(leftOut.count == count)
    case .page, .webhook:
      #expect(described.count == 1)
      #expect(leftOut == [])
    }
  }
}

@Suite("The page about what is left out")
struct LeftOutPageTests {
  @Test("has a heading or an item for every entry of the schema, and no other")
  func entries() throws {
    let report = try SchemaFiles.read(SchemaFiles.ofPackage(), coverage)
    let names = try SchemaFiles.text(of: "schema/left-out.md").split(separator: "\n")
      .compactMap { $0.prefixMatch(of: /(?:##|-) `([a-zA-Z.]+)`/).map { String($0.1) } }
    #expect(!names.isEmpty)
    #expect(names.sorted() == report.leftOut.map(\.fullName).sorted())
  }
}
