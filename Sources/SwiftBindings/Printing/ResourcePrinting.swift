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
    case .form(let statements): printForm(statements, of: maker)
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

  private mutating func printForm(_ statements: [MakerPlan.FormStatement], of maker: MakerPlan) {
    let request = SourcePiece.name(maker.requestName)
    guard !statements.isEmpty else {
      return line(request, ".setForm { (_: inout FormWriter) in }")
    }
    let writer = SourcePiece.name(maker.writerName)
    line(request, ".setForm { (", writer, ": inout FormWriter) in")
    nested { printer in
      for statement in statements {
        switch statement {
        case .item(let item) where item.value.isSensitive:
          printer.call([writer, ".sensitive("], item.hiddenArguments)
        case .item(let item):
          printer.call([writer, item.value.formMethod, "("], item.arguments)
        case .check(let check): printer.print(check, on: writer)
        }
      }
    }
    line("}")
  }

  /// Prints a statement about what `request` builds.
  mutating func print(_ statement: MakerPlan.Statement, request: SourcePiece) {
    switch statement {
    case .token(let name): line(request, ".setBearerToken(", .name(name), ")")
    case .path(let key, let name, let form):
      call([request, ".setPath("], [[.literal(key)], form.text(of: name)])
    case .query(let item):
      call([request, ".setQuery", item.value.methodEnding, "("], item.arguments)
    case .header(let item) where item.value.isSensitive:
      call([request, ".setHeaderSensitive("], item.hiddenArguments)
    case .header(let item):
      call([request, ".setHeader", item.value.methodEnding, "("], item.arguments)
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

  /// What of the value the runtime takes.
  fileprivate func value(of name: SwiftIdentifier, isOptional: Bool) -> [SourcePiece] {
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

extension TextItemPlan {
  /// Name and value of the item.
  fileprivate var arguments: [[SourcePiece]] {
    switch value {
    case .parameter(let name, let form, let isOptional):
      [[.literal(key)], form.value(of: name, isOptional: isOptional)]
    case .constant(let text): [[.literal(key)], [.literal(text)]]
    }
  }

  /// Name and value of an item whose value stays hidden.
  fileprivate var hiddenArguments: [[SourcePiece]] {
    guard case .parameter(let name, _, _) = value else { return arguments }
    return [[.literal(key)], [.name(name)]]
  }
}

extension TextItemPlan.Value {
  fileprivate var isSensitive: Bool {
    if case .parameter(_, .unprotectedText, _) = self { return true }
    return false
  }

  /// End of the name of a request's method that takes the value.
  fileprivate var methodEnding: SourcePiece {
    guard case .parameter(_, let form, _) = self else { return "" }
    return switch form {
    case .int, .rawInt: "Int"
    case .bool: "Bool"
    case .decimal: "Decimal"
    case .string, .description, .absoluteString, .rawText, .requestText, .unprotectedText,
      .text:
      ""
    }
  }

  /// Method of a form's writer that takes the value.
  fileprivate var formMethod: SourcePiece {
    guard case .parameter(_, let form, _) = self else { return ".text" }
    return switch form {
    case .int, .rawInt: ".int"
    case .bool: ".bool"
    case .decimal: ".decimal"
    case .string, .description, .absoluteString, .rawText, .requestText, .unprotectedText,
      .text:
      ".text"
    }
  }
}
