import Foundation
import Testing

/// A program of a consumer, right with one expression in its place and wrong with another.
struct WrongProgram: Sendable, CustomTestStringConvertible {
  /// What is mixed up, as the end of "…is not compiled".
  let mistake: String

  /// Lines of a program that already imports `Leatherback`, with `<#…#>` where an expression is
  /// missing.
  let lines: String

  /// The expression with which the program compiles.
  let right: String

  /// The expression with which it does not.
  let wrong: String

  /// The compiler's reason for that: the whole text of an error or of a note.
  let reason: String

  var testDescription: String { mistake }

  /// The program with `expression` in its place.
  func text(with expression: String) -> String {
    "import Foundation\nimport Leatherback\n\n"
      + lines.replacing("<#…#>", with: expression) + "\n"
  }
}
