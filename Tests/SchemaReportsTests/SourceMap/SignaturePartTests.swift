import Testing

@testable import SchemaReports

@Suite("Pieces of a declaration in Swift")
struct SignaturePartTests {
  @Test(
    "the type of a property or parameter is cut out whole",
    arguments: [
      ("public var id: String", "id", "String"),
      ("public var map: [String: [Int]?]", "map", "[String: [Int]?]"),
      ("public func f(a: Int, ab: Page<A, B>? = nil) -> X", "ab", "Page<A, B>?"),
      ("public func f(a: Int, ab: Page<A, B>? = nil) -> X", "a", "Int"),
      ("public func f(`default`: Bool) -> X", "default", "Bool"),
      ("public var id: String", "i", nil),
    ] as [(String, String, String?)])
  func types(signature: String, name: String, type: String?) {
    #expect(SignaturePart.type(of: name, in: signature) == type)
  }
}
