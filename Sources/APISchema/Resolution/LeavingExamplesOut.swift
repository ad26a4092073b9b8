package import YAMLTree

extension APIDescription {
  /// Reads a schema without its examples, those of fields too, which then cannot break a rule.
  ///
  /// The result is `nil` when `diagnostics` then holds an error.
  package init?(leavingExamplesOut sources: [SourceFile], into diagnostics: inout Diagnostics) {
    guard let syntax = SchemaSyntax(parsing: sources, into: &diagnostics) else { return nil }
    self.init(
      resolving: SchemaSyntax(files: syntax.files.map(\.withoutExamples), isWhole: syntax.isWhole),
      into: &diagnostics)
  }
}

extension FileSyntax {
  fileprivate var withoutExamples: FileSyntax {
    var file = self
    file.endpoints = endpoints.map(\.withoutExamples)
    file.pages = pages.map(\.withoutExamples)
    file.types = types.map(\.withoutExamples)
    for place in file.errors.indices {
      file.errors[place].fields = errors[place].fields.withoutExamples
    }
    for place in file.webhooks.indices { file.webhooks[place].examples = [] }
    return file
  }
}

extension EndpointSyntax {
  fileprivate var withoutExamples: EndpointSyntax {
    var endpoint = self
    endpoint.examples = []
    endpoint.pathParameters = pathParameters.withoutExamples
    endpoint.queryParameters = queryParameters.withoutExamples
    endpoint.headers = headers.withoutExamples
    switch body {
    case .fields(let fields, let range): endpoint.body = .fields(fields.withoutExamples, range)
    case .form(let fields, let range): endpoint.body = .form(fields.withoutExamples, range)
    case .type, nil: break
    }
    return endpoint
  }
}

extension HostedPageSyntax {
  fileprivate var withoutExamples: HostedPageSyntax {
    var page = self
    page.examples = []
    page.payload = payload.map {
      PayloadSyntax(fields: $0.fields.withoutExamples, range: $0.range)
    }
    page.query = query.withoutExamples
    for place in page.returns.indices {
      page.returns[place].query = returns[place].query.withoutExamples
    }
    return page
  }
}

extension TypeSyntax {
  fileprivate var withoutExamples: TypeSyntax {
    var type = self
    switch shape {
    case .object(let fields, let isOpen):
      type.shape = .object(fields.withoutExamples, isOpen: isOpen)
    case .union(var cases):
      for place in cases.indices { cases[place].fields = cases[place].fields.withoutExamples }
      type.shape = .union(cases)
    case .enumeration, .text, .broken: break
    }
    return type
  }
}

extension [FieldSyntax] {
  fileprivate var withoutExamples: [FieldSyntax] {
    map { field in
      var field = field
      field.example = nil
      if case .inline(let type) = field.type { field.type = .inline(type.withoutExamples) }
      return field
    }
  }
}
