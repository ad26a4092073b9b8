package import APISchema

/// Something that a schema declares, with its name in Swift.
package struct Declaration: Sendable {
  /// What is declared.
  package enum Subject: Sendable {
    case resource(Resource)
    case call(Endpoint, of: Resource)
    case parameter(Field, of: Endpoint)
    case example(Example, of: Endpoint)
    case page(HostedPage, of: Resource)
    case pageParameter(Field, of: HostedPage)
    case pageExample(PageExample, of: HostedPage)
    case pageReturn(PageReturn, of: HostedPage)
    case returned(Field, by: PageReturn)
    case webhook(Webhook)
    case webhookRefusal(Webhook.Refusal, of: Webhook)
    case webhookExample(Webhook.Example, of: Webhook)
    case type(TypeDeclaration)
    case member(Field, of: TypeDeclaration)
    case value(EnumCase, of: TypeDeclaration)
    case unionCase(UnionCase, of: TypeDeclaration)
    case error(Failure)
    case family(MessageFamily, of: Failure)
    case server(Server)
    case credential(Credential)
    case envelope(Envelope)
    case confirmation(Confirmation)
    case leftOut(LeftOutOperation)
  }

  /// Name in Swift from outside, as in `PaymentLink.linkType` and `paymentLinks.create`.
  package let name: String

  package let subject: Subject

  init(_ name: String, _ subject: Subject) {
    self.name = name
    self.subject = subject
  }

  /// Purpose, sources and place.
  package var facts: Facts {
    switch subject {
    case .resource(let resource): resource.facts
    case .call(let endpoint, _): endpoint.facts
    case .parameter(let field, _), .member(let field, _), .pageParameter(let field, _),
      .returned(let field, _):
      field.facts
    case .example(let example, _): example.facts
    case .page(let page, _): page.facts
    case .pageExample(let example, _): example.facts
    case .pageReturn(let place, _): place.facts
    case .webhook(let webhook): webhook.facts
    case .webhookRefusal(let refusal, _): refusal.facts
    case .webhookExample(let example, _): example.facts
    case .type(let type): type.facts
    case .value(let value, _): value.facts
    case .unionCase(let unionCase, _): unionCase.facts
    case .error(let failure): failure.type.facts
    case .family(let family, _): family.facts
    case .server(let server): server.facts
    case .credential(let credential): credential.facts
    case .envelope(let envelope): envelope.facts
    case .confirmation(let confirmation): confirmation.facts
    case .leftOut(let operation): operation.facts
    }
  }

  /// What people call it, as in "call".
  package var noun: String {
    switch subject {
    case .resource: "resource"
    case .call: "call"
    case .page: "hosted page"
    case .parameter(let field, _), .pageParameter(let field, _):
      field.constant == nil ? "parameter" : "constant"
    case .member(let field, _): field.constant == nil ? "member" : "constant"
    case .returned(let field, _): field.constant == nil ? "returned value" : "constant"
    case .example, .pageExample, .webhookExample: "example"
    case .pageReturn: "return"
    case .webhook: "webhook"
    case .webhookRefusal: "refused shape"
    case .type(let type):
      switch type.shape {
      case .object: "object"
      case .enumeration: "enumeration"
      case .union: "union"
      case .text: "text"
      }
    case .value: "value"
    case .unionCase: "case"
    case .error: "error"
    case .family: "message family"
    case .server: "server"
    case .credential: "credential"
    case .envelope: "envelope"
    case .confirmation: "confirmation"
    case .leftOut: "left-out operation"
    }
  }

  /// Name of the type in Swift that holds the members of a union's case.
  var payloadName: String? {
    if case .unionCase(let unionCase, _) = subject { unionCase.payload.id.name } else { nil }
  }

  /// Whether it is a parameter of a function.
  var isParameter: Bool {
    switch subject {
    case .parameter, .pageParameter: true
    default: false
    }
  }

  /// Name on the wire of a parameter or member.
  var wireName: String? {
    switch subject {
    case .parameter(let field, _), .member(let field, _), .pageParameter(let field, _),
      .returned(let field, _):
      field.wireName
    default: nil
    }
  }
}

extension Declaration {
  /// Whether `text` is how it looks on the wire: a name, perhaps with the Swift name of what holds
  /// it; a value; or a path, perhaps with its method.
  func isOnWire(as text: String) -> Bool {
    switch subject {
    case .call(let endpoint, _):
      let path = endpoint.path.template
      if text == path { return true }
      let words = text.split(separator: " ", maxSplits: 1)
      return words.count == 2 && words[0].uppercased() == endpoint.method.rawValue
        && words[1] == path
    case .page(let page, _): return text == page.address.template
    case .value(let value, _):
      switch value.wire {
      case .string(let wire): return text == wire
      case .integer(let wire): return text == String(wire)
      case .dual(let request, let response): return text == String(request) || text == response
      }
    default:
      guard let wireName else { return false }
      let holder = name.dropLast(name.split(separator: ".").last?.count ?? 0)
      return text == wireName || text == holder + wireName
    }
  }
}
