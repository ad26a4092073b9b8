extension SwiftPrinter {
  /// Prints how an event is read.
  mutating func print(_ webhook: WebhookPlan) {
    block("extension ", .type(webhook.type)) { printer in
      printer.comment(webhook.doc)
      printer.line("public init(webhook bytes: some Sequence<UInt8>) throws(WebhookError) {")
      printer.nested { $0.printReading(of: webhook) }
      printer.line("}")
    }
  }

  private mutating func printReading(of webhook: WebhookPlan) {
    guard !webhook.refusals.isEmpty else {
      return line("try self.init(webhook: bytes, refusing: [])")
    }
    line("let refusals = [")
    nested { printer in
      for refusal in webhook.refusals {
        printer.print(refusal, end: webhook.refusals.count > 1 ? ")," : ")")
      }
    }
    line("]")
    line("try self.init(webhook: bytes, refusing: refusals)")
  }

  private mutating func print(_ refusal: WebhookPlan.Refusal, end: SourcePiece) {
    let lists: [(label: SourcePiece, elements: [[SourcePiece]])] = [
      ("has: ", refusal.has.map { [.literal($0)] }),
      ("lacks: ", refusal.lacks.map { [.literal($0)] }),
    ].filter { !$0.elements.isEmpty }
    let last: [SourcePiece] = ["reason: ", .literal(refusal.reason)]
    var pieces: [SourcePiece] = ["WebhookRefusal(", .literal(refusal.name), ", "]
    for list in lists { pieces += [list.label, "["] + list.elements.separated + ["], "] }
    pieces += last + [end]
    if fits(pieces) { return line(pieces) }
    line("WebhookRefusal(")
    nested { printer in
      printer.line(.literal(refusal.name), ",")
      for list in lists {
        printer.list([list.label, "["], list.elements, ["],"], endsWithComma: true)
      }
      printer.line(last, literalIndent: 1)
    }
    line(end)
  }

  /// Prints a function that makes an example of a webhook.
  mutating func print(_ example: WebhookExamplePlan) {
    block("extension Examples") { printer in
      printer.comment(example.doc)
      printer.line("static func ", .name(example.name), "() -> WebhookExample {")
      printer.nested { printer in
        printer.line("WebhookExample(")
        printer.nested { $0.printArguments(of: example) }
        printer.line(")")
      }
      printer.line("}")
    }
  }

  private mutating func printArguments(of example: WebhookExamplePlan) {
    let type = SourcePiece.type(example.type)
    line(["name: ", .literal(example.title), ","], literalIndent: 1)
    line(["body: ", .literal(example.body), ","], literalIndent: 1)
    line("read: { (bytes: [UInt8]) throws(WebhookError) -> ", type, " in")
    nested { $0.line("try ", type, "(webhook: bytes)") }
    line("},")
    switch example.outcome {
    case .refusal(let name): line(["refused: ", .literal(name)], literalIndent: 1)
    case .event(let locals, let event):
      line("expected: { () throws -> ", type, " in")
      nested { $0.printResult(event, type: example.type, after: locals) }
      line("}")
    }
  }
}
