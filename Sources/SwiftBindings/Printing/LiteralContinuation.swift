/// Cuts a literal into the lines of one that stands between triple quotes.
///
/// Each line but the last ends in a back-slash, so that the text stays what it is. Quotes need no
/// escape there as long as no three come together.
struct LiteralContinuation {
  private let text: [UInt8]
  private let width: Int
  private var position = 0

  /// - Parameter width: Columns that a line may take.
  init(_ literal: LiteralText, width: Int) {
    text = Array(literal.escaped.utf8)
    self.width = max(width, 20)
  }

  /// The next line, without its indentation; `nil` behind the last.
  mutating func next() -> [UInt8]? {
    guard position < text.count else { return nil }
    var line: [UInt8] = []
    var columns = 0
    var quotes = 0
    var cut: (position: Int, length: Int)?
    while position < text.count {
      let unit = unitEnd(from: position)
      // One column stays free for the back-slash.
      if columns + (unit - position) > width - 1 {
        if let cut, cut.length > width / 2 {
          position = cut.position
          line.removeSubrange(cut.length...)
        }
        line.append(UInt8(ascii: "\\"))
        return line
      }
      if unit - position == 1 {
        // Nearly all of a text, and several times as fast as to add a slice.
        line.append(text[position])
        columns += 1
        quotes = 0
      } else if unit - position == 2, text[position + 1] == UInt8(ascii: "\""), quotes < 2 {
        line.append(UInt8(ascii: "\""))
        quotes += 1
        columns += 1
      } else {
        line += text[position..<unit]
        columns += text[position] < 0x80 ? unit - position : 1
        quotes = 0
      }
      let last = text[unit - 1]
      position = unit
      if last == UInt8(ascii: ",") || last == UInt8(ascii: " ") { cut = (position, line.count) }
    }
    return line
  }

  /// Where the character or escape that begins at `start` ends.
  private func unitEnd(from start: Int) -> Int {
    var end = start + 1
    if text[start] == UInt8(ascii: "\\"), end < text.count {
      end += 1
      // `\u{202E}`
      if text[start + 1] == UInt8(ascii: "u") {
        while end < text.count, text[end - 1] != UInt8(ascii: "}") { end += 1 }
      }
      return end
    }
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
