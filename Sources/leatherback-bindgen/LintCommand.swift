#if Generator
  import ArgumentParser

  /// `leatherback-bindgen lint`.
  struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint",
      abstract: "Looks for broken rules of style and safety in a schema. Writes nothing.",
      discussion: """
        The file 'lint.yaml' in the schema folder sets the level of each rule: \
        'rules: { missing-example: error, unpaged-list: warning }'. A comment silences a rule where it \
        is broken for a reason: '# lint:ignore missing-example: nobody has seen an answer', at the end \
        of the line or above it.
        """
    )

    @Option(help: ArgumentHelp("Folder with the .yaml files of the schema.", valueName: "folder"))
    var schema = "schema"

    @Flag(help: "End with 1 for warnings as well.")
    var strict = false

    @Flag(help: "List the rules with their levels.")
    var list = false

    @Option(help: "How findings are written.")
    var format = DiagnosticFormat.human

    @Option(help: "When to use colour: 'auto' heeds the terminal, NO_COLOR and CLICOLOR_FORCE.")
    var color = ColorChoice.auto

    func validate() throws {
      if list, ![.human, .json].contains(format) {
        throw ValidationError("--list goes with --format human and json")
      }
    }

    func run() throws {
      let run = LintRun(
        schema: schema, isStrict: strict, format: format, console: Console(color: color))
      let status = list ? run.list() : run.start()
      if status != .success { throw ExitCode(status.rawValue) }
    }
  }
#endif
