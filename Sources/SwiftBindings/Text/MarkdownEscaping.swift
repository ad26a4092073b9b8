/// Turns text into Markdown that shows that text, and nothing else.
///
/// What matters at the start of a line only is left to the printer, which knows where lines start.
struct MarkdownEscaping {
  /// Text in UTF-8 so far: words with one blank between them. To add a letter to a string would take
  /// ten times as long.
  private(set) var result: [UInt8] = []
  private var needsBlank = false

  /// Whether `text` is a paragraph that escaping would leave as it is, as most are.
  static func isFinished(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    for byte in text {
      if !isPlain(byte) || byte == 0x0A || (byte == 0x20 && last == 0x20) { return false }
      last = byte
    }
    return last != 0x20
  }

  /// Whether `text` stays as it is inside of code, as most does.
  static func isWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    !text.isEmpty && text.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "`") }
  }

  /// Adds prose. Code in single back-ticks stays code.
  mutating func append(prose text: Substring) {
    if text.utf8.allSatisfy(Self.isPlain) {
      appendPlain(text)
      return
    }
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if scalars[index] == "`", let end = Self.endOfCode(in: scalars, from: index) {
        beginWord()
        appendCode(scalars[(index + 1)..<end])
        index = end + 1
      } else {
        append(scalars[index], before: index + 1 < scalars.count ? scalars[index + 1] : " ")
        index += 1
      }
    }
  }

  /// Adds text as code, whatever is in it.
  mutating func append(code text: String) {
    beginWord()
    appendCode(Array(text.unicodeScalars)[...])
  }

  /// Adds text that is no Markdown, on one line.
  mutating func append(plain text: String) {
    for scalar in text.unicodeScalars {
      if scalar.isUnseen {
        result += ("U+" + scalar.hexadecimal(width: 4)).utf8
      } else {
        result += scalar.utf8
      }
    }
  }

  // MARK: Prose

  private mutating func appendPlain(_ text: Substring) {
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      if !result.isEmpty { result.append(UInt8(ascii: " ")) }
      result += word
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) {
    if scalar.isBlank {
      needsBlank = true
      return
    }
    let isAtStart = needsBlank || result.isEmpty
    beginWord()
    switch scalar {
    case "\\", "*", "<", "[", "`", "~":
      result.append(UInt8(ascii: "\\"))
    case "_":
      // Inside a word an underscore is no emphasis.
      if isAtStart || !Self.isWordPart(next) { result.append(UInt8(ascii: "\\")) }
    default:
      if scalar.isUnseen {
        result += ("U+" + scalar.hexadecimal(width: 4)).utf8
        return
      }
    }
    result += scalar.utf8
  }

  private mutating func beginWord() {
    if needsBlank, !result.isEmpty { result.append(UInt8(ascii: " ")) }
    needsBlank = false
  }

  /// Letters, digits, blanks and signs that mean nothing to Markdown inside a line.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A: true
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: "["),
      UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "_"):
      false
    default: (0x20...0x7E).contains(byte)
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
  }

  // MARK: Code

  /// Index of the back-tick that ends the code which begins at `start`, if it is a lone pair with
  /// something in it and no line end between.
  private static func endOfCode(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard start == 0 || scalars[start - 1] != "`", start + 1 < scalars.count,
      scalars[start + 1] != "`",
      let end = scalars[(start + 1)...].firstIndex(of: "`"),
      end + 1 == scalars.count || scalars[end + 1] != "`"
    else { return nil }
    let content = scalars[(start + 1)..<end]
    return content.allSatisfy { !$0.isUnseen } && content.first != " " && content.last != " "
      ? end : nil
  }

  private mutating func appendCode(_ content: ArraySlice<Unicode.Scalar>) {
    result.append(UInt8(ascii: "`"))
    // A back-tick would end the code, and Markdown knows no escape inside of it.
    for scalar in content {
      switch scalar {
      case "`": result.append(UInt8(ascii: "'"))
      case " ": result.append(CommentText.hardBlank)
      default:
        if scalar.isUnseen {
          result += ("U+" + scalar.hexadecimal(width: 4)).utf8
        } else {
          result += scalar.utf8
        }
      }
    }
    // Code without content would be two back-ticks, which open a symbol reference.
    if content.isEmpty { result.append(CommentText.hardBlank) }
    result.append(UInt8(ascii: "`"))
  }
}
