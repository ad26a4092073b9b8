#if Generator
  import ArgumentParser

  /// Options of the commands that go from a name to the schema and to Swift.
  struct TracingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Folder with the .yaml files of the schema.", valueName: "folder"))
    var schema = "schema"

    @Option(help: ArgumentHelp("Folder that the Swift files go to.", valueName: "folder"))
    var output = "Generated"

    @Option(help: "When to use colour: 'auto' heeds the terminal, NO_COLOR and CLICOLOR_FORCE.")
    var color = ColorChoice.auto

    func run(_ question: TracingRun.Question, _ name: String) throws {
      let run = TracingRun(
        question: question, name: name, schema: schema, output: output,
        console: Console(color: color))
      let status = run.start()
      if status != .success { throw ExitCode(status.rawValue) }
    }
  }
#endif
