import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What every command that reads a schema says of one that cannot be read, and that it leaves
/// everything as it was.
@Suite("A schema that cannot be read")
struct BadInputTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
  }

  /// Commands that tell of the schema as a whole, and what they are asked.
  private static let readers = [
    ["generate"], ["check"], ["lint"], ["coverage"], ["where", "Order"], ["show", "Order"],
    ["why", "Order"],
  ]

  /// These and the commands that work on each file by itself.
  private static let all = readers + [["fix"], ["fix", "--all"], ["format"], ["fix", "--check"]]

  /// Runs commands that read the schema, and expects the same of each: all of them where there is
  /// nothing to read.
  private func expect(
    _ error: String, status: Int32, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try folder.files()
    for command in status == 2 ? Self.all : Self.readers {
      let outcome = try tool.start(command).outcome()
      #expect(outcome.errors == error, "\(command)", sourceLocation: sourceLocation)
      #expect(outcome.status == status, "\(command)", sourceLocation: sourceLocation)
      #expect(outcome.output == "", "\(command)", sourceLocation: sourceLocation)
    }
    #expect(try folder.files() == before, sourceLocation: sourceLocation)
  }

  @Test("a file that ends too early is a mistake at its end")
  func truncated() throws {
    let text = try folder.text(of: "schema/orders.yaml")
    let end = try #require(text.range(of: "doc: Number"))
    try folder.write(String(text[..<end.lowerBound]), to: "schema/orders.yaml")
    try expect(
      """
      schema/orders.yaml:15:27: error: the file ends where a value was expected [LB0018 expected-value]
       15 |       id: { type: string,\u{20}
          |                           ^
      hint: write the value, or close the list or map

      1 error

      """, status: 1)
  }

  @Test("a file of more than 16 MiB is too large, one of 16 MiB is not")
  func large() throws {
    let size = 16 * 1024 * 1024
    let text = try folder.text(of: "schema/orders.yaml") + "# "
    let padded = text + String(repeating: "x", count: size - text.utf8.count)
    try folder.write(padded, to: "schema/orders.yaml")
    #expect(try tool("check").status == 0)
    try folder.write(padded + "x", to: "schema/orders.yaml")
    try expect(
      """
      schema/orders.yaml:1:1: error: the file has more than 16777216 bytes [LB0001 file-too-large]
       1 | resource: orders
         | ^
      hint: split it into several files

      1 error

      """, status: 1)
  }

  @Test("a folder that is missing, empty, or has no YAML is named")
  func empty() throws {
    try folder.remove("schema")
    try expect(
      "error: there is no schema folder 'schema'; name one with --schema\n", status: 2)
    try folder.write("api: { name: Shop }", to: "schema/.hidden.yaml")
    try expect("error: there is no .yaml or .yml file in the schema folder 'schema'\n", status: 2)
    try folder.write("rules: {}", to: "schema/lint.yaml")
    try expect(
      "error: there is no .yaml or .yml file besides lint.yaml in the schema folder 'schema'\n",
      status: 2)
    try folder.remove("schema")
    try folder.write("api: { name: Shop }", to: "schema")
    try expect(
      "error: 'schema' is no folder; name the one that holds it with --schema\n", status: 2)
  }

  @Test("links lead neither out of the folder, nor nowhere, nor in circles")
  func links() throws {
    try folder.write("api: { name: Shop }", to: "secret.yaml")
    try folder.link("schema/x.yaml", to: "../secret.yaml")
    try expect(
      "error: '\(folder.path)/schema/x.yaml' is a link that leads out of the schema folder; "
        + "copy what it leads to into it\n", status: 2)
    try folder.remove("schema/x.yaml")
    for target in ["nothing.yaml", "x.yaml"] {
      try folder.link("schema/x.yaml", to: target)
      try expect(
        "error: '\(folder.path)/schema/x.yaml' is a link that leads nowhere; mend or remove it\n",
        status: 2)
      try folder.remove("schema/x.yaml")
    }
    try folder.link("schema/loop", to: ".")
    #expect(try tool("check").status == 0)
    try folder.remove("schema/loop")
    try folder.link("schema/sub", to: "..")
    try expect(
      "error: '\(folder.path)/schema/sub' is a link that leads out of the schema folder; "
        + "copy what it leads to into it\n", status: 2)
  }

  /// What can have the name of a schema file and be none.
  enum Oddity: CaseIterable {
    case pipe, folder, linkToNowhere, linkToItself, linkToDevice
    #if os(Linux)
      case socket
    #endif

    /// What is said of it, behind its path.
    var message: String {
      switch self {
      case .linkToNowhere, .linkToItself: "is a link that leads nowhere; mend or remove it"
      case .linkToDevice:
        "is a link that leads out of the schema folder; copy what it leads to into it"
      default: "has the name of a schema file and is none; rename or remove it"
      }
    }

    func make(_ name: String, in folder: TemporaryFolder) throws {
      switch self {
      case .pipe: try folder.makePipe(name)
      case .folder: try folder.write("types: {}", to: name + "/a.yaml")
      case .linkToNowhere: try folder.link(name, to: "nothing.yaml")
      case .linkToItself: try folder.link(name, to: "x.yaml")
      case .linkToDevice: try folder.link(name, to: "/dev/zero")
      #if os(Linux)
        case .socket: #expect(mknod(folder.path(name), S_IFSOCK | 0o644, 0) == 0)
      #endif
      }
    }
  }

  @Test(
    "what has the name of a schema file and is none is refused, and nobody waits for it",
    arguments: Oddity.allCases,
    Self.all + [
      ["diff", "schema", "schema"], ["lint", "--list"], ["coverage", "--output", "C.md"],
    ])
  func oddity(_ oddity: Oddity, _ command: [String]) throws {
    let before = try folder.files()
    try oddity.make("schema/x.yaml", in: folder)
    let outcome = try tool.start(command).outcome()
    #expect(outcome.status == 2)
    #expect(outcome.errors == "error: '\(folder.path)/schema/x.yaml' \(oddity.message)\n")
    #expect(outcome.output == "")
    try folder.remove("schema/x.yaml")
    #expect(try folder.files() == before)
  }

  @Test(
    "nothing is written over what is no file",
    arguments: Oddity.allCases, [["json-schema"], ["coverage"], ["explain"]])
  func output(_ oddity: Oddity, _ command: [String]) throws {
    let before = try folder.files()
    try oddity.make("x.yaml", in: folder)
    let outcome = try tool.start(command + ["--output", "x.yaml"]).outcome()
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains("error: refused to touch '\(folder.path)/x.yaml'"), "\(outcome)")
    try folder.remove("x.yaml")
    #expect(try folder.files() == before)
  }

  @Test("a file's name cannot steer the terminal that it is shown on")
  func name() throws {
    try folder.write("types: { X: { fieldz: {} } }\n", to: "schema/a\u{1B}[31m\nb.yaml")
    for command in Self.all + [["check", "--format", "github"], ["fix", "--format", "json"]] {
      let outcome = try tool.start(command).outcome()
      let text = outcome.output + outcome.errors
      #expect(!text.contains("\u{1B}") && !text.contains("\nb.yaml"), "\(command)")
    }
  }

  @Test("files and folders that may not be read are named", .enabled(if: Tool.canRunAsNobody))
  func permission() throws {
    try chmod(0o755, "")
    for (name, mode) in [("schema/orders.yaml", 0o200), ("schema", 0o300)] as [(String, mode_t)] {
      let old: mode_t = name == "schema" ? 0o755 : 0o644
      try chmod(mode, name)
      for command in Self.all {
        let outcome = try tool.start(command, asNobody: true).outcome()
        #expect(outcome.status == 2, "\(command)")
        #expect(
          outcome.errors == "error: cannot read '\(folder.path)/\(name)': Permission denied\n")
      }
      try chmod(old, name)
    }
    #expect(try folder.files().keys.sorted() == ["schema/api.yaml", "schema/orders.yaml"])
  }

  private func chmod(_ mode: mode_t, _ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: Int(mode)], ofItemAtPath: folder.path(name))
  }
}
