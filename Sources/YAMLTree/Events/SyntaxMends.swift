extension SyntaxError {
  /// The value on the line, in quotes. In brackets nobody knows where it ends.
  func quotesAroundValue(
    isSafe: Bool, beginningWithBracket: Bool = false
  ) -> Diagnostic.Mend? {
    let lineStart = source.lineStart(of: place)
    let lineEnd = source.lineEnd(of: place)
    let line = source.bytes[lineStart..<lineEnd]
    guard let colon = line.indices.dropLast().first(where: { isColon(line, at: $0) }) else {
      return nil
    }
    guard !line[..<colon].contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") })
    else { return nil }
    var start = colon + 1
    while start < lineEnd, source.bytes[start].isBlank { start += 1 }
    var end = start
    while end < lineEnd, !(source.bytes[end] == .numberSign && source.bytes[end - 1].isBlank) {
      end += 1
    }
    while end > start, source.bytes[end - 1].isBlank { end -= 1 }
    guard end > start, start <= place, place <= end,
      !(beginningWithBracket ? "\"'{|>&*!" : "\"'{[|>&*!").utf8.contains(source.bytes[start])
    else { return nil }
    let text = String(decoding: source.bytes[start..<end], as: UTF8.self)
    return .init(
      "put the value in quotes", [.init(source.range(start, end), ScalarText.quoted(text))],
      isSafe: isSafe)
  }

  private func isColon(_ line: ArraySlice<UInt8>, at index: Int) -> Bool {
    line[index] == .colon && line[index + 1].isBlank
  }
}
