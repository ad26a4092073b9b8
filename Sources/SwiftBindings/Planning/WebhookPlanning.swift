import APISchema

extension WebhookPlan {
  init(naming webhook: Webhook, types: DeclaredTypes) {
    type = types.spelling(of: webhook.type, in: nil)
    refusals = webhook.refusals.map { refusal in
      Refusal(
        name: LiteralText(refusal.name), has: refusal.has.map { LiteralText($0.text) },
        lacks: refusal.lacks.map { LiteralText($0.text) }, reason: LiteralText(refusal.reason))
    }
    var text: CommentText = "Reads an event from the body of a request, exactly as it came."
    text.appendParagraph(webhook.facts.purpose)
    text.appendParagraph(
      """
      Reading says nothing about who sent the event. Where money depends on it, ask the service for \
      the state of what it is about.
      """)
    text.appendOrigins(of: webhook.facts)
    text.appendParagraph(
      """
      Throws ``WebhookError`` when the body is no JSON, no event that the schema knows, or one that \
      is refused.
      """)
    doc = DocPlan(
      text,
      parameters: [.init(name: SwiftIdentifier("bytes"), text: "Body of the request, untouched.")])
  }
}

/// The examples of the webhooks of a file with the names of what is made for them.
struct WebhookExampleNames: Sendable {
  /// Property with all of them.
  let list: SwiftIdentifier

  let schemaFile: String
  let members: [(example: Webhook.Example, webhook: Webhook, name: SwiftIdentifier)]

  /// Names for the files of `api` that have examples of webhooks.
  static func names(in api: APIDescription, besides names: inout NameClaims)
    -> [WebhookExampleNames]
  {
    var files: [String] = []
    for webhook in api.webhooks where !webhook.examples.isEmpty {
      let file = webhook.facts.origin.file
      if !files.contains(file) { files.append(file) }
    }
    return files.map { file in
      let webhooks = api.webhooks.filter { $0.facts.origin.file == file }
      let first = webhooks.first { !$0.examples.isEmpty }?.name ?? ""
      let list = names.claim(SwiftIdentifier(first).name + "Webhooks")
      let members = webhooks.flatMap { webhook in
        webhook.examples.map { example in
          let name = SwiftIdentifier(webhook.name).name
          let ending = SwiftIdentifier(example.name.functionName).capitalized
          return (example, webhook, names.claim(name + ending))
        }
      }
      return WebhookExampleNames(list: list, schemaFile: file, members: members)
    }
  }
}

extension FilePlan {
  /// The file with the examples of the webhooks of a schema file.
  init(naming names: WebhookExampleNames, files: FileNames, types: DeclaredTypes) {
    let examples = names.members.map {
      WebhookExamplePlan(naming: $0.example, of: $0.webhook, name: $0.name, types: types)
    }
    let list = ExampleListPlan.examples(.webhook, name: names.list, of: examples.map(\.name))
    self.init(
      path: "Examples/" + files[names.schemaFile] + "WebhookExamples",
      origins: [CommentText(plain: names.schemaFile)], audience: .examples,
      declarations: [.exampleList(list)] + examples.map(DeclarationPlan.webhookExample))
  }
}

extension WebhookExamplePlan {
  fileprivate init(
    naming example: Webhook.Example, of webhook: Webhook, name: SwiftIdentifier,
    types: DeclaredTypes
  ) {
    self.name = name
    let fullTitle = webhook.name + ": " + example.name
    title = LiteralText(fullTitle)
    doc = DocPlan(example.facts.documentation(fallback: "\(code: fullTitle)."))
    body = LiteralText(CompactJSON(example.body).text)
    type = types.spelling(of: webhook.type, in: nil)
    if let refusal = example.refusal {
      outcome = .refusal(LiteralText(refusal))
      imports = .runtime
    } else {
      var event = ExampleExpressions(types: types)
      let value = event.expression(
        for: example.body, as: .declared(webhook.type), named: "event")
      outcome = .event(event.locals, value)
      imports = event.imports.union(.runtime)
    }
  }
}
