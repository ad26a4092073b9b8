package import APISchema
import YAMLTree

/// All that a schema declares, in its order.
package struct DeclarationList: Sendable {
  package private(set) var declarations: [Declaration] = []

  package init(of api: APIDescription) {
    for server in api.servers { add("Server.\(server.name)", .server(server)) }
    for credential in api.credentials {
      add("Credential.\(credential.name)", .credential(credential))
    }
    for envelope in api.envelopes { add("Envelope.\(envelope.name)", .envelope(envelope)) }
    for resource in api.resources { add(resource) }
    for webhook in api.webhooks { add(webhook) }
    for operation in api.leftOut { add(operation.fullName, .leftOut(operation)) }
    for type in api.types { add(type) }
    for failure in api.failures {
      add(failure.type.id.name, .error(failure))
      addMembers(of: failure.type)
      for family in failure.families {
        add("\(failure.type.id.name).Family.\(family.swiftName)", .family(family, of: failure))
      }
    }
    for confirmation in api.confirmations {
      add("\(confirmation.type.name).confirmation", .confirmation(confirmation))
    }
  }

  /// The declarations that `query` names: by the whole name in Swift, or else by its end, or else by
  /// what stands on the wire.
  ///
  /// - Parameter query: A name as it stands in Swift, such as `PaymentLink.linkType`,
  ///   `.paymentLinks.create(name:)` or `linkType`; the keys that lead to it in the schema, such as
  ///   `types.PaymentLink`; a name on the wire; or a path, with its method or without.
  package func named(_ query: String) -> [Declaration] {
    let name = Self.plainName(query)
    if name.isEmpty { return [] }
    let whole = declarations.filter {
      $0.name == name || $0.payloadName == name || $0.facts.origin.keyPath == query
    }
    if !whole.isEmpty { return whole }
    let ends = declarations.filter {
      $0.name.hasSuffix(".\(name)") || $0.payloadName?.hasSuffix(".\(name)") == true
    }
    if !ends.isEmpty { return ends }
    return declarations.filter { $0.isOnWire(as: query) }
  }

  /// The name that `query` was most likely meant to be.
  package func closest(to query: String) -> String? {
    let name = Self.plainName(query)
    let names = declarations.map(\.name)
    if name.contains(".") { return names.closest(to: name) }
    let ends = names.compactMap { $0.split(separator: ".").last.map(String.init) }
    return ends.closest(to: name)
  }

  /// The name without what people write around it in Swift.
  static func plainName(_ query: String) -> String {
    var name = query[...].prefix { $0 != "(" && $0 != "<" }
    while name.last == "?" || name.last == "!" { name = name.dropLast() }
    if name.first == "[", name.last == "]" { return plainName(String(name.dropFirst().dropLast())) }
    if name.hasPrefix("APIRequest.") { name = name.dropFirst("APIRequest".count) }
    return String(name.drop { $0 == "." }.filter { $0 != "`" })
  }
}

extension DeclarationList {
  private mutating func add(_ name: String, _ subject: Declaration.Subject) {
    declarations.append(Declaration(name, subject))
  }

  private mutating func add(_ resource: Resource) {
    add(resource.swiftName, .resource(resource))
    for endpoint in resource.endpoints {
      let name = "\(resource.swiftName).\(endpoint.swiftName)"
      add(name, .call(endpoint, of: resource))
      for field in endpoint.parameters {
        add("\(name).\(field.swiftName)", .parameter(field, of: endpoint))
      }
      for example in endpoint.examples {
        add("\(name): \(example.name)", .example(example, of: endpoint))
      }
    }
    for page in resource.pages { add(page, of: resource) }
  }

  private mutating func add(_ page: HostedPage, of resource: Resource) {
    let name = "\(resource.swiftName).\(page.swiftName)"
    add(name, .page(page, of: resource))
    for field in (page.payload ?? []) + page.query {
      add("\(name).\(field.swiftName)", .pageParameter(field, of: page))
    }
    for place in page.returns {
      let returned = "\(page.returnType).\(place.swiftName)"
      add(returned, .pageReturn(place, of: page))
      for field in place.query {
        add("\(returned).\(field.swiftName)", .returned(field, by: place))
      }
    }
    for example in page.examples {
      add("\(name): \(example.name)", .pageExample(example, of: page))
    }
  }

  private mutating func add(_ webhook: Webhook) {
    let name = "webhooks.\(webhook.name)"
    add(name, .webhook(webhook))
    for refusal in webhook.refusals {
      add("\(name).\(refusal.name)", .webhookRefusal(refusal, of: webhook))
    }
    for example in webhook.examples {
      add("\(name): \(example.name)", .webhookExample(example, of: webhook))
    }
  }

  private mutating func add(_ type: TypeDeclaration) {
    add(type.id.name, .type(type))
    addMembers(of: type)
  }

  private mutating func addMembers(of type: TypeDeclaration) {
    let name = type.id.name
    switch type.shape {
    case .object(let object):
      for field in object.fields { add("\(name).\(field.swiftName)", .member(field, of: type)) }
    case .enumeration(let enumeration):
      for value in enumeration.cases { add("\(name).\(value.swiftName)", .value(value, of: type)) }
    case .union(let union):
      for unionCase in union.cases {
        add("\(name).\(unionCase.swiftName)", .unionCase(unionCase, of: type))
        addMembers(of: unionCase.payload)
      }
    case .text: break
    }
    for nested in type.nested { add(nested) }
  }
}

extension Endpoint {
  /// All fields that a call is made with, in the order path, query, headers, body.
  var parameters: [Field] {
    let fields: [Field]
    switch body {
    case .fields(let list), .form(let list): fields = list
    case .none, .value: fields = []
    }
    return pathParameters + queryParameters + headers + fields
  }
}
