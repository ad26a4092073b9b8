#if Generator
  import ArgumentParser

  extension ColorChoice: ExpressibleByArgument {}
  extension DiagnosticFormat: ExpressibleByArgument {}

  /// `leatherback-bindgen generate`, which is what runs without a subcommand.
  struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "generate",
      abstract: "Writes the Swift files that a schema asks for.",
      discussion: """
        Files that are as they should be are left alone, and so is every file that does not begin \
        with the line of a generated one. Paths are relative to the working folder.
        """
    )

    @Option(help: ArgumentHelp("Folder with the .yaml files of the schema.", valueName: "folder"))
    var schema = "schema"

    @Option(help: ArgumentHelp("Folder that the Swift files go to.", valueName: "folder"))
    var output = "Generated"

    @Flag(help: "Also write the schema's examples, to the folder Examples in the output folder.")
    var examples = false

    @Flag(help: "Write nothing; list the files that differ, with what differs, and exit with 1.")
    var check = false

    @Flag(help: "Write nothing; say what would be written.")
    var dryRun = false

    @Flag(name: .shortAndLong, help: "Print errors and warnings only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Name each file, and the time that each stage takes.")
    var verbose = false

    @Option(help: "How errors and warnings are written.")
    var format = DiagnosticFormat.human

    @Option(help: "When to use colour: 'auto' heeds the terminal, NO_COLOR and CLICOLOR_FORCE.")
    var color = ColorChoice.auto

    func validate() throws {
      if check, dryRun { throw ValidationError("--check and --dry-run cannot be combined") }
      if quiet, verbose { throw ValidationError("--quiet and --verbose cannot be combined") }
    }

    func run() throws {
      let run = GenerateRun(
        schema: schema, output: output, withExamples: examples,
        mode: check ? .check : dryRun ? .dryRun : .write,
        detail: quiet || format.isOneValue ? .quiet : verbose ? .verbose : .normal, format: format,
        console: Console(color: color))
      run.run()
    }
  }
#endif
