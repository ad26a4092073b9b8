package import APISchema

extension BindingsPlan {
  /// Decides everything about the bindings of `api`.
  ///
  /// Equal descriptions get equal plans. Nothing can fail: what could was found before.
  package init(naming api: APIDescription, options: BindingsOptions = BindingsOptions()) {
    let types = DeclaredTypes(of: api, moduleName: options.moduleName)
    let names = ResourceNames.names(in: api)
    var outlines = FileOutlines()
    for (resource, names) in zip(api.resources, names) {
      let declarations = resource.declarations(named: names, types: types)
      outlines.add(declarations.face, to: \.face, of: resource.facts.origin.file)
      outlines.add(declarations.endpoints, to: \.endpoints, of: resource.facts.origin.file)
    }
    for declaration in api.types {
      let plans = TypePlan.plans(of: declaration, types: types)
      outlines.add(plans.map(DeclarationPlan.type), to: \.face, of: declaration.facts.origin.file)
      outlines.add(plans.map(DeclarationPlan.wire), to: \.wire, of: declaration.facts.origin.file)
    }
    for failure in api.failures {
      let plans = TypePlan.plans(of: failure, types: types)
      let file = failure.type.facts.origin.file
      outlines.add(plans.map(DeclarationPlan.type), to: \.face, of: file)
      outlines.add(plans.map(DeclarationPlan.wire), to: \.wire, of: file)
    }
    outlines.add(api.servers, \.facts) { ConstantsPlan.Constant(naming: $0) }
    outlines.add(api.credentials, \.facts) { ConstantsPlan.Constant(naming: $0) }
    outlines.add(api.envelopes, \.facts) { ConstantsPlan.Constant(naming: $0) }
    let examples =
      options.examples
      ? FilePlan.examples(of: api, resources: names, files: outlines.names, types: types) : []
    files = outlines.plans + examples
  }
}

/// What goes into each file, while it is collected. Files keep the order in which they first occur.
private struct FileOutlines {
  struct Outline {
    var face: [DeclarationPlan] = []
    var constants: [ConstantsPlan.Constant] = []
    var wire: [DeclarationPlan] = []
    var endpoints: [DeclarationPlan] = []
  }

  private var files: [String] = []
  private var outlines: [String: Outline] = [:]

  mutating func add(
    _ declarations: [DeclarationPlan], to part: WritableKeyPath<Outline, [DeclarationPlan]>,
    of file: String
  ) {
    note(file)
    outlines[file, default: Outline()][keyPath: part] += declarations
  }

  /// Adds a constant for each of `elements` to the file that declares it.
  mutating func add<Element>(
    _ elements: [Element], _ facts: KeyPath<Element, Facts>,
    constant: (Element) -> ConstantsPlan.Constant
  ) {
    for element in elements {
      let file = element[keyPath: facts].origin.file
      note(file)
      outlines[file, default: Outline()].constants.append(constant(element))
    }
  }

  private mutating func note(_ file: String) {
    if outlines[file] == nil { files.append(file) }
  }

  /// A Swift file name for each schema file.
  var names: FileNames { FileNames(of: files) }

  var plans: [FilePlan] {
    let names = names
    return files.compactMap { file in
      guard let outline = outlines[file] else { return nil }
      var declarations = outline.face
      if !outline.constants.isEmpty {
        declarations.append(.constants(ConstantsPlan(constants: outline.constants)))
      }
      declarations += outline.wire + outline.endpoints
      return FilePlan(
        path: names[file], origins: [CommentText(plain: file)], audience: .bindings,
        declarations: declarations)
    }
  }
}
