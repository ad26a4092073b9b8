#if Generator
  import ArgumentParser
  import SchemaChanges

  extension DiffFormat: ExpressibleByArgument {}
  extension FailingLevel: ExpressibleByArgument {}

  /// `leatherback-bindgen diff`
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Tells what changed between two versions of a schema, and what that breaks.",
      discussion: """
        A version is a folder, or a revision of the git repository that the schema is in. Each change \
        is classed: breaking on the wire (programs that are built fail when the service is as the new \
        schema says), breaking in Swift (programs that were written before no longer compile), both, or \
        safe. Writes nothing.

        EXAMPLES
          leatherback-bindgen diff main                  since the branch main
          leatherback-bindgen diff HEAD~3 schema         since three commits ago
          leatherback-bindgen diff v1.2.0 v1.3.0         between two tags
          leatherback-bindgen diff old/schema schema     between two folders
          leatherback-bindgen diff main --format github  annotations for a pull request
          leatherback-bindgen diff main --released 0.4.2 with the version that has to follow

        EXIT CODES
          0   nothing breaks that --fail-on names
          1   one of the two has errors
          2   one of the two could not be read, or git does not know it
          3   breaks Swift only
          4   breaks the wire only
          5   breaks both
          64  the command line is wrong
        """
    )

    @Argument(help: "Folder or git revision of the old version.")
    var old: String

    @Argument(help: "Folder or git revision of the new version; the schema folder if left out.")
    var new: String?

    @Option(
      help: ArgumentHelp("Schema folder, which revisions are read from.", valueName: "folder"))
    var schema = "schema"

    @Option(help: "How the changes are written.")
    var format = DiffFormat.human

    @Option(help: "Which breaks end the run with a code that is not 0.")
    var failOn = FailingLevel.any

    @Option(
      help: ArgumentHelp("Version that was released last, as in 1.4.0.", valueName: "version"))
    var released: String?

    @Option(help: "When to use colour: 'auto' heeds the terminal, NO_COLOR and CLICOLOR_FORCE.")
    var color = ColorChoice.auto

    func validate() throws {
      // A variable that is not set: an empty path would be the folder that the tool was started in.
      guard !old.isEmpty, new?.isEmpty != true, !schema.isEmpty else {
        throw ValidationError("a version is a folder or a git revision, and one of them is empty")
      }
      if let released, ReleasedVersion(released) == nil {
        throw ValidationError("--released takes three numbers, as in 1.4.0, not '\(released)'")
      }
    }

    func run() throws {
      let run = DiffRun(
        old: old, new: new, schema: schema, format: format, failOn: failOn,
        released: released.flatMap(ReleasedVersion.init), console: Console(color: color))
      let status = run.start()
      if status != .success { throw ExitCode(status.rawValue) }
    }
  }
#endif
