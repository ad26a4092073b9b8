/// The text of a regular expression, taken apart as far as it takes to see what can follow what.
struct PatternText {
  /// What stands at a place, be it repeated.
  struct Part {
    let piece: Piece
    let quantifiers: [(fewest: Double, most: Double)]
  }

  indirect enum Piece {
    /// A character or a class of characters.
    case characters(Range<Int>)

    /// What stands for no character, or for some that are not known: `^`, `\b`, `\1`.
    case other
    case group([[Part]])
  }

  /// The characters that something can begin with.
  struct Firsts {
    var characters: [Range<Int>] = []

    /// Whether it can begin with no others.
    var isAll = true

    func joined(with other: Firsts) -> Firsts {
      Firsts(characters: characters + other.characters, isAll: isAll && other.isAll)
    }
  }

  private(set) var alternatives: [[Part]] = []
  private let scalars: [Unicode.Scalar]

  /// - Returns: `nil` for groups in groups that nobody could read.
  init?(_ pattern: String) {
    scalars = Array(pattern.unicodeScalars)
    var reader = Reader(scalars: scalars)
    while reader.position < scalars.count {
      guard let read = reader.alternatives() else { return nil }
      alternatives += read
      // A bracket too many is another rule's.
      reader.position += 1
    }
  }

  /// What a sequence can begin with.
  ///
  /// - Parameter next: What follows it.
  func firsts(of parts: ArraySlice<Part>, then next: Firsts) -> Firsts {
    var firsts = Firsts()
    for part in parts {
      firsts = firsts.joined(with: self.firsts(of: part.piece))
      let isOptional = part.quantifiers.contains { $0.fewest == 0 }
      // What begins with anything need not be looked at further.
      if !firsts.isAll || !(isOptional || mayBeEmpty(part.piece)) { return firsts }
    }
    return firsts.joined(with: next)
  }

  func firsts(of piece: Piece) -> Firsts {
    switch piece {
    case .characters(let range): Firsts(characters: [range])
    case .other: Firsts(isAll: false)
    case .group(let alternatives):
      alternatives.reduce(Firsts()) { $0.joined(with: firsts(of: $1[...], then: Firsts())) }
    }
  }

  func mayBeEmpty(_ piece: Piece) -> Bool {
    switch piece {
    case .characters: false
    case .other: true
    case .group(let alternatives):
      alternatives.contains { parts in
        parts.allSatisfy { part in
          part.quantifiers.contains { $0.fewest == 0 } || mayBeEmpty(part.piece)
        }
      }
    }
  }

  /// Whether nothing that one can begin with is a beginning of the other.
  func areApart(_ one: Firsts, _ other: Firsts) -> Bool {
    guard one.isAll, other.isAll, one.characters.count * other.characters.count <= 256 else {
      return false
    }
    return one.characters.allSatisfy { first in
      other.characters.allSatisfy { areApart(first, $0) }
    }
  }

  private func areApart(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    if let literal = literal(in: one) { return !matches(literal, other) }
    if let literal = literal(in: other) { return !matches(literal, one) }
    guard isASCII(one) || isASCII(other), let first = regex(one), let second = regex(other) else {
      return false
    }
    return (0..<0x80).allSatisfy { value in
      let text = String(Character(UnicodeScalar(UInt8(value))))
      return (try? first.wholeMatch(in: text)) == nil || (try? second.wholeMatch(in: text)) == nil
    }
  }

  /// The one character that the pattern has there.
  private func literal(in range: Range<Int>) -> Unicode.Scalar? {
    if range.count == 1 {
      return scalars[range.lowerBound] == "." ? nil : scalars[range.lowerBound]
    }
    guard range.count == 2, scalars[range.lowerBound] == "\\" else { return nil }
    let escaped = scalars[range.lowerBound + 1]
    return escaped.isASCIILetter ? nil : escaped
  }

  /// Whether a class holds no characters but those that are written in it, of ASCII.
  private func isASCII(_ range: Range<Int>) -> Bool {
    scalars[range.lowerBound] == "[" && scalars[range.lowerBound + 1] != "^"
      && scalars[range].allSatisfy { $0.isASCII && $0 != "\\" && $0 != "&" && $0 != "~" }
      && !scalars[range].dropFirst().contains("[")
  }

  private func matches(_ scalar: Unicode.Scalar, _ range: Range<Int>) -> Bool {
    guard let regex = regex(range) else { return true }
    do { return try regex.wholeMatch(in: String(scalar)) != nil } catch { return true }
  }

  private func regex(_ range: Range<Int>) -> Regex<AnyRegexOutput>? {
    let text = String(String.UnicodeScalarView(scalars[range]))
    return try? Regex(text).matchingSemantics(.unicodeScalar)
  }
}

