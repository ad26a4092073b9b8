/// The one rule by which names on the wire become names in Swift.
package struct SwiftName: Sendable {
  /// What a name stands for, which decides how it is spelt and what it must not hide.
  package enum Role: Sendable, Hashable, CaseIterable {
    case member
    case type

    /// A value of an enumeration, or a case of a union.
    case `case`
    case parameter
    case resource
    case endpoint
  }

  /// Name of a member, parameter or case, as in `bankAuthURL`.
  ///
  /// The result need not be fit for Swift: see `problem(with:as:)`.
  package static func member(_ wireName: String) -> String {
    let words = WireWords(wireName).words
    guard let first = words.first else { return "" }
    return first.lowercased() + words.dropFirst().map(capitalized).joined()
  }

  /// Name of a type, as in `BankAuthURL`.
  ///
  /// The result need not be fit for Swift: see `problem(with:as:)`.
  package static func type(_ wireName: String) -> String {
    WireWords(wireName).words.map(capitalized).joined()
  }

  /// The words of a name on the wire, as in `bank`, `Auth`, `URL` for `bankAuthURL`.
  package static func words(of wireName: String) -> [String] { WireWords(wireName).words }

  /// Whether a word is one of those that are written in capitals.
  package static func isAcronym(_ word: String) -> Bool { Acronym.contains(word) }

  /// What keeps `name` from being used in Swift, or `nil` if nothing does.
  package static func problem(with name: String, as role: Role) -> NameProblem? {
    guard let first = name.unicodeScalars.first else { return .empty }
    if !name.utf8.allSatisfy({ $0.isLetterOrDigit }),
      let flaw = name.first(where: { !($0.isASCII && ($0.isLetter || $0.isNumber)) })
    {
      return .character(flaw)
    }
    if ("0"..."9").contains(first) { return .digitFirst }
    if ReservedNames.keywords.contains(name) { return .reserved }
    if ReservedNames.hidden(by: role).contains(name) { return .hides }
    let isCapital = ("A"..."Z").contains(first)
    return isCapital == (role == .type) ? nil : .spelling(isCapital ? member(name) : type(name))
  }

  private static func capitalized(_ word: String) -> String {
    Acronym.spelling(of: word) ?? word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }
}
