import Testing

@testable import APISchema

@Suite("What authors read about a schema that breaks a rule")
struct BadSchemaTests {
  @Test(
    "every mistake is pointed at, named, and has its mend",
    arguments: BadSchema.nameMistakes + BadSchema.fileMistakes + BadSchema.callMistakes
      + BadSchema.fieldRuleMistakes + BadSchema.shapeMistakes + BadSchema.errorRuleMistakes
      + BadSchema.surroundingMistakes + BadSchema.textMistakes + BadSchema.valueMistakes
      + BadSchema.exampleRuleMistakes + BadSchema.leftOutMistakes
      + BadSchema.hostedMistakes + BadSchema.webhookMistakes + BadSchema.moneyMistakes
      + BadSchema.confirmationMistakes + BadSchema.textTypeMistakes + BadSchema.unionMistakes)
  func mistake(_ schema: BadSchema) {
    let found = schema.found { documents, diagnostics in
      let syntax = SchemaSyntax(reading: documents, into: &diagnostics)
      let api = APIDescription(resolving: syntax, into: &diagnostics)
      #expect(api == nil)
    }
    #expect(found == schema.expected)
  }
}
