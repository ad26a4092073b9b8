#if Generator
  import ArgumentParser

  /// `leatherback-bindgen json-schema`.
  struct JSONSchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "json-schema",
      abstract: "Prints the schema language as a JSON Schema, for editors.",
      discussion: """
        A file names it in its first line, '# yaml-language-server: $schema=…'; then editors complete \
        keys, show what they are for, and mark what cannot be right.
        """
    )

    @Option(help: ArgumentHelp("File that it goes to.", valueName: "file"))
    var output: String?

    @Flag(help: "Write nothing; show what differs from the file, and exit with 1 if anything does.")
    var check = false

    @Option(help: "When to use colour: 'auto' heeds the terminal, NO_COLOR and CLICOLOR_FORCE.")
    var color = ColorChoice.auto

    func validate() throws {
      if check, output == nil { throw ValidationError("--check needs --output") }
    }

    func run() throws {
      let run = JSONSchemaRun(output: output, isCheck: check, console: Console(color: color))
      let status = run.start()
      if status != .success { throw ExitCode(status.rawValue) }
    }
  }
#endif
