import YAMLTree

/// Looks up what the webhooks of a schema are read as, and checks their examples as the client reads
/// them.
struct WebhookResolution {
  let symbols: SymbolTable
  let table: TypeTable

  /// Webhooks by the types that they are read as.
  private var readers: [TypeID: Located<String>] = [:]

  /// What is wrong with examples, which may follow from something else.
  private(set) var judged = JudgedExamples()

  /// Webhooks by their names.
  private var names: [String: Located<String>] = [:]

  init(_ symbols: SymbolTable, _ table: TypeTable) {
    self.symbols = symbols
    self.table = table
  }

  /// The webhooks of a file. What is wrong with them is reported.
  mutating func webhooks(
    of file: FileSyntax, values: inout ValueFitting, into diagnostics: inout Diagnostics
  ) -> [Webhook] {
    file.webhooks.compactMap { syntax in
      UnusableSwiftNames.check(fixed: syntax.name, as: .endpoint, into: &diagnostics)
      let first = names.updateValue(syntax.name, forKey: syntax.name.value)
      DuplicateNames.check(first?.range, .webhook, syntax.name, into: &diagnostics)
      WebhookRefusals.check(syntax, into: &diagnostics)
      let type = type(of: syntax, into: &diagnostics)
      var found = Diagnostics()
      let examples = syntax.examples.compactMap {
        example($0, of: syntax, type, in: file, &values, &found)
      }
      judged.add(
        found,
        judgedBy: [.declaration(syntax.name.range)] + [type].compactMap { $0.map { .type($0) } })
      let refusals = syntax.refusals.map { Webhook.Refusal($0, in: file) }
      return type.map {
        Webhook(
          name: syntax.name.value, type: $0, refusals: refusals, examples: examples,
          facts: Facts(syntax.facts, in: file.path))
      }
    }
  }

  /// The object that the body is read as; `nil` when there is none, which is reported.
  private mutating func type(
    of webhook: WebhookSyntax, into diagnostics: inout Diagnostics
  ) -> TypeID? {
    // One without its type is reported already.
    if webhook.type.value.isEmpty { return nil }
    guard let id = symbols.types[webhook.type.value]?.id else {
      UnknownNames.report(type: webhook.type, in: symbols, into: &diagnostics)
      return nil
    }
    switch table.shape(of: id) {
    case .object:
      if let first = readers.updateValue(webhook.name, forKey: id) {
        diagnostics.report(.typeOfTwoWebhooks(webhook.type, first: first))
      }
      return id
    case .broken, nil: return nil
    case .enumeration, .union, .text:
      diagnostics.report(.webhookIsNoObject(webhook.type, table.words(for: .declared(id))))
      return nil
    }
  }

  private func example(
    _ syntax: WebhookSyntax.ExampleSyntax, of webhook: WebhookSyntax, _ type: TypeID?,
    in file: FileSyntax, _ values: inout ValueFitting, _ diagnostics: inout Diagnostics
  ) -> Webhook.Example? {
    // One that is not whole may lack its body, or what it is refused as.
    guard syntax.facts.isWhole, let body = syntax.body else { return nil }
    if let refused = syntax.refused, !webhook.refusals.contains(named: refused.value) {
      if webhook.facts.isWhole {
        diagnostics.report(
          .unknownRefusal(refused, declared: webhook.refusals.map(\.name.value)))
      }
      return nil
    }
    let refusal = webhook.refusals.first { $0.matches(body) }
    if refusal?.name.value != syntax.refused?.value {
      diagnostics.report(
        syntax.refused.map { Diagnostic.bodyIsNotRefused($0, matched: refusal?.name) }
          ?? Diagnostic.bodyIsRefused(body.range, as: refusal?.name ?? syntax.name))
      return nil
    }
    var value = ExampleValue(body)
    if refusal == nil, let type {
      value = values.fit(body, to: .declared(type), in: .response, into: &diagnostics)
    }
    return Webhook.Example(
      name: syntax.name.value, body: value, refusal: refusal?.name.value,
      facts: Facts(syntax.facts, in: file.path))
  }
}

extension [WebhookSyntax.RefusalSyntax] {
  fileprivate func contains(named name: String) -> Bool { contains { $0.name.value == name } }
}

extension WebhookSyntax.RefusalSyntax {
  /// Whether a body has the shape. `null` counts as absent.
  fileprivate func matches(_ body: ValueSyntax) -> Bool {
    func isPresent(_ path: Located<String>) -> Bool {
      body.member(at: WirePath(path)).map { $0.content != .null } ?? false
    }
    return has.allSatisfy(isPresent) && !lacks.contains(where: isPresent)
  }
}

extension Webhook.Refusal {
  fileprivate init(_ syntax: WebhookSyntax.RefusalSyntax, in file: FileSyntax) {
    self.init(
      name: syntax.name.value, has: syntax.has.map(WirePath.init),
      lacks: syntax.lacks.map(WirePath.init), reason: syntax.facts.doc?.value ?? "",
      facts: Facts(syntax.facts, in: file.path))
  }
}
