import Testing

@testable import leatherback_bindgen

@Suite("Paths")
struct PathsTests {
  @Test(
    "are made absolute without looking at the disk",
    arguments: [
      ("schema", "/a/b/schema"), ("./schema/", "/a/b/schema"), ("../schema", "/a/schema"),
      ("/x//y/.", "/x/y"), (".", "/a/b"), ("../../../..", "/"),
    ])
  func absolute(path: String, expected: String) {
    #expect(path.absolutePath(in: "/a/b") == expected)
  }

  @Test(
    "are shown from the working folder when they lie below it",
    arguments: [("/a/b/c.yaml", "c.yaml"), ("/a/bc.yaml", "/a/bc.yaml"), ("/a/b", ".")])
  func shown(path: String, expected: String) {
    #expect(path.shownPath(from: "/a/b") == expected)
  }

  @Test("have a last name and a folder")
  func parts() {
    #expect("/a/b.yaml".lastName == "b.yaml")
    #expect("/a/b.yaml".parentFolder == "/a")
    #expect("/a".parentFolder == "/")
    #expect("/".parentFolder == "/")
    #expect("/".appending(path: "a") == "/a")
  }
}
