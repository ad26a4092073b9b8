/// What keeps a name from being used in Swift.
package enum NameProblem: Sendable, Equatable {
  /// There is no letter in it.
  case empty
  case digitFirst

  /// A character that is neither a letter from A to Z nor a digit.
  case character(Character)

  /// A word that Swift keeps for itself.
  case reserved

  /// A name that everybody uses, as in `Error` or `none`.
  case hides

  /// A capital letter where a small one must begin the name, or the other way round; with the name
  /// as it should be.
  case spelling(String)

  /// What is wrong with `name`, as the end of a message.
  package func explanation(of name: String) -> String {
    switch self {
    case .empty: "there is no letter or digit for a Swift name"
    case .digitFirst: "'\(name)' begins with a digit, which a Swift name cannot"
    case .character(let character):
      "'\(name)' has a '\(Self.shown(character))', and a Swift name holds letters A to Z and digits"
    case .reserved: "'\(name)' is a word that Swift reserves"
    case .hides: "'\(name)' would hide a name that everybody uses"
    case .spelling(let right): "'\(name)' is not spelt as Swift spells it: '\(right)'"
    }
  }

  /// `character`, or its number where showing it would not show anything.
  static func shown(_ character: Character) -> String {
    guard let scalar = character.unicodeScalars.first else { return "" }
    let isVisible = character.isLetter || character.isSymbol || character.isPunctuation
    return isVisible ? String(character) : "U+" + hexadecimal(scalar)
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
