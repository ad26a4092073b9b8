import Testing

@_spi(Generated) @testable import LeatherbackRuntime

@Suite("Shapes of refusals")
struct FailureShapeTests {
  private static let answer = #"{"a": null, "b": {"c": "x", "n": 12.0}, "ok": false, "l": [1]}"#

  @Test(
    "every statement of a shape has to hold",
    arguments: [
      (FailureShape(moneyMoved: .no), true),
      (FailureShape(has: ["b.c"], moneyMoved: .no), true),
      (FailureShape(has: ["a"], moneyMoved: .no), false),
      (FailureShape(has: ["b.z"], moneyMoved: .no), false),
      (FailureShape(has: ["b.c.d"], moneyMoved: .no), false),
      (FailureShape(lacks: ["a", "z", "b.c.d"], moneyMoved: .no), true),
      (FailureShape(lacks: ["b"], moneyMoved: .no), false),
      (FailureShape(equals: ["ok": false, "b.c": "x", "b.n": 12], moneyMoved: .no), true),
      (FailureShape(equals: ["ok": false, "b.c": "y"], moneyMoved: .no), false),
      (FailureShape(equals: ["ok": "false"], moneyMoved: .no), false),
      (FailureShape(equals: ["z": .null], moneyMoved: .no), false),
      (FailureShape(statuses: [400...499, 200...200], moneyMoved: .no), true),
      (FailureShape(statuses: [201...299], moneyMoved: .no), false),
    ])
  func statements(_ shape: FailureShape, matches: Bool) throws {
    let root = try JSONDocument(parsing: Array(Self.answer.utf8)).root
    #expect(shape.matches(status: 200, root: root) == matches)
  }
}
