extension SwiftPrinter {
  /// Prints the property in an extension of its type.
  mutating func print(_ plan: ConfirmationPlan) {
    block("extension ", .type(plan.type)) { printer in
      printer.comment(plan.doc)
      printer.block("public var confirmation: APIRequest<", .type(plan.response), ">") { printer in
        let arguments = plan.arguments.map { argument -> [SourcePiece] in
          [.name(argument.label), ": ", .name(argument.member)]
        }
        printer.call([".", .name(plan.resource), ".", .name(plan.maker), "("], arguments)
      }
    }
  }
}
