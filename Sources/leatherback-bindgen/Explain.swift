#if Generator
  import APISchema
  import ArgumentParser

  /// `leatherback-bindgen explain`.
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Tells more about an error or warning.",
      discussion: "Each kind has a code, which is shown behind its message, as in [LB0034 …]."
    )

    @Argument(help: "Code or name, as in LB0034 or duplicate-key.")
    var code: String?

    @Flag(help: "List all codes.")
    var list = false

    @Option(help: "How a list is written: human or json, with the examples.")
    var format = DiagnosticFormat.human

    @Option(help: ArgumentHelp("File that all pages go to, in Markdown.", valueName: "file"))
    var output: String?

    @Flag(help: "Write nothing; show what differs from the file, and exit with 1 if anything does.")
    var check = false

    @Option(help: "When to use colour: 'auto' heeds the terminal, NO_COLOR and CLICOLOR_FORCE.")
    var color = ColorChoice.auto

    func validate() throws {
      if [code != nil, list, output != nil].count(where: { $0 }) != 1 {
        throw ValidationError("name a code, or pass --list or --output")
      }
      if check, output == nil { throw ValidationError("--check needs --output") }
      if ![.human, .json].contains(format) || (format == .json && !list) {
        throw ValidationError("--format json goes with --list, and there is no other")
      }
    }

    func run() throws {
      let console = Console(color: color)
      if let output {
        let status = ExplanationRun(output: output, isCheck: check, console: console).start()
        if status != .success { throw ExitCode(status.rawValue) }
        return
      }
      let status = console.guarded { () throws(DiskError) in
        guard let code else {
          try console.show(format == .json ? ExplanationText.json : ExplanationText.list)
          return .success
        }
        guard let page = DiagnosticCatalog.page(named: code) else {
          console.report(error: ExplanationText.unknown(code))
          return .refused
        }
        try console.show(ExplanationText(page: page, isColored: console.isOutputColored).text)
        return .success
      }
      if status != .success { throw ExitCode(status.rawValue) }
    }
  }
#endif
