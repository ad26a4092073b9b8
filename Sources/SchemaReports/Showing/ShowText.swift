import APISchema

/// A declaration with all that people want to see of it at once: where it comes from, Swift, an
/// example on the wire and a command for `curl`.
package struct ShowText: Sendable {
  private let place: WhereText
  private let values: TypedValues
  private var map: SourceMap { place.map }

  package init(_ place: WhereText) {
    self.place = place
    values = TypedValues(of: place.map.api)
  }

  /// The text for a declaration.
  package func text(of declaration: Declaration) -> String {
    let title = "\(declaration.name) (\(declaration.noun)), \(place.place(of: declaration))"
    let sections = [title, facts(of: declaration), swift(of: declaration)] + wire(of: declaration)
    return sections.compactMap(\.self).joined(separator: "\n\n") + "\n"
  }

  private func facts(of declaration: Declaration) -> String? {
    let facts = declaration.facts
    var sentences = facts.doc.map { [$0.oneLine] } ?? []
    if !facts.sources.isEmpty {
      sentences.append("Source: \(facts.sources.joined(separator: ", ")).")
    }
    if facts.certainty != .documented {
      sentences.append("Certainty: \(facts.certainty.rawValue).")
    }
    if case .leftOut(let operation) = declaration.subject {
      sentences.append("Missing: \(operation.missing.oneLine).")
    }
    return sentences.isEmpty ? nil : sentences.map { $0.wrapped(to: 100) }.joined(separator: "\n")
  }

  private func swift(of declaration: Declaration) -> String? {
    let lines = map.generated(from: declaration).filter { !$0.path.hasPrefix("Examples/") }
      .map { generated in
        let inner = map.members(of: generated).map { "  " + $0.signature }
        guard !inner.isEmpty else { return generated.entry.head.joined(separator: "\n") }
        return ([generated.entry.signature + " {"] + inner + ["}"]).joined(separator: "\n")
      }
    return lines.isEmpty ? nil : section("Swift", lines.joined(separator: "\n\n"))
  }

  private func wire(of declaration: Declaration) -> [String] {
    switch declaration.subject {
    case .call(let endpoint, _):
      let example = endpoint.examples.first { $0.response.failure == nil }
      guard let example = example ?? endpoint.examples.first else {
        return [section("Wire", "no example shows this call: write one under its key 'examples'")]
      }
      return wire(of: example, endpoint)
    case .parameter(_, let endpoint):
      return endpoint.examples.first.map { wire(of: $0, endpoint) } ?? []
    case .example(let example, let endpoint): return wire(of: example, endpoint)
    case .type(let type), .member(_, let type), .value(_, let type), .unionCase(_, let type):
      return [value(of: type.id)].compactMap(\.self)
    case .error(let failure): return [value(of: failure.type.id)].compactMap(\.self)
    case .page(let page, _): return page.examples.first.map { wire(of: $0, page) } ?? []
    case .pageParameter(_, let page), .pageReturn(_, let page):
      return page.examples.first.map { wire(of: $0, page) } ?? []
    case .pageExample(let example, let page): return wire(of: example, page)
    case .webhook(let webhook), .webhookRefusal(_, let webhook):
      return webhook.examples.first.map { [wire(of: $0, webhook)] } ?? []
    case .webhookExample(let example, let webhook): return [wire(of: example, webhook)]
    case .resource, .returned, .family, .server, .credential, .envelope, .confirmation, .leftOut:
      return []
    }
  }

  private func wire(of example: Example, _ endpoint: Endpoint) -> [String] {
    let call = ShownCall(values.redacted(example, of: endpoint), of: endpoint, in: map.api)
    return [section("Wire: \(example.name)", call.exchange), section("curl", call.curlCommand)]
  }

  private func wire(of example: PageExample, _ page: HostedPage) -> [String] {
    let shown = ShownPage(values.redacted(example, of: page), of: page, in: map.api)
    return [section("In a browser: \(example.name)", shown.text)]
  }

  private func wire(of example: Webhook.Example, _ webhook: Webhook) -> String {
    let body = JSONText(values.redacted(example, of: webhook)).indentedText
    let end = example.refusal.map { "\n\nis refused as \($0)" } ?? ""
    return section("Wire: \(example.name)", body + end)
  }

  /// A value of the type in the first example that has one.
  private func value(of id: TypeID) -> String? {
    for resource in map.api.resources {
      for endpoint in resource.endpoints {
        for example in endpoint.examples {
          let redacted = values.redacted(example, of: endpoint)
          guard let value = values.value(of: id, in: redacted, of: endpoint) else { continue }
          let name = "\(resource.swiftName).\(endpoint.swiftName): \(example.name)"
          return section("Wire: \(name)", JSONText(value).indentedText)
        }
      }
    }
    for webhook in map.api.webhooks {
      for example in webhook.examples where example.refusal == nil {
        guard let value = values.value(of: id, in: example, of: webhook) else { continue }
        return section(
          "Wire: webhooks.\(webhook.name): \(example.name)", JSONText(value).indentedText)
      }
    }
    return nil
  }

  private func section(_ title: String, _ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return ([title] + lines.map { $0.isEmpty ? "" : "  \($0)" }).joined(separator: "\n")
  }
}

extension JSONText {
  /// JSON of an example, numbers as they are written there.
  init(_ value: ExampleValue) {
    switch value {
    case .null: self = .null
    case .boolean(let flag): self = .boolean(flag)
    case .number(let digits): self = .digits(digits)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map { JSONText($0) })
    case .object(let members): self = .object(members.map { ($0.name, JSONText($0.value)) })
    }
  }
}

extension String {
  /// The words with one blank between them.
  var oneLine: String { split { $0.isWhitespace }.joined(separator: " ") }

  /// The words in lines of at most `width` characters.
  package func wrapped(to width: Int) -> String {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
