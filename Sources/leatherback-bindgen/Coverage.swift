#if Generator
  import ArgumentParser

  /// `leatherback-bindgen coverage`
  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage",
      abstract: "Counts what a schema describes, and how well that is known.",
      discussion: """
        Prints Markdown that reads well as text: what is declared, certainty and sources, all \
        operations, those that are left out with what is missing, and what stands for each section \
        of the reference. With --output it goes to a file, which is left alone if it is as it should \
        be, and if it does not begin with the line of a generated one.
        """
    )

    @Option(help: ArgumentHelp("Folder with the .yaml files of the schema.", valueName: "folder"))
    var schema = "schema"

    @Option(help: ArgumentHelp("File that the page goes to.", valueName: "file"))
    var output: String?

    @Flag(help: "Write nothing; show what differs from the file, and exit with 1 if anything does.")
    var check = false

    @Option(help: "When to use colour: 'auto' heeds the terminal, NO_COLOR and CLICOLOR_FORCE.")
    var color = ColorChoice.auto

    func validate() throws {
      if check, output == nil { throw ValidationError("--check needs --output") }
    }

    func run() throws {
      let run = CoverageRun(
        schema: schema, output: output, isCheck: check, console: Console(color: color))
      let status = run.start()
      if status != .success { throw ExitCode(status.rawValue) }
    }
  }
#endif
