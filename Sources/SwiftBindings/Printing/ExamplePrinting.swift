extension SwiftPrinter {
  /// Prints a function that makes an example.
  mutating func print(_ example: ExamplePlan) {
    block("extension Examples") { printer in
      printer.comment(example.doc)
      printer.line("static func ", .name(example.name), "() -> APIExample {")
      printer.nested { printer in
        printer.line("APIExample(")
        printer.nested { $0.printArguments(of: example) }
        printer.line(")")
      }
      printer.line("}")
    }
  }

  private mutating func printArguments(of example: ExamplePlan) {
    line(["name: ", .literal(example.title), ","], literalIndent: 1)
    line("method: ", .literal(example.method), ",")
    line(["server: ", .literal(example.server), ","], literalIndent: 1)
    line(["path: ", .literal(example.path), ","], literalIndent: 1)
    line(["query: ", .literal(example.query), ","], literalIndent: 1)
    if !example.headers.isEmpty {
      list(
        ["headers: ["], example.headers.map { [.literal($0.name), ": ", .literal($0.value)] },
        ["],"], endsWithComma: true)
    }
    if !example.usesSecretKey { line("usesSecretKey: false,") }
    if let body = example.requestBody {
      line(["requestBody: ", .literal(body), ","], literalIndent: 1)
    }
    line("responseStatus: ", .number(example.status), ",")
    line(["responseBody: ", .literal(example.responseBody), ","], literalIndent: 1)
    line("request: { () throws -> APIRequest<", .type(example.response), "> in")
    nested { printer in
      printer.print(example.requestLocals)
      let arguments = example.arguments.map { $0.pieces }
      printer.call(
        [
          example.requestLocals.isEmpty ? "." : "return .", .name(example.resource), ".",
          .name(example.maker), "(",
        ], arguments)
    }
    line("},")
    let label: SourcePiece = example.isFailure ? "expectedFailure: " : "expected: "
    line(label, "{ () throws -> ", .type(example.expectedType), " in")
    nested {
      $0.printResult(example.expected, type: example.expectedType, after: example.expectedLocals)
    }
    line("}")
  }

  /// Prints the body of a closure that makes a value.
  mutating func printResult(
    _ value: ExpressionPlan, type: SwiftType, after locals: [ExamplePlan.Local]
  ) {
    print(locals)
    printValue(locals.isEmpty ? [] : ["return "], value, type: type)
  }

  mutating func print(_ locals: [ExamplePlan.Local]) {
    for local in locals {
      let head: [SourcePiece] =
        local.value.saysType
        ? ["let ", .name(local.name), " = "]
        : ["let ", .name(local.name), ": ", .type(local.type), " = "]
      printValue(head, local.value, type: local.type)
    }
  }

  /// Prints a value behind `head`, over several lines where it is long.
  private mutating func printValue(
    _ head: [SourcePiece], _ value: ExpressionPlan, type: SwiftType
  ) {
    switch value {
    case .call(let type, let arguments):
      call(head + [.type(type), "("], arguments.map { $0.pieces })
    case .array(let elements) where !elements.isEmpty:
      list(head + ["["], elements.map(\.pieces), ["]"], endsWithComma: true)
    case .dictionary(let entries) where !entries.isEmpty:
      let elements = entries.map { [.literal($0.key), ": "] + $0.value.pieces }
      list(head + ["["], elements, ["]"], endsWithComma: true)
    case .unionCase(let name, let payload):
      line(head + [.type(type), ".", .name(name), "("] + payload.pieces + [")"])
    case .page(let items, let numbers):
      call(head + [.type(type), "("], [["items: "] + items.pieces] + numbers.arguments)
    default: line(head + value.pieces, literalIndent: 1)
    }
  }
}

extension ExampleListPlan.Kind {
  /// The type of the examples.
  fileprivate var type: SourcePiece {
    switch self {
    case .call: "APIExample"
    case .page: "HostedPageExample"
    case .webhook: "WebhookExample"
    }
  }
}

extension ExamplePlan.Argument {
  var pieces: [SourcePiece] { [.name(label), ": "] + value.pieces }
}

extension ExpressionPlan {
  /// Whether the expression has the same type wherever it stands.
  fileprivate var saysType: Bool {
    switch self {
    case .call, .unionCase, .page: true
    default: false
    }
  }

