import Testing

/// A right text, a wrong one in its place, and what people read then: of each finding a line.
struct SchemaSlip: Sendable, CustomTestStringConvertible {
  let right: String
  let wrong: String
  let expected: [String]

  init(_ right: String, _ wrong: String, _ expected: String...) {
    self.right = right
    self.wrong = wrong
    self.expected = expected
  }

  var testDescription: String { "\(right) → \(wrong)" }
}
