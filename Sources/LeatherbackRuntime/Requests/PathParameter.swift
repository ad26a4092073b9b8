/// One parameter of a path with its value, not encoded.
struct PathParameter: Sendable, Hashable {
  /// Name as the schema's path has it in braces.
  let name: String

  /// Value as text.
  let value: String

  /// The rule that the value breaks; `nil` when it breaks none.
  var brokenRule: String? {
    switch value {
    case "": "not empty"
    case ".", "..": "neither '.' nor '..'"
    default: nil
    }
  }
}
