extension SwiftPrinter {
  /// Prints a text with a type of its own.
  mutating func print(_ text: TextTypePlan, named name: SwiftIdentifier) {
    let base: SourcePiece = text.making == nil ? "TextValue" : "MadeReference"
    block("public struct ", .name(name), ": ", base, ", Hashable") { printer in
      printer.line("/// Text on the wire.")
      printer.line("public let rawValue: String")
      printer.blankLine()
      printer.line("/// Takes any text.")
      printer.line("public init(rawValue: String) { self.rawValue = rawValue }")
      if let making = text.making { printer.print(making) }
      if let rules = text.rules { printer.print(rules) }
    }
  }

  private mutating func print(_ making: TextTypePlan.Making) {
    blankLine()
    line("/// Characters of which one can be made.")
    line("public static let alphabet = ", .literal(making.alphabet))
    blankLine()
    line("/// Characters of one that is made.")
    line("public static let length = ", .number(making.length))
  }

  private mutating func print(_ rules: TextTypePlan.Rules) {
    blankLine()
    line("/// What every one has to be when it is sent.")
    var arguments: [[SourcePiece]] = []
    if let least = rules.minimumLength { arguments.append(["min: ", .number(least)]) }
    if let most = rules.maximumLength { arguments.append(["max: ", .number(most)]) }
    if let pattern = rules.pattern { arguments.append(["pattern: ", .literal(pattern)]) }
    if !rules.excluded.isEmpty {
      let texts = rules.excluded.map { [SourcePiece.literal($0)] }.separated
      arguments.append(["excludes: ["] + texts + ["]"])
    }
    call(["public static let rules = TextRules("], arguments)
  }
}
