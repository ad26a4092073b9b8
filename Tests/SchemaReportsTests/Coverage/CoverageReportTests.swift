import APISchema
import Testing

@testable import SchemaReports

@Suite("Counting what a schema describes")
struct CoverageReportTests {
  private let report: CoverageReport

  init() throws { report = try SchemaFiles.read(SchemaFiles.shop(), coverage) }

  private func counts(_ file: String) throws -> CoverageCounts {
    try #require(report.files.first { $0.file == "schema/\(file).yaml" }).counts
  }

  @Test("goes by files, each with its resource")
  func files() {
    #expect(report.files.map(\.file) == ["schema/api.yaml", "schema/orders.yaml"])
    #expect(report.files.map(\.resource) == [nil, "orders"])
  }

  @Test("counts parameters, members and values, also those that lie inside of others")
  func numbers() throws {
    let orders = try counts("orders")
    #expect(orders.endpoints == 2)
    #expect(orders.types == 1)
    // id and size of the first call, two of the second, three of the order and one of its note
    #expect(orders.fields == 8)
    #expect(orders.enumValues == 1)
    #expect(orders.errors == 0)
    #expect(orders.answers == 1)
    #expect(orders.refusals == 1)
    let shared = try counts("api")
    #expect(shared.types == 1)
    #expect(shared.fields == 1)
    #expect(shared.enumValues == 2)
    #expect(shared.errors == 1)
  }

  @Test("takes a member that says nothing to be known as well as what holds it")
  func certainty() throws {
    // The host; the enumeration and its values; the error and its member.
    #expect(try counts("api").facts == [.documented: 1, .observed: 3, .inferred: 2])
    // The resource, a call with two parameters, and a member that says so; the other call with its
    // member, a note with its text; the order with its identifier and its kind, which has a value.
    #expect(
      try counts("orders").facts == [.documented: 5, .observed: 4, .inferred: 1, .superseded: 4])
    #expect(report.total.factCount == 20)
  }

  @Test("counts the declarations that name a source")
  func sources() throws {
    #expect(try counts("api").sources == ["p:1": 1, "p:9": 1, "app": 1])
    #expect(try counts("orders").sources == ["p:2": 2, "p:3": 1, "app": 1])
    #expect(report.total.sources == ["p:1": 1, "p:2": 2, "p:3": 1, "p:9": 1, "app": 2])
  }

  @Test("knows each operation with its examples, and what is left out")
  func operations() {
    #expect(report.operations.map(\.fullName) == ["orders.read", "orders.create"])
    #expect(report.operations.map(\.method) == ["GET", "POST"])
    #expect(report.operations.map(\.path) == ["/orders/{id}", "/orders"])
    #expect(report.operations.map(\.answers) == [1, 0])
    #expect(report.operations.map(\.refusals) == [1, 0])
    #expect(report.leftOut.map(\.fullName) == ["orders.cancel"])
  }

  @Test("goes through the sections of the reference by their numbers")
  func sections() {
    #expect(report.sections.map(\.section.text) == ["shop 1.9", "shop 1.10", "shop 2"])
    #expect(
      report.sections.map(\.described) == [["orders.create"], ["orders.read"], ["orders.create"]])
    #expect(report.sections.map(\.leftOut) == [[], [], ["orders.cancel"]])
  }
}
