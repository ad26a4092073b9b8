extension LayoutPrinter {
  /// What a list or map is to the document.
  enum Level {
    /// All of it: blank lines stand around its lists and maps.
    case root

    /// A map whose entries are set apart by blank lines.
    case section
    case inner
  }

  /// Writes the items or entries of a list or map on lines.
  ///
  /// - Parameters:
  ///   - firstLead: What stands before the first one instead of its indentation.
  ///   - outerColumn: Column of the list or map around it in the old text.
  mutating func printCollection(
    _ node: WrittenNode, indent: Int, firstLead: String?, outerColumn: Int, level: Level
  ) {
    let column = max(source.column(of: node.start), outerColumn + 1)
    switch node.content {
    case .list(let items):
      var end = node.start
      for (position, item) in items.enumerated() {
        let isFirst = position == 0
        let dash = node.isFlow ? nil : source.dash(from: end, to: item.outerStart)
        let start = dash ?? item.outerStart
        let hasAbove = printAbove(start, indent, isFirst: isFirst)
        let lead = (isFirst && !hasAbove ? firstLead : nil) ?? spaces(indent)
        printValue(
          item,
          at: Place(
            lead: lead + "- ", head: "", headEnd: dash.map { $0 + 1 } ?? start, indent: indent,
            column: column))
        end = item.outerEnd
      }
    case .map(let entries):
      printEntries(
        entries, indent: indent, firstLead: firstLead, column: column, level: level)
    case .scalar, .alias: return
    }
    let limit = node.isFlow ? node.end : document.nextToken(from: node.outerEnd)
    printComments(before: limit, indent: indent, isFirst: false) { comment in
      node.isFlow || (comment.isAlone && !comment.isMarker && comment.column >= column)
    }
  }

  private mutating func printEntries(
    _ entries: [WrittenEntry], indent: Int, firstLead: String?, column: Int, level: Level
  ) {
    let map = newMap()
    let isRoot = level == .root
    var wasLarge = false
    for (position, entry) in entries.enumerated() {
      let isFirst = position == 0
      let top = lines.count
      let allowsBlank = allowsBlankLine
      let hasAbove = printAbove(entry.key.outerStart, indent, isFirst: isFirst)
      let head = lines.count
      printEntry(
        entry, lead: (isFirst && !hasAbove ? firstLead : nil) ?? spaces(indent), indent: indent,
        column: column, map: map, isRoot: isRoot)
      let isLarge = lines.count > head + 1 && (!isRoot || entry.value.isCollection)
      let needsBlank = !isFirst && level != .inner && (isLarge || wasLarge) && allowsBlank
      if needsBlank, !lines[top..<head].contains(where: \.isBlank) { insertBlankLine(at: top) }
      wasLarge = isLarge
    }
  }

  private mutating func printEntry(
    _ entry: WrittenEntry, lead: String, indent: Int, column: Int, map: Int, isRoot: Bool
  ) {
    let key = document.lineText(of: entry.key) ?? ""
    let colon = if case .alias = entry.key.content { " :" } else { ":" }
    printValue(
      entry.value,
      at: Place(
        lead: lead, head: key + colon, headEnd: entry.key.end, indent: indent, column: column,
        map: map,
        isPadded: !entry.key.isFlow
          && source.hasPadding(from: entry.key.end, to: entry.value.outerStart),
        level: isRoot && layout.spacedSections.contains(key) ? .section : .inner))
  }

  /// Writes blank line and comments above an item or entry; returns whether there were comments.
  private mutating func printAbove(_ start: Int, _ indent: Int, isFirst: Bool) -> Bool {
    let hasComments = printComments(before: start, indent: indent, isFirst: isFirst)
    if !isFirst || hasComments, source.hasBlankLine(above: start) { addBlankLine() }
    return hasComments
  }
}

extension SourceFile {
  /// UTF-8 bytes from the start of its line.
  func column(of offset: Int) -> Int { offset - lineStart(of: offset) }

  /// Whether more than one blank stands between a colon and a value on the same line.
  fileprivate func hasPadding(from keyEnd: Int, to value: Int) -> Bool {
    guard keyEnd < value, !hasBreak(from: keyEnd, to: value) else { return false }
    return bytes[keyEnd..<value].reversed().prefix { $0.isBlank }.count > 1
  }
}
