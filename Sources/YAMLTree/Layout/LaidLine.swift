/// A line of the new text, in parts that can still be set apart.
struct LaidLine {
  /// Indentation, and the dashes of the lists that begin here.
  var lead: String

  /// The key with its colon, if the line is a whole entry.
  var head = ""
  var body = ""
  var comment = ""

  /// Column of the comment in the old text.
  var commentColumn: Int?

  /// The map that the line is an entry of, if it is a whole one.
  var map: Int?

  /// Whether more than one blank stood behind the colon in the old text.
  var isPadded = false

  static var blank: LaidLine { LaidLine(lead: "") }

  var isBlank: Bool { head.isEmpty && body.isEmpty && comment.isEmpty && lead.isEmpty }

  /// Columns of lead and key.
  var headWidth: Int { lead.count + head.count }

  /// The line without its comment.
  func text(padding: Int = 1) -> String {
    guard !head.isEmpty else { return body.isEmpty ? lead.withoutTrailingBlanks : lead + body }
    return lead + head + String(repeating: " ", count: padding) + body
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// Sets the values and comments of neighbouring lines below each other, where the author did so.
struct LineAlignment {
  private var lines: [LaidLine]
  private var paddings: [Int]

  /// - Returns: The lines as text.
  static func texts(of lines: [LaidLine]) -> [String] {
    var alignment = LineAlignment(lines: lines, paddings: lines.map { _ in 1 })
    alignment.alignValues()
    return alignment.textsWithComments()
  }

  /// A run of whole entries of one map, without other lines between them, is aligned if the author
  /// put more than one blank behind a colon in it.
  private mutating func alignValues() {
    for run in runs(where: { $0.map }) {
      guard run.count > 1, lines[run].contains(where: \.isPadded) else { continue }
      let width = lines[run].map(\.headWidth).max() ?? 0
      for index in run { paddings[index] = width - lines[index].headWidth + 1 }
    }
  }

  /// Comments behind neighbouring lines are aligned if they were so before.
  private func textsWithComments() -> [String] {
    var texts = lines.indices.map { lines[$0].text(padding: paddings[$0]) }
    for run in runs(where: { $0.commentColumn == nil ? nil : 0 }) {
      let columns = Set(lines[run].compactMap(\.commentColumn))
      let width = texts[run].map(\.count).max() ?? 0
      for index in run {
        let gap = run.count > 1 && columns.count == 1 ? width - texts[index].count + 2 : 2
        texts[index] += String(repeating: " ", count: gap) + lines[index].comment
      }
    }
    return texts
  }

  /// Ranges of neighbouring lines that have the same mark.
  private func runs(where mark: (LaidLine) -> Int?) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < lines.count {
      guard let first = mark(lines[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < lines.count, mark(lines[end]) == first { end += 1 }
      runs.append(start..<end)
      start = end
    }
    return runs
  }
}
