import Testing

@testable import leatherback_bindgen

@Suite("The mark of a generated file")
struct GeneratedMarkTests {
  @Test(
    "is its first line",
    arguments: [
      (
        "// Generated from schema/a.yaml. Do not edit: change the schema, run `make generate`.",
        true
      ),
      (
        "// Generated from schema/a.yaml. Do not edit: change the schema, run `make generate`.\nx",
        true
      ),
      ("// Generated from a template.\n// Do not edit: change the schema", false),
      ("\n// Generated from schema/a.yaml. Do not edit: change the schema", false),
      ("// generated from schema/a.yaml. Do not edit: change the schema", false),
      ("import Foundation", false),
      ("", false),
    ])
  func firstLine(text: String, isMarked: Bool) {
    #expect(GeneratedMark.swift.isOn(Array(text.utf8)) == isMarked)
  }
}
