import APISchema
package import YAMLTree

/// Turns schema files into Swift files.
///
/// - Returns: The files to write, or `nil` when `diagnostics` then holds an error. Warnings may come
///   with both.
package func generateBindings(
  from sources: [SourceFile], examples: Bool, into diagnostics: inout Diagnostics
) -> [GeneratedFile]? {
  guard let api = APIDescription(reading: sources, into: &diagnostics) else { return nil }
  // An `APIDescription` is right by construction: nothing below this line can fail.
  return BindingsPlan(naming: api, options: BindingsOptions(examples: examples)).print()
}
