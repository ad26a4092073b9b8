#if Generator
  import ArgumentParser

  /// `leatherback-bindgen show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows a call or a type: in Swift, on the wire and as a curl command.",
      discussion: """
        EXAMPLES
          leatherback-bindgen show paymentLinks.create
          leatherback-bindgen show PaymentLink

        Values are those of the schema's examples. What the schema calls sensitive is shown as ***, and \
        keys and tokens are variables of the shell.
        """
    )

    @Argument(help: "Name in Swift, or path and line of a schema file or a generated one.")
    var name: String

    @OptionGroup var options: TracingOptions

    func run() throws { try options.run(.show, name) }
  }
#endif
