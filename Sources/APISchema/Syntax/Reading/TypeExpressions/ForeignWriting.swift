/// A type as other languages write it, in the writing of this one: `string[]`, `List<Pet>`,
/// `map<string, Pet>` and `string | null`.
struct ForeignWriting: Sendable, Equatable {
  /// The same type in this language.
  let type: String

  /// Whether its names are of this language already, so that nothing else can have been meant.
  let isCertain: Bool

  private static let arrays: Set = ["array", "list", "set", "sequence", "collection"]
  private static let maps: Set = ["map", "dict", "dictionary", "record", "object"]
  private static let optionals: Set = ["optional", "nullable", "maybe"]

  /// Deeper ones are no slip of habit, and must not fill the stack.
  private static let deepest = 8

  /// - Returns: `nil` for what is no such writing as a whole.
  init?(_ text: String) { self.init(text[...], depth: 0) }

  private init?(_ text: Substring, depth: Int) {
    let text = text.trimmed
    guard depth <= Self.deepest else { return nil }
    func inner(_ text: Substring, _ wrap: (String) -> String) -> ForeignWriting? {
      ForeignWriting(text, depth: depth + 1).map { Self(wrap($0.type), $0.isCertain) }
    }
    let alternatives = text.split(separator: "|", omittingEmptySubsequences: false)
    let others = alternatives.filter { $0.trimmed != "null" }
    let found: ForeignWriting?
    if alternatives.count == 2, let other = others.first, others.count == 1 {
      found = inner(other) { $0.hasSuffix("?") ? $0 : $0 + "?" }
    } else if text.hasSuffix("[]") {
      found = inner(text.dropLast(2)) { "[\($0)]" }
    } else if text.hasSuffix("?") {
      found = inner(text.dropLast()) { $0 + "?" }
    } else if let open = text.firstIndex(where: { $0 == "<" || $0 == "[" }),
      text.last == (text[open] == "<" ? ">" : "]")
    {
      let argument = text[text.index(after: open)...].dropLast()
      let head = text[..<open].trimmed.lowercased()
      let value = argument.firstIndex(of: ",").map { argument[argument.index(after: $0)...] }
      if Self.arrays.contains(head) {
        found = inner(argument) { "[\($0)]" }
      } else if Self.optionals.contains(head) {
        found = inner(argument) { $0 + "?" }
      } else if Self.maps.contains(head), let value, argument.lowercased().hasPrefix("string,") {
        found = inner(value) { "{string: \($0)}" }
      } else {
        found = nil
      }
    } else {
      found = Self(name: String(text))
    }
    guard let found else { return nil }
    self = found
  }

  private init?(name: String) {
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return nil
    }
    let meant = BuiltInTypes.all[name] == nil ? BuiltInTypes.meant(by: name) : nil
    self.init(meant ?? name, meant == nil)
  }

  private init(_ type: String, _ isCertain: Bool) {
    self.type = type
    self.isCertain = isCertain
  }
}

extension Substring {
  /// The text without the spaces around it.
  var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.dropLast(start.reversed().prefix { $0 == " " }.count)
  }
}
