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
    case .money(let plan):
      Imports(
        published: plan.currency.type.imports.union(plan.amount.type.imports).union(.runtime))
    case .constants(let plan): plan.imports
    case .resource: Imports(published: .runtime)
    case .makers(let plan): plan.imports
    case .webhook: Imports(published: .runtime)
    case .webhookExample(let example): Imports(used: example.imports)
    case .endpoints(let plans):
      Imports(used: plans.reduce(.runtime) { $0.union($1.response.imports) })
    case .endpointList: Imports(published: .runtime)
    case .pages(let plan): plan.imports
    case .pageReturn(let plan): plan.imports
    case .pageReturnReading: Imports(published: [.runtime, .foundation])
    case .example(let example): Imports(used: example.imports)
    case .pageExample(let example): Imports(used: example.imports)
    case .exampleList(.examples): Imports(used: .runtime)
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

extension PagesPlan {
  fileprivate var imports: Imports {
    var published = ImportNeeds.runtime
    for parameter in pages.lazy.flatMap(\.parameters) {
      published.formUnion(parameter.type.imports)
    }
    return Imports(published: published)
  }
}

extension PageReturnPlan {
  fileprivate var imports: Imports {
    var published: ImportNeeds = []
    for parameter in cases.lazy.flatMap(\.parameters) {
      published.formUnion(parameter.type.imports)
    }
    return Imports(published: published)
  }
}
