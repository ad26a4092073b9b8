import Foundation
import Testing

@Suite("Mending a schema")
struct FixTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
    // Who writes the name as it is declared vouches for the declaration.
    try folder.write(
      """
      resource: carts
      doc: What becomes an order.
      source: p:3
      endpoints:
        order:
          doc: Reads the order of a cart.
          request: GET /carts/{id}/order
          source: p:3
          returns: Order

      """, to: "schema/carts.yaml")
    try folder.replace("returns: Order", with: "retruns: Ordr", in: "schema/orders.yaml")
  }

  @Test("mends what is safe, says what and where, and shows what is left")
  func safe() throws {
    try folder.replace("request: GET", with: "request: POST", in: "schema/orders.yaml")
    let outcome = try tool("fix")
    #expect(
      outcome.output == """
        schema/orders.yaml:9:5: write 'returns' [LB0050 unknown-key]
        schema/orders.yaml:9:14: write 'Order' [LB0080 unknown-type]
        mended 2 mistakes

        """)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[LB0148 missing-retry]"))
    #expect(try folder.text(of: "schema/orders.yaml").contains("    returns: Order\n"))
    #expect(try tool("fix", "--all").output.contains("add 'retry: never'"))
    #expect(try tool("check").status == 0)
    let files = try folder.files()
    let again = try tool("fix", "--all")
    #expect(again.status == 0)
    // Not all of it, which would bury what was mended.
    #expect(
      again.output.wholeMatch(
        of: /nothing to mend\n[0-9]+ findings left; run `leatherback-bindgen lint`\n/) != nil)
    #expect(try folder.files() == files)
  }

  @Test("with --check shows what would change, and writes nothing")
  func check() throws {
    let files = try folder.files()
    let outcome = try tool("fix", "--check")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\n-    retruns: Ordr\n+    returns: Order\n"))
    #expect(outcome.errors == "error: 2 mistakes can be mended; run `leatherback-bindgen fix`\n")
    #expect(try folder.files() == files)
  }

  @Test("tells programs what was or would be mended, with the places of old and new text")
  func json() throws {
    let files = try folder.files()
    let mends = """
      [{"code":"LB0050","name":"unknown-key","title":"write 'returns'","path":"schema/orders.yaml",\
      "edits":[{"range":{"start":{"line":9,"column":5,"offset":148},\
      "end":{"line":9,"column":12,"offset":155}},"text":"returns"}]},\
      {"code":"LB0080","name":"unknown-type","title":"write 'Order'","path":"schema/orders.yaml",\
      "edits":[{"range":{"start":{"line":9,"column":14,"offset":157},\
      "end":{"line":9,"column":18,"offset":161}},"text":"Order"}]}]
      """
    let whole = """
      [{"path":"schema/orders.yaml","edits":[{"range":{"start":{"line":9,"column":1,"offset":144},\
      "end":{"line":10,"column":1,"offset":162}},"text":"    returns: Order\\n"}]}]
      """
    let check = try tool("fix", "--check", "--format", "json")
    #expect(
      check.output == #"{"version":1,"written":false,"mends":\#(mends),"files":\#(whole)}"# + "\n")
    #expect(check.status == 1 && check.errors == "")
    #expect(try folder.files() == files)
    let fix = try tool("fix", "--format", "json")
    #expect(
      fix.output == check.output.replacingOccurrences(of: "false", with: "true"))
    #expect(fix.status == 0)
    let empty = #"{"version":1,"written":true,"mends":[],"files":[]}"# + "\n"
    #expect(try tool("fix", "--format", "json").output == empty)
  }

  @Test("mends the named files alone, and checks the whole schema")
  func files() throws {
    try folder.replace("returns: Order", with: "retursn: Order", in: "schema/carts.yaml")
    let orders = try folder.text(of: "schema/orders.yaml")
    let outcome = try tool("fix", "schema/carts.yaml")
    #expect(
      outcome.output
        == "schema/carts.yaml:9:5: write 'returns' [LB0050 unknown-key]\nmended 1 mistake\n")
    #expect(outcome.status == 1 && outcome.errors.contains("'retruns' is no key of an endpoint"))
    #expect(try folder.text(of: "schema/orders.yaml") == orders)
    try folder.link("link.yaml", to: "schema/orders.yaml")
    #expect(try tool("fix", "--check", "link.yaml").output.contains("+    returns: Order\n"))
    #expect(try tool("fix", "../schema/orders.yaml", in: "schema").output.isEmpty)
    #expect(try tool("fix", "link.yaml", "schema/carts.yaml").status == 0)
  }

  @Test(
    "says of a name what it names in place of a file of the schema",
    arguments: [
      ("missing.yaml", "there is no file 'missing.yaml'"),
      ("schema", "'schema' is a folder; name the files in it one by one"),
      ("other.yaml", "'other.yaml' is no file of the schema; name its folder with --schema"),
      ("/dev/null", "'/dev/null' is neither a file nor a folder of files"),
    ])
  func noFile(name: String, message: String) throws {
    try folder.write("types: {}", to: "other.yaml")
    let files = try folder.files()
    let outcome = try tool("fix", "schema/orders.yaml", name)
    #expect(outcome.status == 2 && outcome.errors == "error: \(message)\n")
    #expect(try folder.files() == files)
  }

  @Test("leaves a file in UTF-16 alone that has nothing to mend")
  func wide() throws {
    try folder.replace("retruns: Ordr", with: "returns: Order", in: "schema/orders.yaml")
    let text = try "\u{FEFF}" + folder.text(of: "schema/orders.yaml")
    let bytes = try #require(text.data(using: .utf16LittleEndian))
    let file = URL(fileURLWithPath: folder.path("schema/orders.yaml"))
    try bytes.write(to: file)
    #expect(try tool("fix").output.hasPrefix("nothing to mend\n"))
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test("mends one kind alone when told to")
  func rule() throws {
    let outcome = try tool("fix", "--rule", "unknown-key")
    #expect(outcome.output.contains("mended 1 mistake\n"))
    #expect(try folder.text(of: "schema/orders.yaml").contains("    returns: Ordr\n"))
    #expect(try tool("fix", "--rule", "nonsense").status == 64)
  }

  @Test("is offered by 'check'")
  func offered() throws {
    #expect(try tool("check").errors.hasSuffix("\n1 error; `leatherback-bindgen fix` mends 1\n"))
    let json = try tool("check", "--format", "json").output
    #expect(json.contains(#""mend":{"title":"write 'returns'","safe":true,"edits":[{"path":"#))
    let sarif = try tool("check", "--format", "sarif").output
    #expect(sarif.contains(#""insertedContent":{"text":"returns"}"#))
  }

  @Test(
    "changes all files or none, and says nothing to be done that is not",
    .enabled(if: Tool.canRunAsNobody))
  func allOrNone() throws {
    try folder.write("types: { A: { fields: { id: strng } } }\n", to: "schema/a/a.yaml")
    let everybody = FileAttributeKey.posixPermissions
    for (name, mode) in [("", 0o755), ("schema", 0o555), ("schema/a", 0o777)] {
      try FileManager.default.setAttributes([everybody: mode], ofItemAtPath: folder.path(name))
    }
    let files = try folder.files()
    for command in [["fix"], ["fix", "--format", "json"], ["format"]] {
      let outcome = try tool.start(command, asNobody: true).outcome()
      #expect(outcome.status == 2, "\(command)")
      #expect(outcome.errors.contains("error: cannot write '"), "\(command)")
      #expect(!outcome.output.contains("write 'returns'") && !outcome.output.contains("laid out"))
      #expect(try folder.files() == files, "\(command)")
    }
  }

  @Test("shows each line of a mend with its own number")
  func lineNumbers() throws {
    try folder.replace(
      "total: { type: decimal, scale: 2, doc: Amount in pounds. }",
      with: "total:\n        type: decimal\n        min: 5\n        max: 2",
      in: "schema/orders.yaml")
    let errors = try tool("check").errors
    for line in errors.split(separator: "\n").filter({ $0.contains(" -| ") }) {
      let number = try #require(line.split(separator: " ").first.flatMap { Int($0) })
      let text = try folder.text(of: "schema/orders.yaml").split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(line.hasSuffix("-| \(text[number - 1])"), "\(line)")
    }
    #expect(errors.contains("\n 18 -|         min: 5\n 19 -|         max: 2\n 18 +| "))
  }
}
