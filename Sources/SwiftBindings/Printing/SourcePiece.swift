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
