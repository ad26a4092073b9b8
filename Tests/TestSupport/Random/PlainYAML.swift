/// A YAML value as plain data, to compare with what the reader makes of it.
package indirect enum PlainYAML: Equatable, Sendable {
  case scalar(String)
  case sequence([PlainYAML])
  case mapping([(key: String, value: PlainYAML)])

  package static func == (lhs: PlainYAML, rhs: PlainYAML) -> Bool {
    switch (lhs, rhs) {
    case (.scalar(let left), .scalar(let right)): left == right
    case (.sequence(let left), .sequence(let right)): left == right
    case (.mapping(let left), .mapping(let right)): left.elementsEqual(right, by: ==)
    default: false
    }
  }
}

extension PlainYAML {
  /// A random value with lists and maps that lie at most `depth` deep.
  package static func random(
    depth: Int, using generator: inout SeededGenerator
  ) -> PlainYAML {
    switch depth == 0 ? 0 : Int.random(in: 0..<4, using: &generator) {
    case 0, 1:
      return .scalar(randomText(using: &generator))
    case 2:
      let count = Int.random(in: 0...4, using: &generator)
      return .sequence((0..<count).map { _ in random(depth: depth - 1, using: &generator) })
    default:
      let count = Int.random(in: 0...12, using: &generator)
      return .mapping(
        (0..<count).map { index in
          let key = "\(randomText(using: &generator))\(index)"
          return (key, random(depth: depth - 1, using: &generator))
        })
    }
  }

  private static let fragments = [
    "a", "bc", "Zürich", "😀", "e\u{301}", " ", "  ", "\n", "\n\n", "\t", ": ", " #", "- ", "'",
    "\"", "\\", "{", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "~", "null", "NO", "12",
    "0x1F", ".inf", "\u{7}", "\u{85}", "\u{2028}", "\u{FEFF}", "---", "...", "<<",
  ]

  /// Text of pieces that mean something in YAML.
  private static func randomText(using generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...5, using: &generator)
    return (0..<count).map { _ in fragments.randomElement(using: &generator) ?? "" }.joined()
  }
}
