package import APISchema
import SchemaReports
package import YAMLTree

/// A version of a schema that is without a mistake, with the places of all that it declares.
package struct SchemaVersion: Sendable {
  package let api: APIDescription
  private let places: SchemaPlaces
  private let shownPaths: [String: String]

  /// - Parameters:
  ///   - sources: The files that `api` was made from.
  ///   - shownPaths: What to call them in reports, by their paths.
  package init(_ api: APIDescription, of sources: [SourceFile], shownPaths: [String: String] = [:])
  {
    self.api = api
    places = SchemaPlaces(in: sources)
    self.shownPaths = shownPaths
  }

  /// Where a declaration stands.
  func place(of origin: Origin) -> SchemaChange.Place? {
    places.position(of: origin).map { position in
      SchemaChange.Place(
        path: shownPaths[origin.file] ?? origin.file, line: position.line,
        column: position.column)
    }
  }
}
