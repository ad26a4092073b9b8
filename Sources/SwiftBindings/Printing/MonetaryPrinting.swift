extension SwiftPrinter {
  /// Prints what makes a type an amount with its currency.
  mutating func print(_ plan: MonetaryPlan) {
    let members = [
      plan.currency.name == .currency ? nil : Self.printCurrency,
      plan.amount.name == .amount ? nil : Self.printAmount,
      plan.hasInitializer ? nil : Self.printInitializer,
    ].compactMap(\.self)
    let head: [SourcePiece] = ["extension ", .type(plan.type), ": MonetaryAmount {"]
    guard !members.isEmpty else { return line(head + ["}"]) }
    line(head)
    nested { printer in
      for (index, member) in members.enumerated() {
        if index > 0 { printer.blankLine() }
        member(&printer, plan)
      }
    }
    line("}")
  }

  private static func printCurrency(_ printer: inout SwiftPrinter, _ plan: MonetaryPlan) {
    printer.line("/// The same as ``", .name(plan.currency.name), "``.")
    printer.line(
      "public var currency: ", .type(plan.currency.type), " { ", .name(plan.currency.name), " }")
  }

  private static func printAmount(_ printer: inout SwiftPrinter, _ plan: MonetaryPlan) {
    printer.line("/// The same as ``", .name(plan.amount.name), "``.")
    printer.block("public var amount: ", .type(plan.amount.type)) { printer in
      printer.line("get { ", .name(plan.amount.name), " }")
      printer.line("set { ", .name(plan.amount.name), " = newValue }")
    }
  }

  private static func printInitializer(_ printer: inout SwiftPrinter, _ plan: MonetaryPlan) {
    printer.line("/// Creates an amount of a currency, in its major unit.")
    printer.block(
      "public init(currency: ", .type(plan.currency.type), ", amount: ", .type(plan.amount.type),
      ")"
    ) { printer in
      let arguments = plan.arguments.map { argument -> [SourcePiece] in
        [.name(argument.label), ": "] + argument.value.pieces
      }
      printer.call(["self.init("], arguments)
    }
  }
}

extension SwiftIdentifier {
  fileprivate static let currency = SwiftIdentifier("currency")
  fileprivate static let amount = SwiftIdentifier("amount")
}

extension MonetaryPlan {
  /// Whether the type's own initializer takes a currency and an amount, and nothing else.
  fileprivate var hasInitializer: Bool {
    arguments == [
      Argument(label: .currency, value: .currency), Argument(label: .amount, value: .amount),
    ]
  }
}

extension MonetaryPlan.Value {
  fileprivate var pieces: [SourcePiece] {
    switch self {
    case .currency: ["currency"]
    case .amount: ["amount"]
    case .initial(.none), .initial(.null): ["nil"]
    case .initial(let initial): initial.pieces
    }
  }
}
