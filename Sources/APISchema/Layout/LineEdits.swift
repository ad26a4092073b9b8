package import YAMLTree

/// The changes of whole lines between two texts.
package struct LineEdits: Sendable {
  /// Changes in the order of the file, which do not overlap.
  package private(set) var edits: [Diagnostic.Mend.Edit] = []

  private let path: String
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  /// Lines that are compared one by one at most: the search takes time in proportion to them.
  private static let limit = 4_000

  package init(from source: SourceFile, to wanted: [UInt8]) {
    path = source.path
    old = Self.lines(of: source.bytes)
    new = Self.lines(of: wanted)
    let head = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    compare(head..<old.count - tail, head..<new.count - tail)
  }

  /// Lines with their ends.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...index])
      start = index + 1
    }
    return start < bytes.count ? lines + [bytes[start...]] : lines
  }

  private mutating func compare(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    guard oldRange.count + newRange.count <= Self.limit else { return add(oldRange, newRange) }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in Array(new[newRange]).difference(from: Array(old[oldRange])) {
      switch change {
      case .remove(let offset, _, _): removed.insert(oldRange.lowerBound + offset)
      case .insert(let offset, _, _): added.insert(newRange.lowerBound + offset)
      }
    }
    var (position, place) = (oldRange.lowerBound, newRange.lowerBound)
    while position < oldRange.upperBound || place < newRange.upperBound {
      let (oldStart, newStart) = (position, place)
      while removed.contains(position) { position += 1 }
      while added.contains(place) { place += 1 }
      if oldStart < position || newStart < place {
        add(oldStart..<position, newStart..<place)
      } else {
        position += 1
        place += 1
      }
    }
  }

  private mutating func add(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    guard !oldRange.isEmpty || !newRange.isEmpty else { return }
    let end = old.last?.endIndex ?? 0
    let range = SourceRange(
      path: path,
      lowerBound: oldRange.lowerBound < old.count ? old[oldRange.lowerBound].startIndex : end,
      upperBound: oldRange.upperBound < old.count ? old[oldRange.upperBound].startIndex : end)
    edits.append(
      Diagnostic.Mend.Edit(range, String(decoding: new[newRange].joined(), as: UTF8.self)))
  }
}
