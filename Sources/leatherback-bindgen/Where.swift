#if Generator
  import ArgumentParser

  /// `leatherback-bindgen where`.
  struct Where: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tells where something stands in the schema, and what it became in Swift.",
      discussion: """
        EXAMPLES
          leatherback-bindgen where PaymentLink.linkType            a member of a type
          leatherback-bindgen where paymentLinks.create             a call
          leatherback-bindgen where schema/payments.yaml:12         what a line generates
          leatherback-bindgen where Generated/Payments.swift:120:9  what a line comes from

        Of a name its end is enough. A place may be copied from a message of the compiler.
        """
    )

    @Argument(help: "Name in Swift, or path and line of a schema file or a generated one.")
    var name: String

    @Option(help: ArgumentHelp("Folder with the .yaml files of the schema.", valueName: "folder"))
    var schema = "schema"

    @Option(help: ArgumentHelp("Folder that the Swift files go to.", valueName: "folder"))
    var output = "Generated"

    @Option(help: "When to use colour. NO_COLOR in the environment turns 'auto' off.")
    var color = ColorChoice.auto

    func run() throws {
      let run = WhereRun(
        query: name, schema: schema, output: output, console: Console(color: color))
      let status = run.start()
      if status != .success { throw ExitCode(status.rawValue) }
    }
  }
#endif
