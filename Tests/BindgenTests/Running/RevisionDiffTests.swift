import Foundation
import Testing

@Suite(
  "Comparing with a git revision", .enabled(if: GitCommand.isInstalled, "git is not installed here")
)
struct RevisionDiffTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try GitCommand.folderWithSchema()
    tool = Tool(folder: folder)
  }

  @Test("takes the working tree for the new version")
  func workingTree() throws {
    try folder.replace("  read:", with: "  retrieve:", in: "schema/orders.yaml")
    let outcome = try tool("diff", "v1")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("schema/orders.yaml:5:3, was at v1:schema/orders.yaml:5:3"))
    #expect(outcome.output.contains("1 change from v1:schema to schema: 1 breaking in Swift"))
  }

  @Test("compares two revisions, and leaves the working tree out")
  func revisions() throws {
    try folder.replace("  read:", with: "  retrieve:", in: "schema/orders.yaml")
    try GitCommand.run("commit", "--quiet", "--all", "--message", "Second", in: folder)
    try folder.replace("  retrieve:", with: "  fetch:", in: "schema/orders.yaml")
    let outcome = try tool("diff", "HEAD~1", "HEAD")
    #expect(outcome.output.contains("orders.retrieve was called 'orders.read'"))
    #expect(!outcome.output.contains("fetch"))
  }

  @Test(
    "knows no revision that git does not know",
    arguments: ["v2", "--upload-pack=x", "main^{/x:y}"])
  func unknown(_ revision: String) throws {
    let outcome = try tool("diff", "--", revision)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors
        == "error: there is neither a folder nor a git revision called '\(revision)'\n")
  }

  @Test("takes the folder that a revision is named with")
  func namedFolder() throws {
    try GitCommand.run("mv", "schema", "api", in: folder)
    let outcome = try tool("diff", "v1:schema", "api")
    #expect(outcome.output == "no changes from v1:schema to api\nno new version is needed\n")
    #expect(outcome.status == 0)
  }

  @Test("heeds no variable that names another repository")
  func environment() throws {
    let variables = [
      "GIT_DIR": "/nowhere", "GIT_WORK_TREE": "/nowhere", "GIT_INDEX_FILE": "x",
      "GIT_OBJECT_DIRECTORY": "/nowhere", "GIT_ALTERNATE_OBJECT_DIRECTORIES": "/nowhere",
    ]
    let outcome = try tool("diff", "v1", environment: variables)
    #expect(outcome.output.hasPrefix("no changes from v1:schema"))
    #expect(outcome.status == 0)
  }

  @Test("follows the link that the schema folder is now")
  func linkNow() throws {
    try GitCommand.run("mv", "schema", "api", in: folder)
    try GitCommand.run("commit", "--quiet", "--message", "Second", in: folder)
    try folder.link("schema", to: "api")
    #expect(try tool("diff", "HEAD").output.hasPrefix("no changes from HEAD:schema to schema\n"))
  }
}
