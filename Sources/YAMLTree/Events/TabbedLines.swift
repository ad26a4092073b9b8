/// The lines of a file that tabs indent, and the spaces that were most likely meant.
struct TabbedLines {
  private let source: SourceFile

  /// All lines that say something, in the order of the file.
  private let lines: [Line]

  /// Positions of those that tabs indent.
  private let tabbed: [Int]

  /// A line and the blanks before its first visible character.
  private struct Line {
    let margin: Range<Int>
    let tabCount: Int
    let isItem: Bool

    /// Whether it is a key whose value is to stand on the lines below.
    let isOpen: Bool

    var spaceCount: Int { margin.count - tabCount }

    /// The column behind the blanks where a tab is as wide as that.
    func column(_ width: Int) -> Int { spaceCount + tabCount * width }
  }

  /// - Parameter place: Where the tab stands that cannot be read.
  init(in source: SourceFile, with place: Int) {
    self.source = source
    let broken = source.lineStart(of: place)
    var lines: [Line] = []
    var tabbed: [Int] = []
    for start in source.lineStarts.map(Int.init) {
      let margin = source.bytes[start...].prefix { $0.isBlank }
      let text = source.bytes[margin.endIndex..<source.lineEnd(of: margin.endIndex)]
      guard let first = text.first else { continue }
      let tabCount = margin.count { $0 == .tab }
      // A tab behind spaces may belong to the text of a block.
      let isTabbed = margin.first == .tab || (start == broken && tabCount > 0)
      if first == .numberSign, !isTabbed { continue }
      if isTabbed { tabbed.append(lines.count) }
      lines.append(
        Line(
          margin: margin.indices, tabCount: isTabbed ? tabCount : 0,
          isItem: first == UInt8(ascii: "-"),
          isOpen: first != .numberSign && text.last { !$0.isBlank } == .colon))
    }
    (self.lines, self.tabbed) = (lines, tabbed)
  }

  /// Spaces in place of all these tabs. It is safe where no line is deeper than another one, or less
  /// deep, only by how wide a tab is.
  var mend: Diagnostic.Mend? {
    guard let first = tabbed.first else { return nil }
    // Two is what stands between a dash and the key behind it.
    if !dependsOnWidth { return mend(2, isSafe: true) }
    var best: (width: Int, failure: Int, flatCount: Int)?
    for width in likelyWidths(of: first) {
      let failure = firstFailure(width) ?? .max
      guard failure > lines[first].margin.upperBound else { continue }
      let flatCount = flatCount(width)
      if let best, (best.failure, -best.flatCount) >= (failure, -flatCount) { continue }
      best = (width, failure, flatCount)
    }
    return best.map { mend($0.width, isSafe: false) }
  }

  /// Whether one of two lines is the deeper one only where tabs have a certain width.
  private var dependsOnWidth: Bool {
    var leastSpaces: [Int: Int] = [:]
    var mostSpaces: [Int: Int] = [:]
    for line in lines {
      let (tabs, spaces) = (line.tabCount, line.spaceCount)
      leastSpaces[tabs] = min(leastSpaces[tabs] ?? spaces, spaces)
      mostSpaces[tabs] = max(mostSpaces[tabs] ?? spaces, spaces)
    }
    return mostSpaces.contains { fewer, most in
      leastSpaces.contains { more, least in fewer < more && most > least }
    }
  }

  /// Widths of a tab: those by which the first line stands below a neighbour, then the usual ones.
  private func likelyWidths(of first: Int) -> [Int] {
    let line = lines[first]
    let above = first > 0 ? lines[first - 1] : nil
    let below = lines[(first + 1)...].first { $0.tabCount == 0 }
    let ofNeighbours = [above, below].compactMap(\.self).compactMap { neighbour -> Int? in
      let rest = neighbour.column(0) - line.spaceCount
      return rest > 0 && rest.isMultiple(of: line.tabCount) ? rest / line.tabCount : nil
    }
    return ofNeighbours + [4, 2, 6, 8, 3]
  }

  /// Number of lines that would not lie below the key above them, which has no other value.
  private func flatCount(_ width: Int) -> Int {
    tabbed.count { position in
      guard position > 0, lines[position - 1].isOpen else { return false }
      let least = lines[position - 1].column(width) + (lines[position].isItem ? 0 : 1)
      return lines[position].column(width) < least
    }
  }

  private func mend(_ width: Int, isSafe: Bool) -> Diagnostic.Mend {
    let edits = tabbed.map { position in
      let margin = lines[position].margin
      return Diagnostic.Mend.Edit(
        source.range(margin.lowerBound, margin.upperBound),
        String(repeating: " ", count: lines[position].column(width)))
    }
    let title = edits.count == 1 ? "indent with spaces" : "indent \(edits.count) lines with spaces"
    return Diagnostic.Mend(title, edits, isSafe: isSafe)
  }

  /// Where the parser gives up when tabs are as wide as that, as a place in the text as it is; `nil`
  /// when it can read all.
  private func firstFailure(_ width: Int) -> Int? {
    var bytes = Array(source.bytes[..<lines[0].margin.lowerBound])
    var end = bytes.count
    for position in tabbed {
      let line = lines[position]
      bytes += source.bytes[end..<line.margin.lowerBound]
      bytes += repeatElement(UInt8(ascii: " "), count: line.column(width))
      end = line.margin.upperBound
    }
    bytes += source.bytes[end...]
    let start = Int(source.lineStarts[0])
    return bytes.withUnsafeBufferPointer { bytes in
      var reader = YAMLEventReader(UnsafeBufferPointer(rebasing: bytes[start...]))
      do throws(YAMLFailure) {
        while try reader.next() != .streamEnd {}
        return nil
      } catch {
        guard error.place.line < source.lineStarts.count else { return source.bytes.count }
        return Int(source.lineStarts[error.place.line]) + error.place.column
      }
    }
  }
}
