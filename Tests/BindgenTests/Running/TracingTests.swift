import Foundation
import TestSupport
import Testing

@Suite("where, show and why")
struct TracingTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
    #expect(try tool("--quiet").status == 0)
  }

  /// Number of the line with `piece` in the generated file.
  private func line(with piece: String) throws -> Int {
    let lines = try folder.text(of: "Generated/Orders.swift").split(
      separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(piece) }) + 1
  }

  @Test("a name is found in the schema and in the generated code, on the line that has it")
  func name() throws {
    #expect(
      try tool("where", "Order.total")
        == Tool.Outcome(
          status: 0,
          output: """
            Order.total (member)
              schema     schema/orders.yaml:16:7  types.Order.fields.total
              generated  Generated/Orders.swift:\(line(with: "var total"))  public var total: Decimal

            """, errors: ""))
  }

  @Test("a line of the schema, or one that a compiler complains of, leads to the same declaration")
  func lines() throws {
    let name = try tool("where", "Order.total").output
    #expect(try tool("where", "schema/orders.yaml:16").output == name)
    #expect(try tool("where", folder.path("schema/orders.yaml:16:9")).output == name)
    #expect(try tool("where", "orders.yaml:16").output == name)
    let reading = try line(with: "total = try object.")
    #expect(
      try tool("where", "Generated/Orders.swift:\(reading):24: error: no such method").output
        == name)
    #expect(
      try tool(
        "where", "../schema/orders.yaml:16", "--schema", "../schema", "--output", ".",
        in: "Generated"
      ).output.hasPrefix("Order.total (member)\n  schema     \(folder.path)/schema"))
  }

  @Test("show prints the call as a person would write it, and no key")
  func show() throws {
    let outcome = try tool("show", "orders.read")
    #expect(
      outcome.output == """
        orders.read (call), schema/orders.yaml:5:3

        Reads an order.
        Source: p:2.

        Swift
          public func read(id: String) -> APIRequest<Order>

        Wire
          no example shows this call: write one under its key 'examples'

        """)
    #expect(outcome.status == 0)
  }

  @Test("why says what chose a type, and which key would change it")
  func why() throws {
    let outcome = try tool("why", "Order.total")
    #expect(outcome.output.hasPrefix("Order.total (member), schema/orders.yaml:16:7\n"))
    #expect(
      outcome.output.contains(
        """
        type        Decimal
          'decimal' in the schema.
          Exact: the digits never pass through binary floating point.
          'type' chooses another.

        """))
  }

  @Test(
    "what is not there is said with what was meant",
    arguments: [
      ("Order.totl", "nothing in 'schema' is called 'Order.totl'; did you mean 'Order.total'?"),
      ("nonsense", "nothing in 'schema' is called 'nonsense'"),
      ("schema/orders.yaml:400", "'schema/orders.yaml' has lines 1 to 16, and no line 400"),
      ("schema/other.yaml:4", "'schema/other.yaml' is no file of the schema 'schema'"),
      (
        "schema/orders.yaml",
        "'schema/orders.yaml' is a file; name a line of it, as in 'schema/orders.yaml:12'"
      ),
    ])
  func unknown(name: String, message: String) throws {
    for command in ["where", "show", "why"] {
      let outcome = try tool(command, name)
      #expect(outcome.errors == "error: \(message)\n")
      #expect(outcome.output == "")
      #expect(outcome.status != 0)
    }
  }

  @Test(
    "a line that is about no declaration alone leads to the file, and only where it is asked for")
  func wholeFiles() throws {
    let generated = try tool("where", "Generated/Orders.swift:1")
    #expect(
      generated.output
        == "Generated/Orders.swift:1 (the file as a whole)\n  schema     schema/orders.yaml\n")
    #expect(generated.status == 0)
    let all = try tool("where", "Generated/Endpoints.swift:1").output
    #expect(all.hasSuffix("  schema     schema/api.yaml\n  schema     schema/orders.yaml\n"))
    try folder.write(
      "# A comment.\n" + folder.text(of: "schema/orders.yaml"), to: "schema/orders.yaml")
    #expect(
      try tool("where", "schema/orders.yaml:1").output
        == "schema/orders.yaml:1 (the file as a whole)\n  generated  Generated/Orders.swift\n")
    for command in ["show", "why"] {
      #expect(
        try tool(command, "schema/orders.yaml:1").errors
          == "error: line 1 of 'schema/orders.yaml' declares nothing\n")
      #expect(
        try tool(command, "Generated/Orders.swift:1").errors
          == "error: line 1 of 'Generated/Orders.swift' is about no declaration alone\n")
    }
    #expect(try tool("where", "Generated/Orders.swift:0").errors.hasSuffix(", and no line 0\n"))
    try folder.write("import Leatherback\n", to: "Generated/Own.swift")
    #expect(
      try tool("where", "Generated/Own.swift:1").errors
        == "error: 'Generated/Own.swift' was not generated: its first line does not say so\n")
  }

  @Test("what a compiler says is traced, each line of generated code once")
  func compilerMessages() throws {
    let total = try line(with: "total = try object.")
    let path = folder.path("Generated/Orders.swift")
    let message = "\(path):\(total):24: error: value of type 'JSONObject' has no member 'decimal'"
    let outcome = try tool(
      "where", "-",
      input: """
        [1/2] Compiling Generated Orders.swift
        \(message)
        \(total - 1) |
        \(total) |     total = try object.decimal("total")
              |                 `- error: value of type 'JSONObject' has no member 'decimal'
        \(folder.path("Sources/Main.swift")):3:1: error: no such module
        \(message)
        Generated/Orders.swift:1:1: warning: it is late

        """)
    let name = try tool("where", "Order.total").output
    #expect(
      outcome.output == """
        \(message)
        \(name)Generated/Orders.swift:1:1: warning: it is late
        Generated/Orders.swift:1 (the file as a whole)
          schema     schema/orders.yaml

        """)
    #expect(outcome.status == 0 && outcome.errors == "")
    try folder.replace("type: decimal", with: "type: decimel", in: "schema/orders.yaml")
    let property = "Generated/Orders.swift:\(try line(with: "var total")):9: error: no such type"
    #expect(
      try tool("where", "-", input: property + "\n").output
        .hasPrefix("\(property)\ntypes.Order.fields.total\n"))
    let nothing = try tool("where", "-", input: "Build complete!\n")
    #expect(nothing.status == 1)
  }

  @Test("a line that nothing is known of hides no other line of what a compiler says")
  func unknownMessages() throws {
    try folder.write("import Leatherback\n", to: "Generated/Own.swift")
    let own = "Generated/Own.swift:1:8: error: no such module"
    let behind = "Generated/Orders.swift:9999:1: error: it was longer then"
    let known = "Generated/Orders.swift:\(try line(with: "var total")):9: error: no such type"
    let outcome = try tool("where", "-", input: "\(own)\n\(behind)\n\(known)\n")
    #expect(outcome.output.hasPrefix("\(known)\nOrder.total (member)\n"))
    #expect(outcome.errors.contains("error: 'Generated/Own.swift' was not generated"))
    #expect(outcome.errors.contains(", and no line 9999\n"))
    #expect(outcome.status == 0)
    let nothing = try tool("where", "-", input: "\(own)\n\(behind)\n")
    #expect(nothing.output == "" && nothing.status == 1)
  }

  @Test(
    "what the compiler really says is traced", .enabled(if: Compiler.isInstalled, "there is none"))
  func realMessages() async throws {
    let url = URL(fileURLWithPath: folder.path("Generated/Orders.swift"))
    let line = try line(with: "public var total: Decimal")
    try folder.replace(
      "public var total: Decimal", with: "public var total: Decimel", in: "Generated/Orders.swift")
    let said = try await Compiler().complaints(about: [url], named: "Generated", ["-typecheck"])
    let outcome = try tool("where", "-", input: said)
    #expect(outcome.output.contains("Orders.swift:\(line):"))
    #expect(outcome.output.contains("\nOrder.total (member)\n  schema     schema/orders.yaml:16:7"))
  }

  @Test("where answers by the names of keys while the schema has mistakes")
  func rough() throws {
    let line = try line(with: "var total")
    try folder.replace("  read:", with: "  raed:\n    nonsense: 1", in: "schema/orders.yaml")
    let answer = """
      types.Order.fields.total
        schema     schema/orders.yaml:17:7
        generated  Generated/Orders.swift:\(line)  public var total: Decimal

      """
    let generated = "Generated/Orders.swift:\(line):9: error: no such type"
    for name in ["Order.total", "schema/orders.yaml:17", generated] {
      let outcome = try tool("where", name)
      #expect(outcome.output == answer, "\(name)")
      #expect(
        outcome.errors
          == "warning: the schema has mistakes; this is told by the keys of its files, "
          + "and by 'Generated' as it is\n")
      #expect(outcome.status == 0)
    }
    #expect(try tool("where", "orders.raed").output.hasPrefix("endpoints.raed\n"))
    let nothing = try tool("where", "nothing")
    #expect(nothing.status == 1 && nothing.output == "")
    #expect(nothing.errors.contains("[LB0050 unknown-key]"))
  }

  @Test("a schema with mistakes is reported instead")
  func mistakes() throws {
    try folder.replace("type: decimal", with: "type: decimel", in: "schema/orders.yaml")
    let outcome = try tool("why", "Order.total")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("schema/orders.yaml:16:22: error: "))
  }

  @Test(
    "names of every kind in the schema of this package are shown, explained and found again",
    arguments: [
      "PaymentLink.Status.new", "RedirectCustomer.known", "payments.initiate: a card in pounds",
      "checkout.redirect.amount", "CheckoutPopupReturn.successful", "ValidationFailed",
      "Credential.secretKey", "GET /accounts",
    ])
  func realNames(name: String) throws {
    let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../schema").standardizedFileURL.path
    for command in ["where", "show", "why"] {
      let outcome = try tool(command, name, "--schema", schema)
      #expect(outcome.errors == "")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains(".yaml:"))
    }
    let found = try tool("where", name, "--schema", schema).output
    let place = try #require(found.firstMatch(of: /schema +(\S+):[0-9]+/)).1
    #expect(
      try tool("where", String(place), "--schema", schema).output
        .contains(found.prefix { $0 != "\n" }))
  }
}
