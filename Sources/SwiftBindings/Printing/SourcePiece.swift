/// A piece of a line of Swift. Text can only come from our own literals or from a safe type.
package enum SourcePiece: Sendable, ExpressibleByStringLiteral {
  case text(StaticString)
  case name(SwiftIdentifier)
  case type(SwiftType)

  /// Text between quotes.
  case literal(LiteralText)

  /// Digits, without quotes.
  case digits(LiteralText)
  case number(Int)

  package init(stringLiteral value: StaticString) { self = .text(value) }
}

extension [[SourcePiece]] {
  /// The elements on one line, with commas between them.
  var separated: [SourcePiece] {
    var pieces: [SourcePiece] = []
    for (index, element) in enumerated() {
      if index > 0 { pieces.append(", ") }
      pieces += element
    }
    return pieces
  }
}
