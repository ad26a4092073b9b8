import Foundation
import Testing

@testable import APISchema

@Suite("What authors read about a schema that cannot be read")
struct BadSyntaxTests {
  @Test("every mistake is pointed at, named, and has its mend", arguments: BadSchema.ofSyntax)
  func mistake(_ schema: BadSchema) {
    let found = schema.found { _ = SchemaSyntax(reading: $0, into: &$1) }
    #expect(found == schema.expected)
  }

  @Test("no message is without a schema that shows it")
  func everyMessage() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let folder = root.appendingPathComponent("Sources/APISchema/Syntax/Reading")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var ids: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "id: \"")
      ids.formUnion(parts.dropFirst().map { String($0.prefix { $0 != "\"" }) })
    }
    #expect(ids.count > 30)
    let unseen = ids.filter { id in
      !BadSchema.ofSyntax.contains { $0.expected.contains("[\(id)]") }
    }
    #expect(unseen == [])
  }
}

extension BadSchema {
  fileprivate static let ofSyntax =
    keyMistakes + fallenKeyMistakes + openAPIHabits + scalarMistakes + numberMistakes
    + typeExpressionMistakes
    + fieldMistakes + typeMistakes + enumMistakes + requestMistakes + exampleMistakes
    + errorMistakes + hostedSyntaxMistakes + webhookSyntaxMistakes
}
