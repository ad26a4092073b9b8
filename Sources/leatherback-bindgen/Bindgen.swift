#if Generator
  import ArgumentParser

  @main
  struct Bindgen: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "leatherback-bindgen",
      abstract: "Turns a schema of an HTTP API in YAML into Swift.",
      discussion: """
        EXAMPLES
          leatherback-bindgen                      schema/ to Generated/
          leatherback-bindgen --check              is Generated/ what schema/ says?
          leatherback-bindgen --dry-run --verbose  what would be written?
          leatherback-bindgen --schema api --output Sources/API
          leatherback-bindgen check --watch        is schema/ right? Again on each save
          leatherback-bindgen lint                 are doc, sources and examples there?
          leatherback-bindgen fix                  mend what can be mended without asking
          leatherback-bindgen format               lay out the files of schema/
          leatherback-bindgen explain LB0034       more about a message
          leatherback-bindgen diff main            what does the change break since main?
          leatherback-bindgen coverage             what does schema/ describe, and how surely?
          leatherback-bindgen where PaymentLink.id  where is it declared, and what did it become?

        EXIT CODES
          0   all is well
          1   the schema has errors, or --check found files that differ
          2   something could not be read or written
          3-5 diff found a break: see 'leatherback-bindgen help diff'
          64  the arguments are wrong
        """,
      version: toolVersion,
      // Each states its name: to derive it from a type's name takes half a millisecond of each run.
      subcommands: [
        Generate.self, Check.self, LintCommand.self, Format.self, Fix.self, Explain.self,
        Diff.self, Coverage.self, Where.self, Show.self, Why.self, JSONSchemaCommand.self,
        LSPCommand.self,
      ],
      defaultSubcommand: Generate.self
    )
  }
#else
  /// What is built where the trait `Generator` is off: the tool without its dependencies can only
  /// say how to get the real one.
  @main
  enum Bindgen {
    static func main() {
      let console = Console(color: .auto)
      console.report(error: "built without the trait Generator; pass --traits Generator to swift")
      quit(with: .diskFailed)
    }
  }
#endif
