import Foundation
import Testing

@testable import leatherback_bindgen

@Suite("The schema folder")
struct SchemaFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read() throws -> SchemaFolder {
    try SchemaFolder(at: folder.path("schema"), on: Disk())
  }

  @Test("gives its YAML files in the order of their names, and nothing else")
  func files() throws {
    for name in ["b.yaml", "a.yml", "sub/c.yaml", "B.YAML", "notes.txt", ".hidden.yaml"] {
      try folder.write(name, to: "schema/\(name)")
    }
    try folder.write("", to: "schema/.git/d.yaml")
    let schema = try read()
    #expect(
      schema.files.map(\.name) == [
        "schema/B.YAML", "schema/a.yml", "schema/b.yaml", "schema/sub/c.yaml",
      ])
    #expect(schema.files.map { String(decoding: $0.bytes, as: UTF8.self) }.last == "sub/c.yaml")
    #expect(schema.byteCount == "B.YAMLa.ymlb.yamlsub/c.yaml".utf8.count)
  }

  @Test("follows no link out of itself, and reads a file once")
  func links() throws {
    try folder.write("a", to: "schema/a.yaml")
    try folder.link("schema/b.yaml", to: "a.yaml")
    #expect(try read().files.map(\.name) == ["schema/a.yaml"])
    try folder.write("secret", to: "secret.yaml")
    try folder.link("schema/c.yaml", to: "../secret.yaml")
    #expect(throws: DiskError.linkLeavesSchema(folder.path("schema/c.yaml"))) { try read() }
  }

  @Test("may be a link itself, and keeps the name that it was given")
  func linkedFolder() throws {
    try folder.write("a", to: "elsewhere/a.yaml")
    try folder.link("schema", to: "elsewhere")
    #expect(try read().files.map(\.name) == ["schema/a.yaml"])
  }

  @Test("that is missing or empty is named")
  func missing() throws {
    #expect(throws: DiskError.noSchemaFolder(folder.path("schema"))) { try read() }
    try folder.write("", to: "schema/notes.txt")
    #expect(throws: DiskError.noSchemaFiles(folder.path("schema"), hasRules: false)) { try read() }
  }

  @Test("reads a file again that is written meanwhile")
  func changing() throws {
    try folder.write("a: 1", to: "schema/a.yaml")
    var disk = Disk()
    disk.whileReading = { path in
      if FileManager.default.contents(atPath: path) == Data("a: 1".utf8) {
        try? Data("a: 22".utf8).write(to: URL(fileURLWithPath: path))
      }
    }
    let schema = try SchemaFolder(at: folder.path("schema"), on: disk)
    #expect(schema.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a: 22"])
  }

  @Test("gives up a file that never holds still, or goes away")
  func restless() throws {
    try folder.write("a: 1", to: "schema/a.yaml")
    let path = folder.path("schema/a.yaml")
    var disk = Disk()
    disk.whileReading = { path in
      if let file = FileHandle(forWritingAtPath: path) {
        file.seekToEndOfFile()
        file.write(Data("\n".utf8))
      }
    }
    #expect(throws: DiskError.changesWhileRead(path)) {
      try SchemaFolder(at: folder.path("schema"), on: disk)
    }
    disk.whileReading = { path in try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: (any Error).self) { try SchemaFolder(at: folder.path("schema"), on: disk) }
  }
}
