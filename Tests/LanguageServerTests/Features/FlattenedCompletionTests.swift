import Testing

@testable import LanguageServer

@Suite("Completion in types that are flattened into each other")
struct FlattenedCompletionTests {
  /// Labels of what may be written in a body of type `A`.
  private func labels(types: String) -> [String] {
    let start = """
      resource: things
      types:
      \(types)
      endpoints:
        send:
          request: POST /things
          body: A
          examples:
            one:
              request: { body: {\u{20}
      """
    var workspace = Workspace(
      root: SchemaRoot("/schema", below: "/"), disk: SchemaDisk(["a.yaml": start + " } }\n"]))
    return workspace.snapshot(encoding: .utf8).completions(at: start.utf8.count, in: "a.yaml")
      .map(\.label)
  }

  @Test("ends where a type is flattened into itself")
  func itself() {
    #expect(
      labels(types: "  A: { fields: { a: { type: A, flatten: true }, x: string } }") == ["x"])
  }

  @Test("ends where two types are flattened into each other")
  func circle() {
    let types = """
        A: { fields: { w: string, a: { type: B?, flatten: true }, x: string } }
        B: { fields: { y: string, b: { type: A, flatten: true }, z: string } }
      """
    #expect(labels(types: types) == ["w", "y", "z", "x"])
  }

  @Test("looks at each type once, however many ways lead to it")
  func ways() {
    let both = (0..<60).map { number in
      let type = "{ type: A\(number + 1), flatten: true }"
      return "  A\(number == 0 ? "" : String(number)): { fields: { a: \(type), b: \(type) } }"
    }
    let types = both + ["  A60: { fields: { x: string } }"]
    #expect(labels(types: types.joined(separator: "\n")) == ["x"])
  }
}
