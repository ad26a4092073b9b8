#if Generator
  import ArgumentParser

  /// `leatherback-bindgen format`.
  struct Format: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "format",
      abstract: "Lays out schema files.",
      discussion: """
        Blanks, line ends between entries and the places of comments are brought into one form. What a \
        file says stays the same: texts, quotes, order and comments are not touched. A file that is no \
        YAML is left alone, and its errors are shown. With '-' the text comes on standard input and goes \
        to standard output, for editors that format with a command.
        """
    )

    @Argument(
      help: "Files to lay out; all files of the schema without them, '-' for standard input.")
    var files: [String] = []

    @Option(help: ArgumentHelp("Folder with the .yaml files of the schema.", valueName: "folder"))
    var schema = "schema"

    @Flag(help: "Write nothing; show what would change, and exit with 1 if anything would.")
    var check = false

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    @Option(help: "When to use colour: 'auto' heeds the terminal, NO_COLOR and CLICOLOR_FORCE.")
    var color = ColorChoice.auto

    func validate() throws {
      if files.contains("-"), files.count > 1 {
        throw ValidationError("'-' is standard input and stands alone.")
      }
    }

    func run() throws {
      let run = FormatRun(
        schema: schema, files: files, isCheck: check, isQuiet: quiet,
        console: Console(color: color))
      let status = run.start()
      if status != .success { throw ExitCode(status.rawValue) }
    }
  }
#endif