  /// The expression on one line.
  fileprivate var pieces: [SourcePiece] {
    switch self {
    case .null: ["nil"]
    case .boolean(let isTrue): [isTrue ? "true" : "false"]
    case .integer(let digits): [.digits(digits)]
    case .string(let text): [.literal(text)]
    case .decimal(let isNegative, let exponent, let significand):
      [
        "Decimal(sign: ", isNegative ? ".minus" : ".plus", ", exponent: ", .number(exponent),
        ", significand: ", .digits(significand), ")",
      ]
    case .exact(let exact, let text): exact.pieces(of: text)
    case .local(let name): [.name(name)]
    case .constant(let name): [".", .name(name)]
    case .rawText(let type, let text): [.type(type), "(rawValue: ", .literal(text), ")"]
    case .rawInteger(let type, let digits): [.type(type), "(rawValue: ", .digits(digits), ")"]
    case .text(let type, let text): [.type(type), "(", .literal(text), ")"]
    case .array(let elements):
      ["["] + elements.map(\.pieces).separated + ["]"]
    case .dictionary(let entries):
      entries.isEmpty
        ? ["[:]"]
        : ["["] + entries.map { [.literal($0.key), ": "] + $0.value.pieces }.separated + ["]"]
    case .call(let type, let arguments):
      [.type(type), "("] + arguments.map(\.pieces).separated + [")"]
    case .unionCase(let name, let payload): [".", .name(name), "("] + payload.pieces + [")"]
    case .page(let items, let numbers):
      ["Page("] + ([["items: "] + items.pieces] + numbers.arguments).separated + [")"]
    }
  }
}

extension ExpressionPlan.PageNumbers {
  fileprivate var arguments: [[SourcePiece]] {
    var arguments: [[SourcePiece]] = [
      ["number: ", .digits(number)], ["size: ", .digits(size)], ["totalCount: ", .digits(total)],
    ]
    if let pages { arguments.append(["pageCount: ", .digits(pages)]) }
    if let hasNext { arguments.append(["hasNextPage: ", hasNext ? "true" : "false"]) }
    if let hasPrevious { arguments.append(["hasPreviousPage: ", hasPrevious ? "true" : "false"]) }
    if let first { arguments.append(["firstItemNumber: ", .digits(first)]) }
    if let last { arguments.append(["lastItemNumber: ", .digits(last)]) }
    return arguments
  }
}

extension ExpressionPlan.Exact {
  fileprivate func pieces(of text: ExpressionPlan.TextPlan) -> [SourcePiece] {
    let text: SourcePiece =
      switch text {
      case .literal(let literal): .literal(literal)
      case .local(let name): .name(name)
      }
    return switch self {
    case .decimal: ["try Examples.required(JSONNumber(", text, ")?.decimal)"]
    case .url: ["try Examples.required(URL(string: ", text, "))"]
    case .timestamp: ["try Examples.required(Timestamp(", text, "))"]
    case .date: ["try Examples.required(CalendarDate(", text, "))"]
    case .number: [".number(try Examples.required(JSONNumber(", text, ")))"]
    case .publicKey: ["try PublicKey(", text, ")"]
    }
  }
}

// Lists.
extension SwiftPrinter {
  /// Prints a list of examples, or the type that lists them all.
  mutating func print(_ plan: ExampleListPlan) {
    switch plan {
    case .examples(let kind, let name, let examples):
      block("extension Examples") { printer in
        printer.line("static let ", .name(name), ": [", kind.type, "] = [")
        printer.nested { printer in
          for (index, example) in examples.enumerated() {
            let isOnly = index == 0 && examples.count == 1
            printer.line(.name(example), isOnly ? "()" : "(),")
          }
        }
        printer.line("]")
      }
    case .all(let calls, let pages, let webhooks): printAll(calls, pages, webhooks)
    }
  }

  private mutating func printAll(
    _ calls: [SwiftIdentifier], _ pages: [SwiftIdentifier], _ webhooks: [SwiftIdentifier]
  ) {
    line(
      "/// Examples of the schema: requests with their form on the wire, answers with their meaning."
    )
    block("public enum Examples") { printer in
      printer.line("/// All examples of calls, in the order of the schema.")
      printer.printList("all", of: .call, from: calls)
      printer.blankLine()
      printer.line("/// All examples of pages that a browser opens, in the order of the schema.")
      printer.printList("pages", of: .page, from: pages)
      printer.blankLine()
      printer.line("/// All examples of events that the service sends, in the order of the schema.")
      printer.printList("webhooks", of: .webhook, from: webhooks)
      printer.blankLine()
      printer.printRequired()
    }
  }

  private mutating func printList(
    _ name: SourcePiece, of kind: ExampleListPlan.Kind, from lists: [SwiftIdentifier]
  ) {
    let head: [SourcePiece] = ["public static let ", name, ": [", kind.type, "] = "]
    if lists.isEmpty { return line(head + ["[]"]) }
    line(head + ["{"])
    nested { printer in
      printer.line("var ", name, ": [", kind.type, "] = []")
      for list in lists { printer.line(name, " += ", .name(list)) }
      printer.line("return ", name)
    }
    line("}()")
  }

  private mutating func printRequired() {
    line("/// A text of the schema that is not of the form which its type asks for.")
    line("struct UnreadableText: Error {}")
    blankLine()
    line("/// A value that was made from a text of the schema.")
    block("static func required<Value>(_ value: Value?) throws -> Value") { printer in
      printer.line("guard let value else { throw UnreadableText() }")
      printer.line("return value")
    }
  }
}
