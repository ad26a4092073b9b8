#if Generator
  import ArgumentParser

  /// `leatherback-bindgen why`.
  struct Why: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "why",
      abstract: "Tells which rules chose a Swift name, type or optionality, and what changes it.",
      discussion: """
        EXAMPLES
          leatherback-bindgen why PaymentLink.linkType
          leatherback-bindgen why paymentLinks.create
          leatherback-bindgen why schema/payments.yaml:12
        """
    )

    @Argument(help: "Name in Swift, or path and line of a schema file or a generated one.")
    var name: String

    @OptionGroup var options: TracingOptions

    func run() throws { try options.run(.why, name) }
  }
#endif
