import Foundation
import Testing

@Suite("Laying out a schema")
struct FormatTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
  }

  @Test("writes what differs, once, and says so")
  func write() throws {
    try folder.replace("api: {", with: "api:   {", in: "schema/api.yaml")
    let first = try tool("format")
    #expect(first.status == 0)
    #expect(
      first.output == """
        laid out schema/api.yaml
        laid out schema/orders.yaml
        laid out 2 of 2 files

        """)
    #expect(try folder.text(of: "schema/orders.yaml").contains("\nsource: p:2\n\nendpoints:\n"))
    let files = try folder.files()
    #expect(try tool("format").output == "laid out 0 of 2 files\n")
    #expect(try tool("format", "--check").status == 0)
    #expect(try folder.files() == files)
  }

  @Test("with --check shows what differs, and writes nothing")
  func check() throws {
    _ = try tool("format", "--quiet")
    try folder.replace("doc: The only one.", with: "doc:  The only one.", in: "schema/api.yaml")
    let files = try folder.files()
    let outcome = try tool("format", "--check")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("--- schema/api.yaml\n+++ schema/api.yaml laid out\n@@ -1,"))
    #expect(
      outcome.errors == "error: 1 of 2 files is not laid out; run `leatherback-bindgen format`\n")
    #expect(try folder.files() == files)
  }

  @Test("leaves a file alone that is no YAML, and shows why")
  func broken() throws {
    try folder.write("types: [\n", to: "schema/broken.yaml")
    let outcome = try tool("format")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("schema/broken.yaml:2:1: error: the file ends where"))
    #expect(outcome.output.contains("laid out 2 of 3 files"))
    #expect(try folder.text(of: "schema/broken.yaml") == "types: [\n")
  }

  @Test(
    "says of a name what it names in place of a file",
    arguments: [
      ("missing.yaml", "there is no file 'missing.yaml'"),
      ("schema", "'schema' is a folder; name the files in it one by one"),
      ("/dev/null", "'/dev/null' is neither a file nor a folder of files"),
      ("nowhere.yaml", "'nowhere.yaml' is a link that leads nowhere; mend or remove it"),
    ])
  func noFile(name: String, message: String) throws {
    try folder.link("nowhere.yaml", to: "missing.yaml")
    let outcome = try tool("format", "schema/api.yaml", name)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "error: \(message)\n")
    #expect(outcome.output.isEmpty)
  }

  @Test("lays out standard input to standard output, and nothing where it is no YAML")
  func standardInput() throws {
    let files = try folder.files()
    let good = try tool("format", "-", input: "a:   1 # one\r\n")
    #expect(good == Tool.Outcome(status: 0, output: "a: 1  # one\r\n", errors: ""))
    let bad = try tool("format", "-", input: "a: [1\n")
    #expect(bad.status == 1 && bad.output == "")
    #expect(bad.errors.hasPrefix("<stdin>:"))
    let check = try tool("format", "-", "--check", input: "a:   1\n")
    #expect(check == Tool.Outcome(status: 1, output: "", errors: ""))
    #expect(try tool("format", "-", "--check", input: "a: 1\n").status == 0)
    #expect(try tool("format", "-", "schema/api.yaml", input: "").status == 64)
    #expect(try folder.files() == files)
  }

  @Test("takes single files, with their permissions and line ends")
  func single() throws {
    try folder.write("\u{FEFF}a:   1\r\nb:   😀", to: "other.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.path("other.yaml"))
    try folder.link("link.yaml", to: "other.yaml")
    #expect(try tool("format", "link.yaml", "other.yaml").output.hasPrefix("laid out other.yaml\n"))
    #expect(try folder.text(of: "other.yaml") == "\u{FEFF}a: 1\r\nb: 😀\r\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("other.yaml"))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    #expect(try tool("format", "missing.yaml").status == 2)
  }
}
