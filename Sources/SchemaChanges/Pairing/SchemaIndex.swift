import APISchema

/// A description with its declarations by name.
struct SchemaIndex: Sendable {
  let api: APIDescription

  /// All types, those of errors and nested ones too, in the order of the schema.
  private(set) var types: [TypeDeclaration] = []
  private var placesOfTypes: [TypeID: Int] = [:]

  /// Where declarations stand, by their names in Swift.
  private(set) var origins: [String: Origin] = [:]

  init(_ api: APIDescription) {
    self.api = api
    for type in api.types { add(type) }
    for failure in api.failures { add(failure.type) }
    for resource in api.resources { add(resource) }
    for confirmation in api.confirmations {
      origins["\(confirmation.type.name).confirmation"] = confirmation.facts.origin
    }
    for server in api.servers { origins["Server.\(server.name)"] = server.facts.origin }
    for credential in api.credentials {
      origins["Credential.\(credential.name)"] = credential.facts.origin
    }
    for envelope in api.envelopes { origins["Envelope.\(envelope.name)"] = envelope.facts.origin }
  }

  subscript(id: TypeID) -> TypeDeclaration? { placesOfTypes[id].map { types[$0] } }

  /// Calls with the resource that holds each, in the order of the schema.
  var calls: [Call] {
    api.resources.flatMap { resource in
      resource.endpoints.map { Call(resource: resource.swiftName, endpoint: $0) }
    }
  }

  /// Hosted pages with the resource that holds each, in the order of the schema.
  var pages: [Page] {
    api.resources.flatMap { resource in
      resource.pages.map { Page(resource: resource.swiftName, page: $0) }
    }
  }

  private mutating func add(_ type: TypeDeclaration) {
    let name = type.id.name
    guard placesOfTypes[type.id] == nil else { return }
    placesOfTypes[type.id] = types.count
    types.append(type)
    origins[name] = type.facts.origin
    switch type.shape {
    case .object(let object):
      for field in object.fields { origins["\(name).\(field.swiftName)"] = field.facts.origin }
    case .enumeration(let enumeration):
      for value in enumeration.cases {
        origins["\(name).\(value.swiftName)"] = value.facts.origin
      }
    case .union(let union):
      for unionCase in union.cases {
        origins["\(name).\(unionCase.swiftName)"] = unionCase.facts.origin
        add(unionCase.payload)
      }
    case .text: break
    }
    for nested in type.nested { add(nested) }
  }

  private mutating func add(_ resource: Resource) {
    origins[resource.swiftName] = resource.facts.origin
    origins["HostedPage.\(resource.swiftName)"] = resource.facts.origin
    for endpoint in resource.endpoints {
      let name = "\(resource.swiftName).\(endpoint.swiftName)"
      origins[name] = endpoint.facts.origin
      for parameter in endpoint.parameters {
        origins["\(name).\(parameter.field.swiftName)"] = parameter.field.facts.origin
      }
    }
    for page in resource.pages {
      let name = "HostedPage.\(resource.swiftName).\(page.swiftName)"
      origins[name] = page.facts.origin
      origins[page.returnType] = page.facts.origin
      for parameter in page.parameters {
        origins["\(name).\(parameter.field.swiftName)"] = parameter.field.facts.origin
      }
      for place in page.returns {
        origins["\(page.returnType).\(place.swiftName)"] = place.facts.origin
      }
    }
  }
}

/// An endpoint and the resource that it belongs to.
struct Call: Sendable {
  let resource: String
  let endpoint: Endpoint

  /// As a call is written, as in `paymentLinks.create`.
  var name: String { "\(resource).\(endpoint.swiftName)" }
}

/// A hosted page and the resource that it belongs to.
struct Page: Sendable {
  let resource: String
  let page: HostedPage

  /// As in `HostedPage.checkout.redirect`.
  var name: String { "HostedPage.\(resource).\(page.swiftName)" }
}

/// A member of an object or a parameter of a call, with its place.
struct Parameter: Sendable {
  let place: Place
  let field: Field

  enum Place: String, Sendable {
    case path, query, header, body, form, payload, member
  }
}

extension Endpoint {
  /// All fields that are sent, in the order path, query, header, body.
  var parameters: [Parameter] {
    let sent: [Parameter] =
      switch body {
      case .none, .value: []
      case .fields(let fields): fields.map { Parameter(place: .body, field: $0) }
      case .form(let fields): fields.map { Parameter(place: .form, field: $0) }
      }
    return pathParameters.map { Parameter(place: .path, field: $0) }
      + queryParameters.map { Parameter(place: .query, field: $0) }
      + headers.map { Parameter(place: .header, field: $0) } + sent
  }
}

extension [Field] {
  /// The fields as the members of an object.
  var members: [Parameter] { map { Parameter(place: .member, field: $0) } }
}

extension HostedPage {
  /// All fields that are part of the address.
  var parameters: [Parameter] {
    (payload ?? []).map { Parameter(place: .payload, field: $0) }
      + query.map { Parameter(place: .query, field: $0) }
  }
}
