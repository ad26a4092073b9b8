import YAMLTree

/// A line of a schema file with the place of a diagnostic underlined.
struct Excerpt: Sendable, Equatable {
  /// Number of the line, from 1.
  let number: Int

  /// The line as a terminal may show it, cut to what is around the place.
  let text: String

  /// The mark under it: `^~~~`.
  let mark: String

  /// Columns that are shown of a line at most, where no terminal says how wide it is.
  static let width = 100

  /// The same in a terminal with so many columns, of which `margin` are taken already. Less than 20
  /// would show nothing that could be understood.
  static func width(inTerminal columns: Int?, behind margin: Int) -> Int {
    let ellipses = 2
    return columns.map { max(20, $0 - margin - ellipses) } ?? width
  }

  /// Cuts the line in which `range` begins out of `source`. What a range covers of further lines is
  /// not shown.
  init(of range: SourceRange, in source: SourceFile, width: Int = Self.width) {
    number = source.position(at: range.lowerBound).line
    let line = NearbyText(at: range.lowerBound, in: source.bytes)
    let cells = line.cells
    let first = cells.firstIndex { $0.end > range.lowerBound } ?? cells.endIndex
    let last = cells[first...].firstIndex { $0.start >= range.upperBound } ?? cells.endIndex
    let shown = Self.window(on: cells, around: first, width: width)
    let isCutBefore = line.isCutBefore || shown.lowerBound > 0
    let isCutBehind = line.isCutBehind || shown.upperBound < cells.endIndex
    let marked = cells[(first..<max(first, last)).clamped(to: shown)]
    text =
      (isCutBefore ? "…" : "") + cells[shown].map(\.text).joined() + (isCutBehind ? "…" : "")
    mark =
      String(repeating: " ", count: cells[shown.lowerBound..<first].width + (isCutBefore ? 1 : 0))
      + "^" + String(repeating: "~", count: max(marked.width, 1) - 1)
  }

  /// The cells to show: all of a short line; of a long one those around `index`.
  private static func window(on cells: [Cell], around index: Int, width: Int) -> Range<Int> {
    guard cells[...].width > width else { return cells.indices }
    var start = index
    var room = width / 2
    while start > 0, room >= cells[start - 1].width {
      start -= 1
      room -= cells[start].width
    }
    var end = start
    room = width
    while end < cells.endIndex, room >= cells[end].width {
      room -= cells[end].width
      end += 1
    }
    return start..<end
  }
}

/// A character with its columns in a terminal and its bytes from the file's start.
private struct Cell {
  let text: String
  let width: Int
  let start: Int
  let end: Int
}

extension ArraySlice<Cell> {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }
}

/// The part of a line around a byte, so that a line of a megabyte costs no more than a short one.
private struct NearbyText {
  private static let reach = 1_000

  let cells: [Cell]
  let isCutBefore: Bool
  let isCutBehind: Bool

  init(at offset: Int, in bytes: [UInt8]) {
    let isBreak = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let isInside = { (index: Int) in bytes[index] & 0xC0 == 0x80 }
    var place = min(max(offset, 0), bytes.count)
    // The second byte of `\r\n` ends the line that the first one ends.
    if place > 0, place < bytes.count, bytes[place - 1...place].elementsEqual([0x0D, 0x0A]) {
      place -= 1
    }
    var start = place
    while start > 0, !isBreak(bytes[start - 1]) {
      if place - start > Self.reach, !isInside(start) { break }
      start -= 1
    }
    var end = place
    while end < bytes.count, !isBreak(bytes[end]) {
      if end - place > Self.reach, !isInside(end) { break }
      end += 1
    }
    isCutBefore = start > 0 && !isBreak(bytes[start - 1])
    isCutBehind = end < bytes.count && !isBreak(bytes[end])
    if bytes[start..<end].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }

    var cells: [Cell] = []
    var column = 0
    for character in String(decoding: bytes[start..<max(start, end)], as: UTF8.self) {
      let (text, width) = character.visible(at: column)
      let next = start + character.utf8.count
      cells.append(Cell(text: text, width: width, start: start, end: next))
      column += width
      start = next
    }
    self.cells = cells
  }
}
