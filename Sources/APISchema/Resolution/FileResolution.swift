import YAMLTree

/// A few files of a schema with all names in them looked up.
///
/// Others can be looked up at the same time. What takes all files to know, as whether two types get
/// one name in Swift, is not checked here.
struct FileResolution: Sendable {
  private(set) var resources: [FileResources] = []

  /// Types that the files declare.
  private(set) var types: TypeResolution

  /// What the endpoints of the files use.
  private(set) var endpoints: EndpointResolution

  /// - Parameter endpoints: A resolution that has seen no endpoint.
  init(
    of files: ArraySlice<FileSyntax>, _ symbols: SymbolTable, _ endpoints: EndpointResolution,
    into diagnostics: inout Diagnostics
  ) {
    types = TypeResolution(symbols)
    self.endpoints = endpoints
    for file in files { resources.append(resolve(file, into: &diagnostics)) }
  }
}

/// A file with the names of its endpoints and pages looked up.
struct FileResources: Sendable {
  let file: FileSyntax
  let endpoints: [ResolvedEndpoint]
  let pages: [ResolvedPage]
}

extension FileResolution {
  private mutating func resolve(
    _ file: FileSyntax, into diagnostics: inout Diagnostics
  ) -> FileResources {
    if let resource = file.resource {
      UnusableSwiftNames.check(fixed: resource, as: .resource, into: &diagnostics)
    }
    let surroundings = endpoints.surroundings(of: file, into: &diagnostics)
    let resolved = resolveEndpoints(of: file, in: surroundings, into: &diagnostics)
    let pages = resolvePages(of: file, in: surroundings, into: &diagnostics)
    for type in file.types { types.declare(type, file: file.path, into: &diagnostics) }
    for error in file.errors { types.declare(error, file: file.path, into: &diagnostics) }
    return FileResources(file: file, endpoints: resolved, pages: pages)
  }

  private mutating func resolveEndpoints(
    of file: FileSyntax, in surroundings: FileSurroundings, into diagnostics: inout Diagnostics
  ) -> [ResolvedEndpoint] {
    var names = CollidingSwiftNames()
    return file.endpoints.enumerated().map { position, syntax in
      claim(syntax.name, chosen: syntax.facts.name, among: &names, into: &diagnostics)
      return endpoints.resolve(
        position, of: file.endpoints, resource: file.resource?.value ?? "", in: surroundings,
        types: &types, into: &diagnostics)
    }
  }

  private mutating func resolvePages(
    of file: FileSyntax, in surroundings: FileSurroundings, into diagnostics: inout Diagnostics
  ) -> [ResolvedPage] {
    var names = CollidingSwiftNames()
    return file.pages.map { syntax in
      claim(syntax.name, chosen: syntax.facts.name, among: &names, into: &diagnostics)
      return endpoints.resolve(
        syntax, resource: file.resource?.value ?? "", in: surroundings, types: &types,
        into: &diagnostics)
    }
  }

  /// Checks what a call or page is called in Swift, and that no other of its file is called so.
  private mutating func claim(
    _ name: Located<String>, chosen: Located<String>?, among names: inout CollidingSwiftNames,
    into diagnostics: inout Diagnostics
  ) {
    let swiftName = chosen?.value ?? name.value
    UnusableSwiftNames.check(
      swiftName, of: name, chosen: chosen, as: .endpoint, memory: &types.memory,
      into: &diagnostics)
    names.claim(swiftName, for: name, into: &diagnostics)
  }
}