extension PatternText {
  /// Takes a pattern apart.
  fileprivate struct Reader {
    let scalars: [Unicode.Scalar]
    var position = 0
    private var depth = 0

    init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    /// What stands here, up to the end of the group; `nil` where groups lie too deep in one another.
    mutating func alternatives() -> [[Part]]? {
      guard depth < 64 else { return nil }
      depth += 1
      defer { depth -= 1 }
      var all: [[Part]] = []
      repeat {
        if position < scalars.count, scalars[position] == "|" { position += 1 }
        var parts: [Part] = []
        while position < scalars.count, scalars[position] != "|", scalars[position] != ")" {
          guard let part = part() else { return nil }
          parts.append(part)
        }
        all.append(parts)
      } while position < scalars.count && scalars[position] == "|"
      return all
    }

    private mutating func part() -> Part? {
      let start = position
      var piece: Piece
      switch scalars[position] {
      case "(":
        position += 1
        let isPlain = skipStartOfGroup()
        guard let alternatives = alternatives() else { return nil }
        position += 1
        // What looks ahead or behind takes no character.
        piece = isPlain ? .group(alternatives) : .group(alternatives + [[]])
      case "\\": piece = skipEscape() ? .characters(start..<min(position, scalars.count)) : .other
      case "[":
        skipClass()
        piece = .characters(start..<min(position, scalars.count))
      case "^", "$":
        position += 1
        piece = .other
      default:
        position += 1
        piece = .characters(start..<position)
      }
      var quantifiers: [(fewest: Double, most: Double)] = []
      while let quantifier = quantifier() { quantifiers.append(quantifier) }
      return Part(piece: piece, quantifiers: quantifiers)
    }

    /// Takes in the quantifier that stands here, with the mark behind it that makes it lazy.
    private mutating func quantifier() -> (fewest: Double, most: Double)? {
      guard position < scalars.count else { return nil }
      var bounds: (fewest: Double, most: Double)
      switch scalars[position] {
      case "*": bounds = (0, .infinity)
      case "+": bounds = (1, .infinity)
      case "?": bounds = (0, 1)
      case "{":
        guard let found = boundsInBraces() else { return nil }
        bounds = found
      default: return nil
      }
      position += 1
      if position < scalars.count, ["?", "+"].contains(scalars[position]) { position += 1 }
      bounds.fewest = min(bounds.fewest, bounds.most)
      return bounds
    }

    /// The bounds of the quantifier in braces that stands here, all but its last brace taken in; `nil`
    /// where the brace begins none.
    private mutating func boundsInBraces() -> (fewest: Double, most: Double)? {
      guard let end = scalars[position...].firstIndex(of: "}") else { return nil }
      let inside = scalars[(position + 1)..<end].filter { $0 != " " }
      let parts = inside.split(separator: ",", omittingEmptySubsequences: false)
      guard !inside.isEmpty, parts.count <= 2,
        inside.allSatisfy({ ("0"..."9").contains($0) || $0 == "," })
      else { return nil }
      position = end
      let numbers = parts.map { Double(String(String.UnicodeScalarView($0))) }
      return (numbers.first.flatMap(\.self) ?? 0, numbers.last.flatMap(\.self) ?? .infinity)
    }

    /// Skips what tells of a group whether it has a name, or catches.
    ///
    /// - Returns: Whether it takes the characters in it, and nothing else is to be known.
    private mutating func skipStartOfGroup() -> Bool {
      guard position < scalars.count, scalars[position] == "?" else { return true }
      position += 1
      guard position < scalars.count else { return true }
      let mark = scalars[position]
      let behind = position + 1 < scalars.count ? scalars[position + 1] : mark
      let isNamed = mark == "<" && behind != "=" && behind != "!"
      if isNamed, let end = scalars[position...].firstIndex(of: ">") { position = end }
      position += 1
      return isNamed || mark == ":"
    }

    /// Skips a backslash and the character behind it, with what it has in braces, or all that `\Q` quotes.
    ///
    /// - Returns: Whether it stands for one character.
    @discardableResult
    private mutating func skipEscape() -> Bool {
      position += 2
      guard position <= scalars.count else { return false }
      let mark = scalars[position - 1]
      if ["p", "P", "x", "u", "o", "N"].contains(mark), position < scalars.count,
        scalars[position] == "{", let end = scalars[position...].firstIndex(of: "}")
      {
        position = end + 1
      }
      let isLetter = mark.isASCIILetter || ("0"..."9").contains(mark)
      guard mark == "Q" else { return !isLetter || Self.classes.contains(mark) }
      while position < scalars.count {
        position += 1
        guard scalars[position - 1] == "\\", position < scalars.count, scalars[position] == "E"
        else { continue }
        position += 1
        return false
      }
      return false
    }

    /// Letters that stand for one character of some kind behind a backslash.
    private static let classes: Set<Unicode.Scalar> = [
      "d", "D", "w", "W", "s", "S", "h", "H", "v", "V", "p", "P", "x", "u", "t", "n", "r", "f",
    ]

    /// Skips a class with the classes inside it: marks stand for themselves there.
    private mutating func skipClass() {
      position += 1
      var depth = 1
      var isFirst = true
      while depth > 0, position < scalars.count {
        let mark = scalars[position]
        switch mark {
        case "\\": skipEscape()
        case "[":
          depth += 1
          position += 1
        case "]" where !isFirst:
          depth -= 1
          position += 1
        default: position += 1
        }
        // Right behind its start a class may hold a bracket of its own.
        isFirst = mark == "[" || (isFirst && mark == "^")
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }
}
