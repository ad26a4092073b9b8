import APISchema
package import YAMLTree

/// Counts what a schema describes.
///
/// - Returns: The report, or `nil` when `diagnostics` then holds an error. Warnings may come with
///   both.
package func coverage(
  of sources: [SourceFile], into diagnostics: inout Diagnostics
) -> CoverageReport? {
  APIDescription(reading: sources, into: &diagnostics).map(CoverageReport.init)
}
