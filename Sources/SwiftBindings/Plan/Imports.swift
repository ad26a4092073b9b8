/// What a declaration needs to have imported: for promises that it makes, and for itself.
struct Imports: Sendable, Equatable {
  var published: ImportNeeds = []
  var used: ImportNeeds = []

  mutating func formUnion(_ other: Imports) {
    published.formUnion(other.published)
    used.formUnion(other.used)
  }
}

extension DeclarationPlan {
  /// What the declaration needs to have imported.
  var imports: Imports {
    switch self {
    case .type(let plan): plan.imports
    case .confirmation(let plan):
      Imports(published: plan.response.imports.union(.runtime))
    case .wire(let plan): plan.wireImports
    case .constants(let plan): plan.imports
    case .resource: Imports(published: .runtime)
    case .makers(let plan): plan.imports
    case .endpoints: Imports(used: .runtime)
    case .webhook: Imports(published: .runtime)
    case .webhookExample(let example): Imports(used: example.imports)
    case .example(let example): Imports(used: example.imports)
    case .exampleList(.examples), .exampleList(.webhooks): Imports(used: .runtime)
    case .exampleList(.all): Imports(published: .runtime)
    }
  }
}

extension TypePlan {
  fileprivate var imports: Imports {
    switch shape {
    case .openEnum, .union, .text, .families: return Imports(published: .runtime)
    case .model(let model):
      var published: ImportNeeds = model.failure == nil ? [] : .runtime
      for property in model.properties { published.formUnion(property.type.imports) }
      return Imports(published: published)
    }
  }

  fileprivate var wireImports: Imports {
    switch shape {
    case .openEnum(let openEnum):
      return openEnum.form == .dual ? Imports(published: .runtime) : Imports()
    case .union: return Imports(published: .runtime)
    case .text, .families: return Imports()
    case .model(let model):
      let usesURL = model.writing.contains { statement in
        if case .check(let check) = statement { return check.access == .absoluteString }
        return false
      }
      return Imports(published: .runtime, used: usesURL ? .foundation : [])
    }
  }
}

extension ConstantsPlan {
  fileprivate var imports: Imports {
    let hasServer = constants.contains { constant in
      if case .server = constant.value { return true }
      return false
    }
    return hasServer ? Imports(published: .runtime) : Imports(used: .runtime)
  }
}

extension MakersPlan {
  fileprivate var imports: Imports {
    guard !makers.isEmpty else { return Imports() }
    var published = ImportNeeds.runtime
    for maker in makers {
      published.formUnion(maker.response.imports)
      for parameter in maker.parameters { published.formUnion(parameter.type.imports) }
    }
    return Imports(published: published)
  }
}
