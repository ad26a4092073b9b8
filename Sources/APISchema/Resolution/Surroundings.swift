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
    self.init(
      name: syntax.name.value, scheme: .secretKeyHeader(syntax.header.value),
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
    } else if let items = syntax.items, let number = syntax.number, let size = syntax.size,
      let total = syntax.total
    {
      content = .page(
        items: WirePath(items), number: WirePath(number), size: WirePath(size),
        total: WirePath(total))
    } else {
      return nil
    }
    self.init(
      name: syntax.name.value, content: content, success: syntax.success.map(WirePath.init),
      facts: Facts(syntax.facts, in: declared.file))
  }
}
