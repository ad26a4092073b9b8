extension WrittenDocument {
  /// A value on one line, or `nil` when it cannot stand on one: it holds a comment, empty lines or
  /// the text of a `|` or `>`.
  func lineText(of node: WrittenNode) -> String? {
    guard let text = bareLineText(of: node) else { return nil }
    guard !node.properties.isEmpty else { return text }
    return text.isEmpty ? node.properties : node.properties + " " + text
  }

  private func bareLineText(of node: WrittenNode) -> String? {
    switch node.content {
    case .alias: return text(from: node.start, to: node.end)
    case .scalar(let scalar): return lineText(of: scalar, node)
    case .list(let items):
      guard node.isFlow, !hasComment(in: node) else { return nil }
      let texts = items.map { flowText(of: $0) }
      guard !texts.contains(nil) else { return nil }
      return "[" + texts.compactMap(\.self).joined(separator: ", ") + "]"
    case .map(let entries):
      guard node.isFlow, !hasComment(in: node) else { return nil }
      guard !entries.isEmpty else { return "{}" }
      let texts = entries.map(flowText)
      guard !texts.contains(nil) else { return nil }
      return "{ " + texts.compactMap(\.self).joined(separator: ", ") + " }"
    }
  }

  /// A part of a list in brackets. An empty one cannot be told from a stray comma.
  private func flowText(of node: WrittenNode) -> String? {
    guard let text = lineText(of: node), text != node.properties else { return nil }
    return text
  }

  private func flowText(of entry: WrittenEntry) -> String? {
    guard let key = lineText(of: entry.key) else { return nil }
    if entry.value.isNothing {
      // A lone key is most often a piece of text behind a stray comma: nothing is added to it.
      let hasColon = source.bytes[entry.key.end..<max(entry.key.end, entry.value.end)]
        .contains(.colon)
      return hasColon ? key + ":" : key
    }
    guard let value = flowText(of: entry.value) else { return nil }
    let colon = if case .alias = entry.key.content { " : " } else { ": " }
    return key + colon + value
  }

  /// A scalar on one line. Its line ends stand for blanks, so that they can be written as such.
  private func lineText(of scalar: YAMLScalar, _ node: WrittenNode) -> String? {
    guard node.blockScalar == nil else { return nil }
    guard source.hasBreak(from: node.start, to: node.end) else {
      return text(from: node.start, to: node.end)
    }
    guard node.isFlow else { return nil }
    let lines = lines(of: node)
    let canJoin = lines.dropLast().allSatisfy { $0.last != "\\" } && !lines.contains("")
    return canJoin ? lines.joined(separator: " ") : nil
  }

  /// The lines of a plain or quoted scalar without the blanks around them, which mean nothing.
  func lines(of node: WrittenNode) -> [String] {
    let lines = text(from: node.start, to: node.end).lines
    return lines.enumerated().map { position, line in
      let isFirst = position == 0
      let isLast = position == lines.count - 1
      let start = isFirst ? line[...] : line.drop { $0 == " " || $0 == "\t" }
      if isLast { return String(start) }
      let blanks = start.reversed().prefix { $0 == " " || $0 == "\t" }.count
      // A blank behind a backslash is a part of the text.
      let kept = start.dropLast(blanks)
      return kept.last == "\\" ? String(start) : String(kept)
    }
  }

  func text(from start: Int, to end: Int) -> String {
    String(decoding: source.bytes[start..<max(start, end)], as: UTF8.self)
  }

  private func hasComment(in node: WrittenNode) -> Bool {
    guard let first = comments.firstPosition(where: { $0.start > node.start }) else { return false }
    return comments[first].start < node.end
  }
}

extension Array {
  /// Position of the first element that fits, where all behind one that fits do.
  func firstPosition(where fits: (Element) -> Bool) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low < count ? low : nil
  }
}

extension String {
  /// The lines without their ends, be they `\n`, `\r\n` or `\r`.
  var lines: [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var last: UInt8 = 0
    for byte in utf8 {
      if byte.isBreak {
        if !(byte == .lineFeed && last == .carriageReturn) {
          lines.append(String(decoding: line, as: UTF8.self))
          line = []
        }
      } else {
        line.append(byte)
      }
      last = byte
    }
    return lines + [String(decoding: line, as: UTF8.self)]
  }
}
