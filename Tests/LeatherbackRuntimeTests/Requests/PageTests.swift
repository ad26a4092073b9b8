@_spi(Generated) import LeatherbackRuntime
import Testing

@Suite("Pages of a list")
struct PageTests {
  @Test("what a list says beyond the four usual numbers is read where the shape says")
  func everything() throws {
    let page = try page(
      of: #"""
        "pageNumber": 2, "pageCount": 51, "pageSize": 2, "hasNextPage": true,
        "hasPreviousPage": true, "firstItemOnPage": 3, "lastItemOnPage": 4, "totalItemCount": 101
        """#)
    #expect(
      page
        == Page(
          items: ["a", "b"], number: 2, size: 2, totalCount: 101, pageCount: 51, hasNextPage: true,
          hasPreviousPage: true, firstItemNumber: 3, lastItemNumber: 4))
  }

  @Test("what is left out or null is nil")
  func absent() throws {
    let page = try page(
      of: #""pageNumber": 1, "pageSize": 2, "totalItemCount": 2, "pageCount": null"#)
    #expect(page == Page(items: ["a", "b"], number: 1, size: 2, totalCount: 2))
  }

  @Test("what is there has to be of its kind")
  func wrongKind() throws {
    let error = #expect(throws: JSONError.self) {
      try page(
        of: #""pageNumber": 1, "pageSize": 2, "totalItemCount": 2, "hasNextPage": "yes""#)
    }
    #expect(error?.kind == .wrongKind(expected: .bool, found: .string))
    #expect(error?.path == "value.pageData.hasNextPage")
  }

  private func page(of pageData: String) throws -> Page<String> {
    let text = #"{"value": {"record": ["a", "b"], "pageData": {\#(pageData)}}}"#
    return try Page(
      answer: JSONDocument(parsing: Array(text.utf8)).root, in: Envelope(page: .specimen))
  }
}

extension PageShape {
  fileprivate static let specimen = PageShape(
    items: "value.record", number: "value.pageData.pageNumber", size: "value.pageData.pageSize",
    total: "value.pageData.totalItemCount", pages: "value.pageData.pageCount",
    hasNext: "value.pageData.hasNextPage", hasPrevious: "value.pageData.hasPreviousPage",
    first: "value.pageData.firstItemOnPage", last: "value.pageData.lastItemOnPage",
    parameter: "pageNumber")
}
