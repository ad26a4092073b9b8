import Foundation
import Testing

@testable import leatherback_bindgen

/// One line says why, and what to do; programs get it as a document.
@Suite(
  "A version that cannot be read", .enabled(if: GitCommand.isInstalled, "git is not installed here")
)
struct UnreadableRevisionTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try GitCommand.folderWithSchema()
    tool = Tool(folder: folder)
  }

  private func expect(
    _ message: String, of arguments: String..., environment: [String: String] = [:],
    in subfolder: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try tool.start(["diff"] + arguments, in: subfolder, environment: environment)
      .outcome()
    #expect(outcome.errors == "error: \(message)\n", sourceLocation: sourceLocation)
    #expect(outcome.output == "", sourceLocation: sourceLocation)
    #expect(outcome.status == 2, sourceLocation: sourceLocation)
  }

  @Test("is none where there is neither a folder nor a revision, or a file")
  func unknown() throws {
    for arguments in [["old/schema"], ["schema", "old/schema"]] {
      let outcome = try tool.start(["diff"] + arguments).outcome()
      #expect(
        outcome.errors
          == "error: there is neither a folder nor a git revision called 'old/schema'\n")
    }
    try expect(
      "'schema/api.yaml' is a file; a version is a folder with .yaml files, or a git revision",
      of: "schema/api.yaml")
    try expect(
      "there is no schema folder 'nowhere'; name one with --schema", of: "v1", "--schema", "nowhere"
    )
  }

  @Test("is looked for where the folder was when it had another name")
  func renamedFolder() throws {
    try GitCommand.run("mv", "schema", "api", in: folder)
    try expect(
      "there is no folder 'api' in the git revision 'v1'; its files were in 'schema' then: name "
        + "'v1:schema'", of: "v1", "--schema", "api")
    try expect(
      "there is no folder 'gone/schema' in the git revision 'v1'; if it had another name then, add "
        + "that behind a colon, as in 'v1:api/schema'", of: "v1", "v1", "--schema", "gone/schema")
  }

  @Test("is none where the folder was a link, a file, a submodule or without a schema")
  func otherThings() throws {
    try GitCommand.run("mv", "schema", "api", in: folder)
    try folder.link("schema", to: "api")
    try folder.write("", to: "file")
    try folder.write("", to: "docs/readme.md")
    try GitCommand.run("add", ".", in: folder)
    let module = "160000,1111111111111111111111111111111111111111,module"
    try GitCommand.run("update-index", "--add", "--cacheinfo", module, in: folder)
    try GitCommand.run("commit", "--quiet", "--message", "Second", in: folder)
    try expect(
      "'schema' is a link to 'api' in the git revision 'HEAD'; name the folder that it leads to "
        + "behind a colon, as in 'HEAD:api'", of: "HEAD:schema", "api")
    try expect(
      "'file' is a file and no folder in the git revision 'HEAD'; name the folder of the schema "
        + "behind a colon, as in 'HEAD:api/schema'", of: "HEAD:file", "api")
    try expect(
      "'module' is a submodule in the git revision 'HEAD', so its files are in another repository: "
        + "check that out in a second folder, and name both folders", of: "HEAD:module", "api")
    try expect(
      "there is no .yaml or .yml file in 'docs' in the git revision 'HEAD'", of: "HEAD:docs", "api")
  }

  @Test("may be behind the end of a shallow clone, or at the remote only")
  func shallow() throws {
    try GitCommand.run("commit", "--quiet", "--allow-empty", "--message", "Second", in: folder)
    try GitCommand.run("branch", "sketch", in: folder)
    try GitCommand.run(
      "clone", "--quiet", "--depth", "1", "--no-single-branch", "file://\(folder.path)", "shallow",
      in: folder)
    try expect(
      "there is neither a folder nor a git revision called 'HEAD~1'; this clone is shallow: run "
        + "'git fetch --unshallow --tags' first, or let CI check out the whole history "
        + "('fetch-depth: 0' in GitHub Actions)", of: "HEAD~1", in: "shallow")
    try expect(
      "there is neither a folder nor a git revision called 'sketch'; did you mean 'origin/sketch'?",
      of: "sketch", in: "shallow")
  }

  @Test("is none without git, without a repository, and where git refuses it")
  func git() throws {
    try expect(
      "'v1' is no folder, and git, which would know revisions, is not installed or not in the PATH",
      of: "v1", environment: ["PATH": folder.path("nowhere")])
    try folder.write(
      "#!/bin/sh\necho 'hint: x' >&2\necho 'fatal: bad config line 1' >&2\nexit 128\n",
      to: "bin/git")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path("bin/git"))
    try expect(
      "git does not read the repository of '\(folder.path)': bad config line 1", of: "v1",
      environment: ["PATH": folder.path("bin") + ":/usr/bin:/bin"])
    try folder.remove(".git")
    try expect(
      "'v1' is no folder, and no revision: '\(folder.path)' is in no git repository", of: "v1")
  }

  @Test("is none in a repository of somebody else, of which git says how to trust it")
  func foreign() throws {
    try GitCommand.run("init", "--quiet", "my shop", in: folder)
    try folder.writeSchema(to: "my shop/api/schema")
    let outcome = try tool(
      "diff", "v1", "--schema", "api/schema", in: "my shop",
      environment: [
        "GIT_TEST_ASSUME_DIFFERENT_OWNER": "1", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": folder.path("nowhere"),
      ])
    #expect(outcome.errors.contains("git does not read the repository of "))
    // Not of the folder above the schema, which git would not know.
    #expect(
      outcome.errors.hasSuffix(
        "; if you trust it, run: git config --global --add safe.directory "
          + "'\(folder.path("my shop"))'\n"))
    #expect(outcome.status == 2)
  }

  @Test("is told of in one document, in each format for programs")
  func documents() throws {
    let message = "there is neither a folder nor a git revision called '@v2'"
    let json = try tool("diff", "@v2", "--format", "json")
    #expect(json.status == 2 && json.errors == "error: \(message)\n")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(object["failure"] as? String == message)
    #expect(object["errors"] as? Int == 1)
    #expect((object["diagnostics"] as? [Any])?.isEmpty == true)
    #expect(
      try tool("diff", "@v2", "--format", "markdown").output
        == "The versions could not be compared: there is neither a folder nor a git revision called "
        + "'`@v2`'.\n")
    #expect(
      try tool("diff", "@v2", "--format", "github").output == "::error title=diff::\(message)\n")
  }

  @Test("is ended with all that it started when it waits for something", .timeLimit(.minutes(1)))
  func waiting() throws {
    let process = ChildProcess(
      arguments: ["sh", "-c", "sleep 1000 & wait"], patience: .milliseconds(1))
    #expect(throws: DiskError.tooSlow("sh", .milliseconds(1))) { try process.run() }
  }

  @Test("hears both streams of a program to their ends, however much it says")
  func streams() throws {
    let script =
      "head -c 300000 /dev/zero >&2; printf \"$A$HOME\"; head -c 300000 /dev/zero; exit 3"
    let process = ChildProcess(
      arguments: ["sh", "-c", script], environment: ["A": "x", "HOME": nil])
    let outcome = try #require(try process.run())
    #expect(outcome.status == 3)
    #expect(outcome.output.count == 300_001)
    #expect(outcome.errors.count == 300_000)
    #expect(try ChildProcess(arguments: ["/no/such/program"]).run() == nil)
  }
}
