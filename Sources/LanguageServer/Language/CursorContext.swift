/// Where a cursor stands in a text that need not be YAML yet: what people are about to write is
/// seldom whole.
///
/// Follows the text from its start by indentation, brackets and quotes, and never fails.
struct CursorContext: Equatable {
  enum Spot: Equatable {
    /// A key is due.
    case key

    /// A value is due, behind a key or, where `path` ends with `-`, in a list.
    case value

    /// A comment, a text of several lines or one in quotes.
    case text
  }

  /// Keys from the root to the map or value at the cursor; `-` stands for an item of a list.
  private(set) var path: [String] = []
  private(set) var spot = Spot.key

  /// Keys that stand in the same map.
  private(set) var siblings: Set<String> = []

  /// Bytes of the word around the cursor.
  private(set) var word: Range<Int>

  /// Whether the word is a key with its colon already.
  private(set) var isKeyWritten = false

  /// - Parameter offset: The byte at which the cursor stands.
  init(at offset: Int, in text: DocumentText) {
    var scan = CursorScan(text.bytes)
    let line = text.line(at: offset)
    for number in 0..<line { scan.read(text.content(ofLine: number)) }
    let content = text.content(ofLine: line)
    scan.read(content, until: min(offset, content.upperBound))
    path = scan.path
    spot = scan.spot
    siblings = scan.siblings
    word = Self.word(at: min(offset, content.upperBound), in: text.bytes, content)
    isKeyWritten = text.bytes[word.upperBound..<content.upperBound].first == UInt8(ascii: ":")
    guard spot == .key, !scan.isInBrackets else { return }
    let rest = ((line + 1)..<max(line + 1, text.lineCount)).lazy.map(text.content)
    siblings.formUnion(scan.keysBelow(rest))
  }

  private static func word(
    at offset: Int, in bytes: [UInt8], _ line: Range<Int>
  ) -> Range<Int> {
    var start = offset
    while start > line.lowerBound, bytes[start - 1].isWordPart { start -= 1 }
    var end = offset
    while end < line.upperBound, bytes[end].isWordPart { end += 1 }
    return start..<end
  }
}

extension UInt8 {
  /// Whether the byte can be part of a type, with the brackets around it.
  var isOfType: Bool { isWordPart || "[]{}?: ".utf8.contains(self) }

  /// Whether the byte belongs to a name or word of the language.
  fileprivate var isWordPart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
