#if Generator
  import ArgumentParser

  /// `leatherback-bindgen check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Tells whether a schema is right. Writes nothing.",
      discussion: """
        All that 'generate' would report is reported, by the same rules. Whether the generated files \
        are what the schema says is another question: 'generate --check' answers it.
        """
    )

    @Option(help: ArgumentHelp("Folder with the .yaml files of the schema.", valueName: "folder"))
    var schema = "schema"

    @Flag(help: "Check again whenever a file is saved, until the tool is stopped.")
    var watch = false

    @Option(help: "How errors and warnings are written.")
    var format = DiagnosticFormat.human

    @Flag(name: .shortAndLong, help: "Print errors and warnings only.")
    var quiet = false

    @Option(help: "When to use colour: 'auto' heeds the terminal, NO_COLOR and CLICOLOR_FORCE.")
    var color = ColorChoice.auto

    func run() throws {
      let run = CheckRun(
        schema: schema, format: format, isQuiet: quiet, console: Console(color: color))
      let status = watch ? run.watch() : run.start()
      if status != .success { throw ExitCode(status.rawValue) }
    }
  }
#endif
