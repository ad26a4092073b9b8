import APISchema
package import YAMLTree

extension BindingsPlan {
  /// Plans Swift files for schema files.
  ///
  /// The result is `nil` when `diagnostics` then holds an error. Warnings may come with both.
  package init?(
    from sources: [SourceFile], examples: Bool, into diagnostics: inout Diagnostics
  ) {
    guard let api = APIDescription(reading: sources, into: &diagnostics) else { return nil }
    // An `APIDescription` is right by construction: nothing below this line can fail.
    self.init(naming: api, options: BindingsOptions(examples: examples))
  }
}
