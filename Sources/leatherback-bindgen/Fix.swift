#if Generator
  import APISchema
  import ArgumentParser

  /// How `fix` tells what it has done.
  enum FixFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
    case human
    case json
  }

  /// `leatherback-bindgen fix`.
  struct Fix: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fix",
      abstract: "Mends mistakes of a schema.",
      discussion: """
        Makes the mends that 'check' and 'lint' know, as long as they cannot mean anything else than \
        what was written; with --all those as well that somebody should look at afterwards. Checks \
        again until nothing is left to mend. No comment gets lost but those that silence nothing, with \
        --all. Mistakes that are left are shown, and what 'lint' has left is counted. Where files are \
        named, the whole schema is checked and those alone are changed.
        """
    )

    @Argument(help: "Files of the schema to mend; all of them without any.")
    var files: [String] = []

    @Option(help: ArgumentHelp("Folder with the .yaml files of the schema.", valueName: "folder"))
    var schema = "schema"

    @Flag(help: "Write nothing; show what would change, and exit with 1 if anything would.")
    var check = false

    @Option(
      name: .customLong("rule"),
      help: ArgumentHelp("Mend this kind only, as in LB0034 or duplicate-key.", valueName: "code"))
    var rules: [String] = []

    @Option(
      help: ArgumentHelp(
        "How what was mended is told: human or json. What is left goes to standard error.",
        valueName: "format"))
    var format = FixFormat.human

    @Flag(help: "Also make mends that may not be what was meant.")
    var all = false

    @Option(help: "When to use colour: 'auto' heeds the terminal, NO_COLOR and CLICOLOR_FORCE.")
    var color = ColorChoice.auto

    func validate() throws {
      for rule in rules where DiagnosticCatalog.page(named: rule) == nil {
        throw ValidationError(ExplanationText.unknown(rule))
      }
    }

    func run() throws {
      let ids = rules.compactMap { DiagnosticCatalog.page(named: $0)?.id }
      let run = FixRun(
        schema: schema, files: files, choice: .init(includesUnsafe: all, ids: Set(ids)),
        isCheck: check,
        isJSON: format == .json,
        console: Console(color: color))
      let status = run.start()
      if status != .success { throw ExitCode(status.rawValue) }
    }
  }
#endif
