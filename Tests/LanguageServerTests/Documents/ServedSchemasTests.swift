import Testing

@testable import LanguageServer

@Suite("The schemas that are looked after")
struct ServedSchemasTests {
  /// Folders with a schema in each, by their paths.
  private static func disk(_ folders: String...) -> SchemaDisk {
    let file = SchemaDisk.File(path: "a.yaml", bytes: Array("api: { name: Shop }\n".utf8))
    return SchemaDisk(
      contents: { folders.contains($0) ? .files([file]) : .unreadable("nothing there") },
      realPath: { $0 })
  }

  private func folders(of schemas: ServedSchemas) -> [String] {
    schemas.all.map(\.workspace.root.folder)
  }

  @Test("are that alone which was asked for, whatever is opened")
  func fixed() {
    let disk = Self.disk("/b/api", "/a/schema", "/c/schema")
    var schemas = ServedSchemas("api", in: ["/a", "/b"], disk: disk)
    #expect(folders(of: schemas) == ["/b/api"])
    #expect(schemas.placeToOpen("file:///a/schema/a.yaml") == nil)
    schemas.changeFolders(adding: ["/c"], removing: ["/a", "/b"])
    schemas.reload()
    #expect(folders(of: schemas) == ["/b/api"])
    #expect(schemas.placeToOpen("file:///b/api/in/a.yaml")?.path == "in/a.yaml")
  }

  @Test("are the place where the first one is expected, where no folder has one")
  func expected() {
    let schemas = ServedSchemas(nil, in: ["/a/", "/b"], disk: Self.disk())
    #expect(folders(of: schemas) == ["/a/schema"])
    #expect(schemas.all[0].workspace.problem == "nothing there")
  }

  @Test(
    "are found above a file that is opened, the nearest that is one",
    arguments: [
      ("/a/schema/in/x.yaml", "/a/schema"), ("/a/schema/in/schema/x.yaml", "/a/schema/in/schema"),
      ("/a/schema/in/schema/deep/x.yaml", "/a/schema/in/schema"), ("/b/schema/x.yaml", nil),
      ("/a/x.yaml", nil),
    ])
  func found(path: String, folder: String?) {
    let disk = Self.disk("/a/schema", "/a/schema/in/schema", "/c/schema")
    var schemas = ServedSchemas(nil, in: ["/c"], disk: disk)
    let place = schemas.placeToOpen("file://" + path)
    #expect(place.map { schemas.all[$0.index].workspace.root.folder } == folder)
  }
}
