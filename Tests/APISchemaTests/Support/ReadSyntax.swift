import Testing
import YAMLTree

@testable import APISchema

/// The syntax of a file that has no mistake.
func readSyntax(
  _ yaml: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> FileSyntax {
  var diagnostics = Diagnostics()
  let source = try #require(
    SourceFile(path: "schema/1.yaml", bytes: Array(yaml.utf8), into: &diagnostics),
    sourceLocation: sourceLocation)
  let document = YAMLDocument(parsing: source, into: &diagnostics)
  let syntax = SchemaSyntax(reading: document.map { [$0] } ?? [], into: &diagnostics)
  #expect(
    diagnostics.shown(in: ["schema/1.yaml": MarkedText(yaml)]) == "",
    sourceLocation: sourceLocation)
  let isWhole = syntax.isWhole
  #expect(isWhole, sourceLocation: sourceLocation)
  return try #require(syntax.files.first, sourceLocation: sourceLocation)
}
