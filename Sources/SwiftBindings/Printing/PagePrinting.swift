extension SwiftPrinter {
  /// Prints the property by which pages are reached, and functions that make their addresses.
  mutating func print(_ plan: PagesPlan) {
    block("extension HostedPage") { printer in
      printer.comment(plan.doc)
      printer.line(
        "public static var ", .name(plan.name), ": ", .name(plan.type), " { ", .name(plan.type),
        "() }")
    }
    blankLine()
    comment(plan.doc)
    block("public struct ", .name(plan.type), ": Sendable") { printer in
      for (index, page) in plan.pages.enumerated() {
        if index > 0 { printer.blankLine() }
        printer.print(page)
      }
    }
  }

  private mutating func print(_ page: PagePlan) {
    comment(page.doc)
    let parameters = page.parameters.map { parameter -> [SourcePiece] in
      [
        .name(parameter.name), ": ", .type(parameter.type),
        parameter.isOptional ? " = nil" : "",
      ]
    }
    call(["public func ", .name(page.name), "("], parameters, [") -> HostedPage {"])
    nested { $0.printBody(of: page) }
    line("}")
  }

  private mutating func printBody(of page: PagePlan) {
    let made: [SourcePiece] = ["HostedPage("]
    let arguments: [[SourcePiece]] = [
      [.literal(page.title)], ["server: .", .name(page.server)], ["path: ", .literal(page.path)],
    ]
    if page.payload == nil, page.statements.isEmpty { return call(made, arguments) }
    let name = SourcePiece.name(page.pageName)
    call(["var ", name, " = "] + made, arguments)
    if let payload = page.payload { printPayload(payload, of: page) }
    for statement in page.statements { print(statement, request: name) }
    line("return ", name)
  }

  private mutating func printPayload(_ payload: [WritingPlan], of page: PagePlan) {
    let name = SourcePiece.name(page.pageName)
    guard !payload.isEmpty else {
      return line(name, ".setPayload { (_: inout JSONWriter) in }")
    }
    let writer = SourcePiece.name(page.writerName)
    line(name, ".setPayload { (", writer, ": inout JSONWriter) in")
    nested { printer in
      for statement in payload { printer.print(statement, writer: writer) }
    }
    line("}")
  }
}

// What comes back.
extension SwiftPrinter {
  /// Prints the type that tells the addresses apart.
  mutating func print(_ plan: PageReturnPlan) {
    comment(plan.doc)
    block("public enum ", .name(plan.type), ": Sendable, Hashable") { printer in
      for (index, place) in plan.cases.enumerated() {
        if index > 0 { printer.blankLine() }
        printer.comment(place.doc)
        let head: [SourcePiece] = ["case ", .name(place.name)]
        guard !place.parameters.isEmpty else {
          printer.line(head)
          continue
        }
        let parameters = place.parameters.map { parameter -> [SourcePiece] in
          [
            .name(parameter.name), ": ", .type(parameter.type), parameter.isOptional ? "?" : "",
          ]
        }
        printer.call(head + ["("], parameters)
      }
    }
  }

  /// Prints how the addresses are read.
  mutating func printReading(of plan: PageReturnPlan) {
    block("extension ", .name(plan.type)) { printer in
      printer.line("/// Reads the address that a customer came back to.")
      printer.line("///")
      printer.line("/// - Throws: ``ReturnAddressError`` when the address is none of these.")
      printer.block("public init(_ url: URL) throws(ReturnAddressError)") { printer in
        let address = SourcePiece.name(plan.addressName)
        printer.line("let ", address, " = ReturnAddress(url)")
        for (index, place) in plan.cases.enumerated() {
          printer.condition(
            index == 0 ? "if " : "} else if ", place.conditions(address: address))
          printer.nested { $0.printCase(place, address: address) }
        }
        printer.line("} else {")
        printer.nested {
          $0.call(["throw ReturnAddressError("], [["page: ", .literal(plan.page)]])
        }
        printer.line("}")
      }
    }
  }

  private mutating func condition(_ head: SourcePiece, _ conditions: [[SourcePiece]]) {
    let line = [head] + conditions.separated + [" {"]
    if fits(line) { return self.line(line) }
    for (index, condition) in conditions.enumerated() {
      let pieces = index == conditions.count - 1 ? condition : condition + [","]
      if index == 0 { self.line([head] + pieces) } else { nested { $0.line(pieces) } }
    }
    self.line("{")
  }

  private mutating func printCase(_ place: PageReturnPlan.Case, address: SourcePiece) {
    let head: [SourcePiece] = ["self = .", .name(place.name)]
    guard !place.parameters.isEmpty else { return line(head) }
    let arguments = place.parameters.map { parameter -> [SourcePiece] in
      [.name(parameter.name), ": "]
        + (parameter.isOptional ? parameter.reading(address: address) : [.name(parameter.name)])
    }
    call(head + ["("], arguments)
  }
}

extension PageReturnPlan.Case {
  /// What holds for an address that is this case; locals of its parameters are made on the way.
  fileprivate func conditions(address: SourcePiece) -> [[SourcePiece]] {
    let marker: [[SourcePiece]] =
      contains.map { [[address, ".contains(", .literal($0), ")"]] } ?? []
    let fixed = constants.map { constant -> [SourcePiece] in
      [address, ".text(", .literal(constant.key), ") == ", .literal(constant.text)]
    }
    let values = parameters.filter { !$0.isOptional }.map { parameter -> [SourcePiece] in
      ["let ", .name(parameter.name), " = "] + parameter.reading(address: address)
    }
    return marker + fixed + values
  }
}

extension PageReturnPlan.Parameter {
  /// An expression for the value, which is `nil` where it is missing.
  fileprivate func reading(address: SourcePiece) -> [SourcePiece] {
    let text: [SourcePiece] = [address, ".text(", .literal(key), ")"]
    guard isEnumeration else { return text }
    return text + [".map(", .type(type), ".init(rawValue:))"]
  }
}

// Examples.
extension SwiftPrinter {
  /// Prints a function that makes the example of a page.
  mutating func print(_ example: PageExamplePlan) {
    block("extension Examples") { printer in
      printer.comment(example.doc)
      printer.line("static func ", .name(example.name), "() -> HostedPageExample {")
      printer.nested { printer in
        printer.line("HostedPageExample(")
        printer.nested { $0.printArguments(of: example) }
        printer.line(")")
      }
      printer.line("}")
    }
  }

  private mutating func printArguments(of example: PageExamplePlan) {
    line(["name: ", .literal(example.title), ","], literalIndent: 1)
    line(["url: ", .literal(example.url), ","], literalIndent: 1)
    line("page: { () throws -> HostedPage in")
    nested { printer in
      printer.print(example.locals)
      printer.call(
        [
          example.locals.isEmpty ? "." : "return .", .name(example.resource), ".",
          .name(example.maker), "(",
        ], example.arguments.map { $0.pieces })
    }
    guard let returned = example.returned else { return line("}") }
    line("},")
    line(["returnURL: ", .literal(returned.url), ","], literalIndent: 1)
    line("returned: { () throws -> ", .name(returned.type), " in")
    nested { printer in
      let head: [SourcePiece] = [".", .name(returned.name)]
      if returned.arguments.isEmpty { return printer.line(head) }
      printer.call(head + ["("], returned.arguments.map { $0.pieces })
    }
    line("},")
    line("reading: { (url: URL) throws -> ", .name(returned.type), " in")
    nested { $0.line("try ", .name(returned.type), "(url)") }
    line("}")
  }
}
