import Testing

@testable import leatherback_bindgen

@Suite("A line of a file")
struct FilePlaceTests {
  @Test(
    "is read as people and compilers write it",
    arguments: [
      ("schema/a.yaml:12", "schema/a.yaml", 12),
      ("/x/Generated/A.swift:120:9", "/x/Generated/A.swift", 120),
      ("A.swift:7:3: error: cannot find '4:2' in scope", "A.swift", 7),
      ("a:b.yaml:3:", "a:b.yaml", 3),
    ])
  func places(text: String, path: String, line: Int) {
    #expect(FilePlace(text)?.path == path)
    #expect(FilePlace(text)?.line == line)
  }

  @Test("is not a name", arguments: ["Order.total", "orders.read: the first", "", ":", "a.yaml:"])
  func names(text: String) {
    #expect(FilePlace(text) == nil)
  }
}
