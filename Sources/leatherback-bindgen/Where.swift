#if Generator
  import ArgumentParser

  /// `leatherback-bindgen where`.
  struct Where: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "where",
      abstract: "Tells where something stands in the schema, and what it became in Swift.",
      discussion: """
        EXAMPLES
          leatherback-bindgen where PaymentLink.linkType            a member of a type
          leatherback-bindgen where paymentLinks.create             a call
          leatherback-bindgen where schema/payments.yaml:12         what a line generates
          leatherback-bindgen where Generated/Payments.swift:120:9  what a line comes from
          swift build 2>&1 | leatherback-bindgen where -            what a compiler complains of

        Of a name its end is enough. A place may be copied from a message of the compiler. While the \
        schema has mistakes, keys with that name are told, and the generated files as they are.
        """
    )

    @Argument(help: "Name in Swift, or path and line of a schema file or a generated one.")
    var name: String

    @OptionGroup var options: TracingOptions

    func run() throws { try options.run(.where, name) }
  }
#endif
