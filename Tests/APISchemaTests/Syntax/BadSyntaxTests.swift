import Testing

@testable import APISchema

@Suite("What authors read about a schema that cannot be read")
struct BadSyntaxTests {
  @Test(
    "every mistake is pointed at, named, and has its mend",
    arguments: BadSchema.keyMistakes + BadSchema.openAPIHabits + BadSchema.scalarMistakes
      + BadSchema.numberMistakes + BadSchema.typeExpressionMistakes + BadSchema.fieldMistakes
      + BadSchema.enumMistakes + BadSchema.typeMistakes + BadSchema.requestMistakes
      + BadSchema.exampleMistakes + BadSchema.errorMistakes)
  func mistake(_ schema: BadSchema) {
    let found = schema.found { _ = SchemaSyntax(reading: $0, into: &$1) }
    #expect(found == schema.expected)
  }
}
