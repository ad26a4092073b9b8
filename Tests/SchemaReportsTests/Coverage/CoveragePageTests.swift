import Testing

@testable import SchemaReports

@Suite("The page of a coverage report")
struct CoveragePageTests {
  @Test("says all that was counted, in tables that read well as text")
  func page() throws {
    let report = try SchemaFiles.read(SchemaFiles.shop(), coverage)
    #expect(
      try CoveragePage(report).text == SchemaFiles.text(of: "Tests/Fixtures/coverage/shop.md"))
  }

  @Test("leaves out what a schema does not have")
  func nothingLeftOut() throws {
    let file = try SchemaFiles.source(
      "schema/api.yaml",
      """
      api: { name: Shop }
      servers: { main: { url: "https://shop.example" } }
      defaults: { server: main }
      resource: orders
      endpoints: { list: { request: GET /orders } }
      """)
    let text = try CoveragePage(SchemaFiles.read([file], coverage)).text
    #expect(text.contains("\n## Operations\n"))
    #expect(!text.contains("## Left out"))
    #expect(!text.contains("## Against the reference"))
  }
}
