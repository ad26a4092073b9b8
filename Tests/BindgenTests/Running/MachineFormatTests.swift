import Foundation
import Testing

/// Programs read standard output as one document, whatever becomes of a run.
@Suite("Formats for programs")
struct MachineFormatTests {
  let folder: TemporaryFolder
  let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = Tool(folder: folder)
    try folder.writeSchema()
  }

  private static let commands = [
    ["check", "--format", "json"], ["check", "--format", "sarif"],
    ["lint", "--format", "json"], ["lint", "--format", "sarif"],
    ["lint", "--list", "--format", "json"],
    ["fix", "--format", "json"], ["fix", "--format", "json", "--check"],
    ["fix", "--format", "json", "schema/orders.yaml"],
    ["generate", "--format", "json"], ["generate", "--format", "sarif"],
    ["explain", "--list", "--format", "json"],
  ]

  /// What a schema can be like, beside one that is right.
  enum Flaw: String, CaseIterable {
    case none, mistake, noFolder, noFiles, noText, noYAML, noTextInRules, noYAMLInRules, pipe
  }

  @Test("have one document on standard output", arguments: commands, Flaw.allCases)
  func document(_ command: [String], _ flaw: Flaw) throws {
    try spoil(flaw)
    let outcome = try tool.start(command).outcome()
    let value = try? JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect(value is [String: Any] || value is [Any], "\(outcome)")
    #expect((0...2).contains(outcome.status))
    // Who could not do the work says so, and names nothing as done.
    let isUnread = ["noFolder", "noFiles", "pipe"].contains(flaw.rawValue)
    guard isUnread, let members = value as? [String: Any], command[0] != "explain",
      members["rules"] == nil
    else { return }
    #expect(outcome.status == 2)
    if command.contains("json") { #expect(members["failure"] is String, "\(outcome.output)") }
    if command[0] == "fix" { #expect(members["written"] as? Bool == false) }
  }

  @Test("tell of a fix that found a file which is no text as of one that changed nothing")
  func unreadable() throws {
    try spoil(.noText)
    let outcome = try tool("fix", "--format", "json")
    #expect(
      outcome.output
        == #"{"version":1,"written":false,"mends":[],"files":[],"#
        + #""failure":"a file of the schema is no text"}"# + "\n")
    #expect(outcome.errors.contains("the byte 0xFF is not UTF-8 here [LB0002 invalid-utf-8]"))
    #expect(outcome.status == 1)
  }

  private func spoil(_ flaw: Flaw) throws {
    func write(_ bytes: [UInt8], to name: String) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path(name)))
    }
    switch flaw {
    case .none: return
    case .mistake:
      try folder.replace("returns: Order", with: "retruns: Order", in: "schema/orders.yaml")
    case .noFolder: try folder.remove("schema")
    case .noFiles:
      try folder.remove("schema/api.yaml")
      try folder.remove("schema/orders.yaml")
    case .noText: try write(Array("types: { A: ".utf8) + [0xFF], to: "schema/b.yaml")
    case .noYAML: try folder.write("types: {", to: "schema/b.yaml")
    case .noTextInRules: try write([0xFF], to: "schema/lint.yaml")
    case .noYAMLInRules: try folder.write("rules: {", to: "schema/lint.yaml")
    case .pipe: try folder.makePipe("schema/x.yaml")
    }
  }
}
