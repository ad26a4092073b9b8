package import APISchema

/// Something that a schema declares, with its name in Swift.
package struct Declaration: Sendable {
  /// What is declared.
  package enum Subject: Sendable {
    case resource(Resource)
    case call(Endpoint, of: Resource)
    case parameter(Field, of: Endpoint)
    case example(Example, of: Endpoint)
    case type(TypeDeclaration)
    case member(Field, of: TypeDeclaration)
    case value(EnumCase, of: TypeDeclaration)
    case unionCase(UnionCase, of: TypeDeclaration)
    case error(Failure)
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
    case .parameter(let field, _), .member(let field, _): field.facts
    case .example(let example, _): example.facts
    case .type(let type): type.facts
    case .value(let value, _): value.facts
    case .unionCase(let unionCase, _): unionCase.facts
    case .error(let failure): failure.type.facts
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
    case .parameter(let field, _): field.constant == nil ? "parameter" : "constant"
    case .member(let field, _): field.constant == nil ? "member" : "constant"
    case .example: "example"
    case .type(let type):
      switch type.shape {
      case .object: "object"
      case .enumeration: "enumeration"
      case .union: "union"
      }
    case .value: "value"
    case .unionCase: "case"
    case .error: "error"
    case .server: "server"
    case .credential: "credential"
    case .envelope: "envelope"
    case .confirmation: "confirmation"
    case .leftOut: "left-out operation"
    }
  }

  /// Name on the wire of a parameter or member.
  var wireName: String? {
    switch subject {
    case .parameter(let field, _), .member(let field, _): field.wireName
    default: nil
    }
  }
}
