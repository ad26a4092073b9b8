extension SwiftPrinter {
  /// Prints the property by which requests are reached.
  mutating func print(_ resource: ResourcePlan) {
    block("extension APIRequest") { printer in
      printer.comment(resource.doc)
      printer.line(
        "public static var ", .name(resource.name), ": ", .name(resource.makersType), " { ",
        .name(resource.makersType), "() }")
    }
  }

  /// Prints functions that make requests.
  mutating func print(_ plan: MakersPlan) {
    if let doc = plan.doc {
      comment(doc)
      if plan.makers.isEmpty { return line("public struct ", .name(plan.type), ": Sendable {}") }
      line("public struct ", .name(plan.type), ": Sendable {")
    } else {
      line("extension ", .name(plan.type), " {")
    }
    nested { printer in
      for (index, maker) in plan.makers.enumerated() {
        if index > 0 { printer.blankLine() }
        printer.print(maker)
      }
    }
    line("}")
  }

  private mutating func print(_ maker: MakerPlan) {
    comment(maker.doc)
    let parameters = maker.parameters.map { parameter -> [SourcePiece] in
      [
        .name(parameter.name), ": ", .type(parameter.type),
        parameter.isOptional ? " = nil" : "",
      ]
    }
    call(
      ["public func ", .name(maker.name), "("], parameters,
      [") -> APIRequest<", .type(maker.response), "> {"])
    nested { $0.printBody(of: maker) }
    line("}")
  }

  private mutating func printBody(of maker: MakerPlan) {
    let made: [SourcePiece] = ["APIRequest<", .type(maker.response), ">("]
    let endpoint: [[SourcePiece]] = [[".", .name(maker.endpoint)]]
    if maker.statements.isEmpty, maker.body == .none { return call(made, endpoint) }
    let request = SourcePiece.name(maker.requestName)
    call(["var ", request, " = "] + made, endpoint)
    for statement in maker.statements { print(statement, request: request) }
    switch maker.body {
    case .none: break
    case .value(let name): line(request, ".setBody(json: ", .name(name), ")")
    case .members(let members): printBody(members, of: maker)
    }
    line("return ", request)
  }

  private mutating func printBody(_ members: [WritingPlan], of maker: MakerPlan) {
    let request = SourcePiece.name(maker.requestName)
    guard !members.isEmpty else {
      return line(request, ".setBody { (_: inout JSONWriter) in }")
    }
    let writer = SourcePiece.name(maker.writerName)
    line(request, ".setBody { (", writer, ": inout JSONWriter) in")
    nested { printer in
      for member in members { printer.print(member, writer: writer) }
    }
    line("}")
  }

  private mutating func print(_ statement: MakerPlan.Statement, request: SourcePiece) {
    switch statement {
    case .path(let key, let name, let form):
      call([request, ".setPath("], [[.literal(key)], form.text(of: name)])
    case .query(let key, let name, let form, let isOptional):
      call(
        [request, form.queryMethod, "("],
        [[.literal(key)], form.queryValue(of: name, isOptional: isOptional)])
    case .check(let check): print(check, on: request)
    }
  }
}

extension MakerPlan.TextForm {
  /// An expression for the text of a value that is there.
  fileprivate func text(of name: SwiftIdentifier) -> [SourcePiece] {
    switch self {
    case .string: [.name(name)]
    case .int, .bool: ["String(", .name(name), ")"]
    case .decimal, .description: [.name(name), ".description"]
    case .absoluteString: [.name(name), ".absoluteString"]
    case .rawText: [.name(name), ".rawValue"]
    case .rawInt: ["String(", .name(name), ".rawValue)"]
    case .requestText: [.name(name), ".requestText"]
    case .unprotectedText: [.name(name), ".unprotectedText"]
    case .text: [.name(name), ".text"]
    }
  }

  fileprivate var queryMethod: SourcePiece {
    switch self {
    case .int, .rawInt: ".setQueryInt"
    case .bool: ".setQueryBool"
    case .decimal: ".setQueryDecimal"
    case .string, .description, .absoluteString, .rawText, .requestText, .unprotectedText, .text:
      ".setQuery"
    }
  }

  fileprivate func queryValue(of name: SwiftIdentifier, isOptional: Bool) -> [SourcePiece] {
    let member: SourcePiece
    switch self {
    case .string, .int, .bool, .decimal: return [.name(name)]
    case .description: member = "description"
    case .absoluteString: member = "absoluteString"
    case .rawText, .rawInt: member = "rawValue"
    case .requestText: member = "requestText"
    case .unprotectedText: member = "unprotectedText"
    case .text: member = "text"
    }
    return [.name(name), isOptional ? "?." : ".", member]
  }
}
