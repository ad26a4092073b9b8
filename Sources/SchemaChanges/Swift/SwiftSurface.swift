import APISchema
import SwiftBindings

/// All that a program can name in the bindings of a schema, taken from their plan: so every name and
/// every type is the one that is generated.
struct SwiftSurface: Sendable {
  /// In the order in which they are generated.
  private(set) var declarations: [SwiftDeclaration] = []
  private var places: [String: Int] = [:]
  private let names: SwiftTypeNames

  init(of api: APIDescription) {
    let plans = BindingsPlan(naming: api).mapFiles { $0.declarations }.joined()
    names = SwiftTypeNames(in: Array(plans))
    var resources: [String: String] = [:]
    for case .resource(let plan) in plans { resources[plan.makersType.name] = plan.name.name }
    for plan in plans { add(plan, resources) }
  }

  subscript(name: String) -> SwiftDeclaration? { places[name].map { declarations[$0] } }

  private mutating func add(
    _ name: String, of subject: String? = nil, _ shape: SwiftDeclaration.Shape
  ) {
    guard places[name] == nil else { return }
    places[name] = declarations.count
    declarations.append(SwiftDeclaration(name: name, subject: subject ?? name, shape: shape))
  }

  /// - Parameter resources: Names of resources by the types that make their requests.
  private mutating func add(_ plan: DeclarationPlan, _ resources: [String: String]) {
    switch plan {
    case .type(let type): add(type)
    case .confirmation(let confirmation):
      let scope = confirmation.type.plainSpelling
      let response = names.full(confirmation.response, in: scope)
      add("\(scope).confirmation", .value(type: "APIRequest<\(response)>"))
    case .money(let money): add(money)
    case .constants(let constants):
      for constant in constants.constants { add(constant) }
    case .resource(let resource): add(resource.name.name, .value(type: resource.name.name))
    case .makers(let makers):
      for maker in makers.makers { add(maker, of: resources[makers.type.name]) }
    case .pages(let pages): add(pages)
    case .pageReturn(let plan): add(plan)
    case .webhook(let webhook):
      let name = webhook.type.plainSpelling
      add("\(name).init(webhook:)", .value(type: name))
    // Programs cannot name what calls are made with: endpoints, credentials and envelopes.
    case .wire, .endpoints, .endpointList, .pageReturnReading, .example, .pageExample,
      .webhookExample,
      .exampleList:
      break
    }
  }
}

// Types.
extension SwiftSurface {
  private mutating func add(_ plan: TypePlan) {
    let name = plan.fullName.plainSpelling
    switch plan.shape {
    case .model(let model): add(model, named: name)
    case .openEnum(let openEnum): add(openEnum, named: name)
    case .union(let union): add(union, named: name)
    case .text(let text): add(text, named: name)
    case .families(let families):
      add(name, .type(.families))
      for family in families { add("\(name).\(family.name.name)", .value(type: name)) }
      if let error = name.holder { add("\(error).family", of: name, .value(type: "\(name)?")) }
    }
  }

  private mutating func add(_ model: ModelPlan, named name: String) {
    add(name, .type(.model))
    if model.isHashable { promise("Hashable", of: name) }
    if model.failure != nil { promise("ServiceFailure", of: name) }
    var parameters: [SwiftDeclaration.Parameter] = []
    for property in model.properties {
      let type = names.full(property.type, in: name)
      add("\(name).\(property.name.name)", .value(type: type))
      parameters.append(
        SwiftDeclaration.Parameter(
          label: property.name.name, type: type, hasDefault: property.initial != .none))
    }
    add("\(name).init", of: name, .initializer(parameters))
  }

  private mutating func add(_ openEnum: OpenEnumPlan, named name: String) {
    add(name, .type(.openEnum))
    let rawValue = openEnum.form == .integer ? "Int" : "String"
    add("\(name).rawValue", of: name, .value(type: rawValue))
    if openEnum.form == .dual {
      add("\(name).requestValue", of: name, .value(type: "Int?"))
    }
    for constant in openEnum.constants {
      add("\(name).\(constant.name.name)", .value(type: name))
    }
  }

  private mutating func add(_ union: UnionPlan, named name: String) {
    add(name, .type(.union))
    if union.isHashable { promise("Hashable", of: name) }
    for unionCase in union.cases {
      let payload = SwiftDeclaration.Parameter(
        label: nil, type: names.full(unionCase.payload, in: name), hasDefault: false)
      add("\(name).\(unionCase.name.name)", .enumCase([payload]))
    }
    guard union.fallback == nil else { return }
    let members = SwiftDeclaration.Parameter(
      label: nil, type: "[String: JSONValue]", hasDefault: false)
    add("\(name).other", of: name, .enumCase([members]))
  }

  private mutating func add(_ text: TextTypePlan, named name: String) {
    add(name, .type(.text))
    if text.making != nil { promise("MadeReference", of: name) }
  }

  private mutating func add(_ money: MonetaryPlan) {
    let name = money.type.plainSpelling
    promise("MonetaryAmount", of: name)
    for (member, plan) in [("currency", money.currency), ("amount", money.amount)] {
      add("\(name).\(member)", of: name, .value(type: names.full(plan.type, in: name)))
    }
  }

  private mutating func promise(_ promise: String, of name: String) {
    add("\(name).\(promise)", of: name, .promise(promise))
  }
}

// Calls, pages and constants.
extension SwiftSurface {
  private mutating func add(_ maker: MakerPlan, of resource: String?) {
    guard let resource else { return }
    add(
      "\(resource).\(maker.name.name)",
      .function(
        parameters(maker.parameters), returns: "APIRequest<\(names.full(maker.response))>"))
  }

  private func parameters(_ plans: [MakerPlan.Parameter]) -> [SwiftDeclaration.Parameter] {
    plans.map { parameter in
      SwiftDeclaration.Parameter(
        label: parameter.name.name, type: names.full(parameter.type),
        hasDefault: parameter.isOptional)
    }
  }

  private mutating func add(_ pages: PagesPlan) {
    let resource = "HostedPage.\(pages.name.name)"
    add(resource, .value(type: resource))
    for page in pages.pages {
      add(
        "\(resource).\(page.name.name)",
        .function(parameters(page.parameters), returns: "HostedPage"))
    }
  }

  private mutating func add(_ plan: PageReturnPlan) {
    let name = plan.type.name
    add(name, .type(.pageReturn))
    for place in plan.cases {
      let parameters = place.parameters.map { parameter in
        SwiftDeclaration.Parameter(
          label: parameter.name.name,
          type: names.full(parameter.type) + (parameter.isOptional ? "?" : ""),
          hasDefault: false)
      }
      add("\(name).\(place.name.name)", .enumCase(parameters))
    }
  }

  private mutating func add(_ constant: ConstantsPlan.Constant) {
    guard case .server = constant.value else { return }
    add("Server.\(constant.name.name)", .value(type: "Server"))
  }
}
