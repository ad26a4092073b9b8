/// Pieces of a declaration in Swift.
enum SignaturePart {
  /// The type behind `name:`, as in `public var name: [String: Int]?` and in a list of parameters.
  static func type(of name: String, in signature: String) -> String? {
    var rest = signature[...]
    while let start = rest.firstRange(ofWord: name) {
      rest = rest[start.upperBound...]
      let behind = rest.hasPrefix("`") ? rest.dropFirst() : rest
      guard behind.hasPrefix(": ") else { continue }
      return String(type(at: behind.dropFirst(2)))
    }
    return nil
  }

  /// The text up to a comma, a closing bracket or an equals sign that does not lie in brackets.
  private static func type(at text: Substring) -> Substring {
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case "[", "(", "<": depth += 1
      case "]", ")", ">":
        if depth == 0 { return text[..<index] }
        depth -= 1
      case ",", "=":
        if depth == 0 { return text[..<index].dropLast(text[index] == "=" ? 1 : 0) }
      default: break
      }
    }
    return text
  }
}

extension Substring {
  /// Where `word` stands with no letter or digit around it.
  fileprivate func firstRange(ofWord word: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      let tail = self[start...]
      if tail.hasPrefix(word) {
        let end = index(start, offsetBy: word.count)
        let isStart = start == startIndex || !self[index(before: start)].isWordPart
        if isStart, end == endIndex || !self[end].isWordPart { return start..<end }
      }
      start = index(after: start)
    }
    return nil
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
