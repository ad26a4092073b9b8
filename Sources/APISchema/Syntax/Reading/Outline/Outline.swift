/// What may stand at a place of a schema file, as data: messages speak of it, and a description of
/// the language for editors can be made from it.
package indirect enum Outline: Sendable, Equatable {
  case text
  case flag
  case wholeNumber
  case number
  case json
  case jsonObject
  case scalar
  case typeExpression
  case requestLine
  case source
  case section
  case status
  case word([String])
  case list(Outline)
  case either(Outline, Outline)

  /// Values in a list, or by name.
  case enumeration

  /// The map of a construct.
  case construct(Construct)

  /// A map from names to constructs.
  case named(Construct)

  /// A map from names of members to something.
  case members(Outline)

  /// What people call it, as in "a list of names".
  package var phrase: String {
    switch self {
    case .text: "text"
    case .flag: "true or false"
    case .wholeNumber: "a whole number"
    case .number: "a number"
    case .json: "a JSON value"
    case .jsonObject: "a map of members"
    case .scalar: "a text, number or boolean"
    case .typeExpression: "a type"
    case .requestLine: "a method and a path"
    case .source: "a source"
    case .section: "a section of the reference"
    case .status: "an HTTP status"
    case .word(let words): words.map { "'\($0)'" }.joined(separator: ", ", last: " or ")
    case .list(.text): "a list of names"
    case .list(let element): "a list of which each is \(element.phrase)"
    case .either(let one, let other): "\(one.phrase) or \(other.phrase)"
    case .enumeration: "a list of values, or a map from names to values"
    case .construct(let construct): "a map with the keys of \(construct.withArticle)"
    case .named(let construct): "a map of \(construct.plural) by name"
    case .members(let value): "a map of members, of which each is \(value.phrase)"
    }
  }
}

extension [String] {
  /// The texts with `separator` between them, but `last` before the last one.
  func joined(separator: String, last: String) -> String {
    guard let end = self.last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: separator) + last + end
  }
}
