import APISchema

/// The rules that made a declaration what it is in Swift, as text.
///
///     PaymentLink.createdDate (member), schema/payment-links.yaml:440:7
///
///     name        createdDate
///       `createdDate` on the wire, in lower camel case: created, Date.
///       'name' in the field chooses another.
package struct WhyText: Sendable {
  let place: WhereText
  var map: SourceMap { place.map }

  package init(_ place: WhereText) { self.place = place }

  /// The text for a declaration.
  package func text(of declaration: Declaration) -> String {
    let title = "\(declaration.name) (\(declaration.noun)), \(place.place(of: declaration))\n"
    let parts = reasons(for: declaration).map { reason in
      let topic = reason.topic + String(repeating: " ", count: max(1, 12 - reason.topic.count))
      let sentences = reason.why + [reason.change].compactMap(\.self)
      return "\(topic)\(reason.answer)\n"
        + sentences.map { sentence in
          sentence.wrapped(to: 96).split(separator: "\n").map { "  \($0)\n" }.joined()
        }.joined()
    }
    return ([title] + parts).joined(separator: "\n")
  }

  func reasons(for declaration: Declaration) -> [Reason] {
    switch declaration.subject {
    case .parameter(let field, let endpoint):
      reasons(for: field, as: .parameter(of: endpoint), declaration)
    case .pageParameter(let field, let page):
      reasons(for: field, as: .pageParameter(of: page), declaration)
    case .returned(let field, _): reasons(for: field, as: .returned, declaration)
    case .page(let page, let resource): reasons(for: page, of: resource)
    case .pageReturn(let place, _): reasons(for: place)
    case .webhook(let webhook): reasons(for: webhook)
    case .webhookRefusal(let refusal, _): reasons(for: refusal)
    case .webhookExample(let example, _): [exampleName(example.name)]
    case .family(let family, _): reasons(for: family)
    case .member(let field, let type): reasons(for: field, as: .member(of: type), declaration)
    case .call(let endpoint, let resource): reasons(for: endpoint, of: resource)
    case .type(let type): reasons(for: type)
    case .error(let failure): reasons(for: failure)
    case .value(let value, let type): reasons(for: value, of: type)
    case .unionCase(let unionCase, let type): reasons(for: unionCase, of: type)
    case .resource(let resource):
      [
        Reason(
          "name", resource.swiftName, "'resource' of the file is the name in Swift.",
          change: "'resource' chooses another.")
      ]
    case .server(let server): [fixedName(server.name, in: "servers")]
    case .credential(let credential): [fixedName(credential.name, in: "credentials")]
    case .envelope(let envelope): [fixedName(envelope.name, in: "envelopes")]
    case .example(let example, _): [exampleName(example.name)]
    case .pageExample(let example, _): [exampleName(example.name)]
    case .confirmation:
      [
        Reason(
          "name", "confirmation", "'confirm' asks for a request, which always has this name.",
          change: "Without 'confirm' there is none.")
      ]
    case .leftOut(let operation):
      [
        Reason(
          "nothing", "is generated", "It is left out: \(operation.missing.oneLine) is not known.",
          change: "With method and path it could stand under 'endpoints'.")
      ]
    }
  }

  private func exampleName(_ name: String) -> Reason {
    Reason(
      "name", name, "A constant of the examples is called after the call and this name.",
      change: "The key before the colon chooses another.")
  }

  func fixedName(_ name: String, in section: String) -> Reason {
    Reason(
      "name", name, "The key under '\(section)' is the name in Swift.",
      change: "The key chooses another.")
  }

  /// Where a declared type stands, in words.
  func declared(_ id: TypeID) -> String {
    let declaration = map.list.declarations.first { declaration in
      switch declaration.subject {
      case .type(let type): type.id == id
      case .error(let failure): failure.type.id == id
      default: false
      }
    }
    return declaration.map { "declared at \(place.place(of: $0))" } ?? "declared in the schema"
  }
}
