import Testing

@Suite("Commands of the tool")
struct CommandTests {
  @Test("state their names: the parser would look for them in the types on each run")
  func names() throws {
    let commands = try Repository.swiftFiles(in: "Sources/leatherback-bindgen").filter { file in
      file.lines.contains { $0.contains(": ParsableCommand {") }
    }
    #expect(commands.count > 5)
    for command in commands {
      #expect(command.lines.contains { $0.contains("commandName: \"") }, "\(command.path)")
    }
  }
}
