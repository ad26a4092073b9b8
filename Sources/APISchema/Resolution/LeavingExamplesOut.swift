package import YAMLTree

extension APIDescription {
  /// Reads a schema without its examples of calls, pages and webhooks, which then cannot break a rule.
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
    for place in file.endpoints.indices { file.endpoints[place].examples = [] }
    for place in file.pages.indices { file.pages[place].examples = [] }
    for place in file.webhooks.indices { file.webhooks[place].examples = [] }
    return file
  }
}
