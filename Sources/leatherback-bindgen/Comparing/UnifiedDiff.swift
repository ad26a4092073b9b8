/// The lines in which two texts differ, in the form that `diff -u` made known.
struct UnifiedDiff: Sendable, Equatable {
  /// A line of the diff. The texts have no line end.
  enum Line: Sendable, Equatable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// Lines that belong together, and where they begin in both texts, from 1.
  struct Hunk: Sendable, Equatable {
    let oldStart: Int
    let newStart: Int
    let lines: [Line]
  }

  let hunks: [Hunk]

  /// Lines of agreement that are shown around a difference.
  private static let context = 3

  init(from old: String, to new: String) {
    self.init(lines: Self.compare(Self.lines(of: old), Self.lines(of: new)))
  }

  /// Lines by `\n` alone: a stray `\r` is a difference that must be seen.
  private static func lines(of text: String) -> [String] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    if lines.last?.isEmpty == true {
      lines.removeLast()
    } else if let last = lines.popLast() {
      lines.append(last + " (no line end)")
    }
    return lines
  }

  private static func compare(_ old: [String], _ new: [String]) -> [Line] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let oldMiddle = old[head..<(old.count - tail)]
    let newMiddle = new[head..<(new.count - tail)]
    return old[..<head].map(Line.same) + compareMiddle(oldMiddle, newMiddle)
      + old[(old.count - tail)...].map(Line.same)
  }

  private static func compareMiddle(
    _ old: ArraySlice<String>, _ new: ArraySlice<String>
  ) -> [Line] {
    // The search for the shortest difference takes time in proportion to length times difference.
    guard old.count + new.count < 4_000 else {
      return old.map(Line.removed) + new.map(Line.added)
    }
    let difference = Array(new).difference(from: Array(old))
    let removed = Set(
      difference.removals.compactMap { change -> Int? in
        if case .remove(let offset, _, _) = change { offset } else { nil }
      })
    let added = Set(
      difference.insertions.compactMap { change -> Int? in
        if case .insert(let offset, _, _) = change { offset } else { nil }
      })
    var lines: [Line] = []
    var position = 0
    for (offset, line) in old.enumerated() {
      if removed.contains(offset) {
        lines.append(.removed(line))
        continue
      }
      while added.contains(position) {
        lines.append(.added(new[new.startIndex + position]))
        position += 1
      }
      lines.append(.same(line))
      position += 1
    }
    return lines + new.dropFirst(position).map(Line.added)
  }

  private init(lines: [Line]) {
    var hunks: [Hunk] = []
    var current: [Line] = []
    var start = (old: 1, new: 1)
    var place = (old: 1, new: 1)
    // Lines of agreement since the last difference.
    var calm = Self.context + 1
    var recent: [Line] = []
    func close() {
      if !current.isEmpty {
        let lines = Array(current.dropLast(max(0, calm - Self.context)))
        hunks.append(Hunk(oldStart: start.old, newStart: start.new, lines: lines))
      }
      current = []
    }
    for line in lines {
      if case .same = line {
        calm += 1
        if current.isEmpty {
          recent = recent.suffix(Self.context - 1) + [line]
        } else {
          current.append(line)
          if calm > 2 * Self.context {
            recent = Array(current.suffix(Self.context))
            close()
          }
        }
        place = (place.old + 1, place.new + 1)
        continue
      }
      if current.isEmpty {
        current = recent
        start = (place.old - recent.count, place.new - recent.count)
      }
      current.append(line)
      calm = 0
      if case .removed = line { place.old += 1 } else { place.new += 1 }
    }
    close()
    self.hunks = hunks
  }
}

extension UnifiedDiff {
  /// The diff as text.
  ///
  /// - Parameter limit: Lines to show at most; what is left out is counted.
  func text(old: String, new: String, limit: Int, isColored: Bool) -> String {
    var lines = [Style.strong("--- \(old)", inColor: isColored)]
    lines.append(Style.strong("+++ \(new)", inColor: isColored))
    for hunk in hunks {
      let oldCount = hunk.lines.count { if case .added = $0 { false } else { true } }
      let newCount = hunk.lines.count { if case .removed = $0 { false } else { true } }
      let header = "@@ -\(hunk.oldStart),\(oldCount) +\(hunk.newStart),\(newCount) @@"
      lines.append(Style.faint(header, inColor: isColored))
      for line in hunk.lines {
        switch line {
        case .same(let text): lines.append(" " + text.visible)
        case .removed(let text): lines.append(Style.removed("-" + text.visible, inColor: isColored))
        case .added(let text): lines.append(Style.added("+" + text.visible, inColor: isColored))
        }
      }
    }
    let hidden = lines.count - limit
    // A line that says "1 more" takes as much room as the line itself.
    if hidden > 1 { lines = lines.prefix(limit) + ["… \(hidden) more lines"] }
    return lines.map { $0 + "\n" }.joined()
  }
}
