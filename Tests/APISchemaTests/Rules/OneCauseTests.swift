import Testing
import YAMLTree

@testable import APISchema

@Suite("One mistake, whatever hangs on it")
struct OneCauseTests {
  @Test("is told once", arguments: BadSchema.singleCauses)
  func once(_ schema: BadSchema) {
    let found = schema.found { documents, diagnostics in
      let syntax = SchemaSyntax(reading: documents, into: &diagnostics)
      _ = APIDescription(resolving: syntax, into: &diagnostics)
      diagnostics = diagnostics.grouped()
    }
    #expect(found == schema.expected)
  }
}
