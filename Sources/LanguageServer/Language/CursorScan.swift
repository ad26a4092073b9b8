/// Reads a text line by line and knows which keys and brackets are open.
struct CursorScan {
  /// A key, or the dash of an item, that holds all lines that are indented further.
  private struct Block {
    let indent: Int
    let key: String
  }

  /// A list or map in brackets.
  fileprivate struct Flow {
    let isMap: Bool

    /// The key whose value is being read.
    var key: String?
    var keys: Set<String> = []
  }

  private let bytes: [UInt8]
  private var blocks: [Block] = []
  private var flows: [Flow] = []

  /// Keys of the map that is open at each indentation.
  private var keys: [Int: Set<String>] = [:]
  private var quote: UInt8?

  /// Indentation of the key whose text goes on over lines.
  private var textIndent: Int?

  /// Indentation of the last line.
  private var indent = 0
  private(set) var spot = CursorContext.Spot.key

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isInBrackets: Bool { !flows.isEmpty }

  var path: [String] {
    blocks.map(\.key)
      + flows.flatMap { flow in flow.isMap ? [flow.key].compactMap(\.self) : ["-"] }
  }

  var siblings: Set<String> { flows.last.map(\.keys) ?? keys[indent] ?? [] }

  /// Reads a line, up to the cursor if it stands there.
  mutating func read(_ line: Range<Int>, until cursor: Int? = nil) {
    let end = cursor ?? line.upperBound
    var place = line.lowerBound
    if flows.isEmpty, quote == nil {
      while place < end, bytes[place] == 0x20 { place += 1 }
      let isBlank = place == line.upperBound || (place == end && cursor != nil)
      let width = place - line.lowerBound
      if let textIndent {
        if width > textIndent || (isBlank && cursor == nil) {
          spot = .text
          return
        }
        self.textIndent = nil
      }
      // A blank line ends nothing, unless the cursor stands in it.
      guard !isBlank || cursor != nil else { return }
      enter(width, isItem: place < end && isDash(place, before: end))
      place = readDashes(from: place, before: end)
      spot = .key
      guard place < end else { return }
      place = readKey(from: place, before: end)
    }
    readRest(from: place, before: end)
  }

  /// Keys of the same map on the lines below the cursor.
  func keysBelow(_ lines: some Sequence<Range<Int>>) -> Set<String> {
    var found: Set<String> = []
    for line in lines {
      let start = bytes[line].firstIndex { $0 != 0x20 } ?? line.upperBound
      guard start < line.upperBound, bytes[start] != UInt8(ascii: "#") else { continue }
      if start - line.lowerBound < indent { break }
      guard start - line.lowerBound == indent else { continue }
      if let key = key(from: start, before: line.upperBound) { found.insert(key.text) }
    }
    return found
  }

  // MARK: - Blocks

  /// Closes what a line with that indentation ends.
  private mutating func enter(_ width: Int, isItem: Bool) {
    while let last = blocks.last,
      last.indent > width || (last.indent == width && (!isItem || last.key == "-"))
    {
      blocks.removeLast()
    }
    keys = keys.filter { $0.key <= width }
    indent = width
  }

  private func isDash(_ place: Int, before end: Int) -> Bool {
    bytes[place] == UInt8(ascii: "-") && (place + 1 == end || bytes[place + 1] == 0x20)
  }

  private mutating func readDashes(from start: Int, before end: Int) -> Int {
    var place = start
    while place < end, isDash(place, before: end) {
      blocks.append(Block(indent: indent, key: "-"))
      let dash = place
      place += 1
      while place < end, bytes[place] == 0x20 { place += 1 }
      indent += place - dash
      keys[indent] = nil
    }
    return place
  }

  /// Reads a key with its colon; what is none yet is left for the cursor.
  private mutating func readKey(from start: Int, before end: Int) -> Int {
    guard let key = key(from: start, before: end) else {
      if blocks.last?.key == "-" { spot = .value }
      return start
    }
    blocks.append(Block(indent: indent, key: key.text))
    keys[indent, default: []].insert(key.text)
    spot = .value
    return key.end
  }

  private func key(from start: Int, before end: Int) -> (text: String, end: Int)? {
    let first = bytes[start]
    guard !"{[#&*|>".utf8.contains(first) else { return nil }
    var place = start
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let close = bytes[(start + 1)..<end].firstIndex(of: first) else { return nil }
      place = close + 1
      guard place < end, bytes[place] == UInt8(ascii: ":") else { return nil }
      return (String(decoding: bytes[(start + 1)..<close], as: UTF8.self), place + 1)
    }
    while place < end {
      if bytes[place] == UInt8(ascii: ":"), place + 1 == end || bytes[place + 1] == 0x20 {
        return (String(decoding: bytes[start..<place], as: UTF8.self), place + 1)
      }
      if bytes[place] == UInt8(ascii: "#"), place > start, bytes[place - 1] == 0x20 { return nil }
      place += 1
    }
    return nil
  }

  // MARK: - Values

  private mutating func readRest(from start: Int, before end: Int) {
    var place = start
    var isTokenStart = true
    var quoteStart: Int?
    while place < end {
      let byte = bytes[place]
      if let open = quote {
        if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { place += 1 }
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "#"), place == start || bytes[place - 1] == 0x20 {
        spot = .text
        return
      } else if byte == 0x20 {
        place += 1
        continue
      } else if isTokenStart, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        quoteStart = place
      } else if isTokenStart, flows.isEmpty, byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">")
      {
        textIndent = blocks.last?.indent ?? 0
        spot = .text
        return
      } else if flows.isEmpty, !isTokenStart || !isOpening(byte) {
        break
      } else {
        isTokenStart = readFlow(byte, at: place, before: end)
        place += 1
        continue
      }
      isTokenStart = false
      place += 1
    }
    if let flow = flows.last { spot = flow.spot }
    guard quote != nil else { return }
    // A type with brackets stands in quotes, and is no less a type for that.
    let isName = quoteStart.map { bytes[($0 + 1)..<end].allSatisfy(\.isOfType) } ?? false
    if !isName || spot != .value { spot = .text }
  }

  private func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }

  /// Reads a byte inside of brackets, and tells whether a new text may begin behind it.
  private mutating func readFlow(_ byte: UInt8, at place: Int, before end: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      flows.append(Flow(isMap: byte == UInt8(ascii: "{")))
      return true
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      _ = flows.popLast()
      return false
    case UInt8(ascii: ","):
      if !flows.isEmpty { flows[flows.count - 1].key = nil }
      return true
    case UInt8(ascii: ":") where place + 1 == end || bytes[place + 1] == 0x20:
      guard let last = flows.last, last.isMap, last.key == nil else { return true }
      let key = word(before: place)
      flows[flows.count - 1].key = key
      flows[flows.count - 1].keys.insert(key)
      return true
    default: return false
    }
  }

  /// The key that ends at a colon in brackets.
  private func word(before place: Int) -> String {
    var start = place
    while start > 0, !"{[,\n".utf8.contains(bytes[start - 1]) { start -= 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    return text.filter { !" \"'".contains($0) }
  }
}

extension CursorScan.Flow {
  fileprivate var spot: CursorContext.Spot { isMap && key == nil ? .key : .value }
}
