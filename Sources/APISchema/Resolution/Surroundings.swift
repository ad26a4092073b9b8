import YAMLTree

extension Server {
  init(_ declared: SymbolTable.InFile<ServerSyntax>) {
    let syntax = declared.syntax
    self.init(
      name: syntax.name.value, url: syntax.url.value, facts: Facts(syntax.facts, in: declared.file))
  }
}

extension Credential {
  init(_ declared: SymbolTable.InFile<CredentialSyntax>) {
    let syntax = declared.syntax
    let bearer = syntax.bearer.map { Scheme.bearer(parameter: $0.value) }
    self.init(
      name: syntax.name.value, scheme: bearer ?? .secretKeyHeader(syntax.header?.value ?? ""),
      facts: Facts(syntax.facts, in: declared.file))
  }
}

extension Envelope {
  /// The envelope; `nil` when it says too little or too much, which is reported.
  init?(_ declared: SymbolTable.InFile<EnvelopeSyntax>) {
    let syntax = declared.syntax
    let content: Content
    if let value = syntax.value {
      content = .value(WirePath(value))
    } else if let shape = PageShape(syntax) {
      content = .page(shape)
    } else {
      return nil
    }
    self.init(
      name: syntax.name.value, content: content, success: syntax.success.map(WirePath.init),
      facts: Facts(syntax.facts, in: declared.file))
  }
}

extension PageShape {
  /// The shape of a page; `nil` when it says too little, which is reported.
  fileprivate init?(_ syntax: EnvelopeSyntax) {
    guard let items = syntax.items, let number = syntax.number, let size = syntax.size,
      let total = syntax.total
    else { return nil }
    self.init(
      items: WirePath(items), number: WirePath(number), size: WirePath(size),
      total: WirePath(total), pages: syntax.pages.map(WirePath.init),
      hasNext: syntax.hasNext.map(WirePath.init),
      hasPrevious: syntax.hasPrevious.map(WirePath.init),
      first: syntax.first.map(WirePath.init), last: syntax.last.map(WirePath.init),
      parameter: syntax.parameter?.value)
  }
}
