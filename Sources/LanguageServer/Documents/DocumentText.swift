/// The text of a file, with the way from lines and characters to bytes and back.
package struct DocumentText: Sendable, Equatable {
  /// The text in UTF-8.
  package private(set) var bytes: [UInt8]

  /// Where each line starts; the first one starts behind the byte order mark.
  private var lineStarts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = Self.lineStarts(in: bytes)
  }

  package init(_ text: String) { self.init(Array(text.utf8)) }

  /// The byte at which a position lies. One behind the end of its line lies at that end, one behind
  /// the last line at the end of the text, and one inside of a character before it.
  package func offset(of position: LSP.Position, in encoding: PositionEncoding) -> Int {
    guard position.line >= 0 else { return lineStarts[0] }
    guard position.line < lineStarts.count else { return bytes.count }
    var offset = lineStarts[position.line]
    let end = endOfContent(ofLine: position.line)
    var rest = max(0, position.character)
    while offset < end {
      let count = characterLength(at: offset, before: end)
      rest -= encoding.units(ofBytes: count)
      if rest < 0 { break }
      offset += count
    }
    return offset
  }

  /// The position of a byte. One inside of a character counts as its start, one inside of a line end
  /// as the end of the line.
  package func position(of offset: Int, in encoding: PositionEncoding) -> LSP.Position {
    let line = line(at: offset)
    let end = min(offset, endOfContent(ofLine: line))
    var place = lineStarts[line]
    var units = 0
    while place < end {
      let count = characterLength(at: place, before: bytes.count)
      guard place + count <= end else { break }
      units += encoding.units(ofBytes: count)
      place += count
    }
    return LSP.Position(line: line, character: units)
  }

  /// Whether a change of that range can have been made in this text: its ends are in order, and it
  /// begins in the text. One that ends further behind is the rest of it.
  func holds(_ range: LSP.Range) -> Bool {
    let (start, end) = (range.start, range.end)
    return start.line >= 0 && start.character >= 0 && start.line <= lineCount
      && (start.line, start.character) <= (end.line, end.character)
  }

  /// Makes a change of the client.
  package mutating func apply(
    _ change: LSP.TextDocumentContentChangeEvent, in encoding: PositionEncoding
  ) {
    guard let range = change.range else {
      self = DocumentText(change.text)
      return
    }
    let start = offset(of: range.start, in: encoding)
    let end = max(start, offset(of: range.end, in: encoding))
    replace(start..<end, with: Array(change.text.utf8))
  }

  /// Replaces some bytes.
  mutating func replace(_ range: Swift.Range<Int>, with text: [UInt8]) {
    bytes.replaceSubrange(range, with: text)
    lineStarts = Self.lineStarts(in: bytes)
  }

  /// Number of the line that holds a byte, from 0.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Number of lines, at least one.
  var lineCount: Int { lineStarts.count }

  /// The bytes of a line without its end.
  func content(ofLine line: Int) -> Swift.Range<Int> {
    lineStarts[line]..<endOfContent(ofLine: line)
  }

  private func endOfContent(ofLine line: Int) -> Int {
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    guard line + 1 < lineStarts.count else { return end }
    while end > lineStarts[line], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// Bytes of the character that starts at `offset`; a byte that starts none counts as one.
  private func characterLength(at offset: Int, before end: Int) -> Int {
    let length =
      switch bytes[offset] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    return min(length, end - offset)
  }

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
      var index = starts[0]
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        starts.append(index)
      }
      return starts
    }
  }
}
