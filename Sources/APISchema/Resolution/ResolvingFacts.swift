import YAMLTree

extension Facts {
  /// The facts of a declaration in `file`.
  init(_ syntax: FactsSyntax, in file: String) {
    self.init(
      doc: syntax.doc?.value,
      sources: syntax.sources.map(\.value),
      certainty: syntax.certainty?.value,
      sections: syntax.sections.map(\.value),
      origin: Origin(file: file, keyPath: syntax.keyPath)
    )
  }
}
