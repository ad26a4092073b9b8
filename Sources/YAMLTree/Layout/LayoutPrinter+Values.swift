extension LayoutPrinter {
  /// Where a value goes: behind what already stands on its line.
  struct Place {
    /// Indentation and dashes.
    let lead: String

    /// Key with its colon, or nothing in a list.
    let head: String

    /// Where the key or dash ends in the old text.
    let headEnd: Int

    /// Indentation of the list or map around it.
    let indent: Int

    /// Column of that list or map in the old text.
    let column: Int

    var map: Int?
    var isPadded = false

    /// What the value is to the document, if it is a list or map.
    var level = Level.inner

    /// Indentation of what lies in the value.
    var inner: Int { indent + 2 }
  }

  mutating func printRoot(_ root: WrittenNode) {
    let place = Place(
      lead: "", head: "", headEnd: root.outerStart, indent: -2, column: -1, level: .root)
    if root.isFlow || !root.properties.isEmpty {
      printComments(before: root.outerStart, indent: 0, isFirst: true)
      return printValue(root, at: place)
    }
    printCollection(root, indent: 0, firstLead: nil, outerColumn: -1, level: .root)
  }

  mutating func printValue(_ node: WrittenNode, at place: Place) {
    if node.blockScalar != nil { return printBlockScalar(node, at: place) }
    if node.isNothing { return printNothing(node, at: place) }
    if let text = document.lineText(of: node), stays(text, onLineOf: place, node) {
      return printLine(text, of: node, at: place)
    }
    if let text = node.emptyBrackets { return printLine(text, of: node, at: place) }
    guard node.isCollection else { return printLines(of: node, at: place) }
    printLines(ofCollection: node, at: place)
  }

  /// Whether a text goes on one line: a list or map only where it fits.
  private func stays(_ text: String, onLineOf place: Place, _ node: WrittenNode) -> Bool {
    guard case .list(let items) = node.content else {
      guard case .map(let entries) = node.content else { return true }
      return entries.isEmpty || fits(text, at: place)
    }
    return items.isEmpty || fits(text, at: place)
  }

  private func fits(_ text: String, at place: Place) -> Bool {
    let blank = place.head.isEmpty ? 0 : 1
    return place.lead.count + place.head.count + blank + text.count <= layout.width
  }

  /// A value on one line: that of its key, where it stood there or fits there.
  private mutating func printLine(_ text: String, of node: WrittenNode, at place: Place) {
    let wasBeside = !source.hasBreak(from: place.headEnd, to: node.outerStart)
    // Comments in empty brackets go before them.
    let start = node.emptyBrackets == nil ? node.start : node.end
    if !hasPendingComment(before: start), wasBeside || fits(text, at: place) {
      add(line(at: place, text))
    } else {
      printHead(at: place, before: start)
      add(LaidLine(lead: spaces(max(place.inner, 0)), body: text))
    }
    attachComment(behind: node.end)
  }

  private mutating func printNothing(_ node: WrittenNode, at place: Place) {
    add(line(at: place, ""))
    attachComment(behind: node.end)
    guard !node.isFlow else { return }
    let limit = document.nextToken(from: node.end)
    printComments(before: limit, indent: place.inner, isFirst: true) {
      $0.isAlone && !$0.isMarker && $0.column > place.column
    }
  }

  /// Key or dash alone, with the comments before what follows.
  private mutating func printHead(at place: Place, before offset: Int) {
    var head = line(at: place, "")
    head.map = nil
    add(head)
    attachComment(before: offset)
    printComments(before: offset, indent: max(place.inner, 0), isFirst: true)
  }

  /// A plain or quoted scalar of several lines, which stay as they are.
  private mutating func printLines(of node: WrittenNode, at place: Place) {
    let texts = document.lines(of: node)
    let properties = node.properties.isEmpty ? "" : node.properties + " "
    let wasBeside = !source.hasBreak(from: place.headEnd, to: node.outerStart)
    if wasBeside, !hasPendingComment(before: node.start) {
      var first = line(at: place, properties + texts[0])
      first.map = nil
      add(first)
    } else {
      printHead(at: place, before: node.start)
      add(LaidLine(lead: spaces(place.inner), body: properties + texts[0]))
    }
    for text in texts.dropFirst() {
      add(text.isEmpty ? .blank : LaidLine(lead: spaces(place.inner), body: text))
    }
    attachComment(behind: node.end)
  }

  private mutating func printLines(ofCollection node: WrittenNode, at place: Place) {
    let first = node.isFlow ? node.firstChildStart ?? node.end : node.start
    let isCompact =
      place.head.isEmpty && node.properties.isEmpty && !hasPendingComment(before: first)
    if isCompact {
      return printCollection(
        node, indent: max(place.inner, 0), firstLead: place.lead, outerColumn: place.column,
        level: place.level)
    }
    var head = line(at: place, node.properties)
    head.map = nil
    add(head)
    attachComment(before: first)
    printCollection(
      node, indent: max(place.inner, 0), firstLead: nil, outerColumn: place.column,
      level: place.level)
  }

  private mutating func printBlockScalar(_ node: WrittenNode, at place: Place) {
    guard let scalar = node.blockScalar else { return }
    let block = BlockScalarLines(scalar, node, in: source)
    let properties = node.properties.isEmpty ? "" : node.properties + " "
    if hasPendingComment(before: node.start) {
      printHead(at: place, before: node.start)
      add(LaidLine(lead: spaces(place.inner), body: properties + block.header))
    } else {
      var head = line(at: place, properties + block.header)
      head.map = nil
      add(head)
    }
    let indent = spaces(place.indent + (block.statedIndent ?? 2))
    for text in block.lines {
      add(text.isEmpty ? .blank : LaidLine(lead: indent, body: text))
    }
    if block.keepsBlankLines { keepBlankLines() }
  }

  private func line(at place: Place, _ text: String) -> LaidLine {
    guard !place.head.isEmpty else { return LaidLine(lead: place.lead, body: text) }
    guard !text.isEmpty else { return LaidLine(lead: place.lead, body: place.head) }
    return LaidLine(
      lead: place.lead, head: place.head, body: text, map: place.map, isPadded: place.isPadded)
  }

  func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }
}

extension WrittenNode {
  /// An empty list or map.
  fileprivate var emptyBrackets: String? {
    let text: String
    switch content {
    case .list(let items) where items.isEmpty: text = "[]"
    case .map(let entries) where entries.isEmpty: text = "{}"
    case .list, .map, .scalar, .alias: return nil
    }
    return properties.isEmpty ? text : properties + " " + text
  }

  /// Where the first item or entry starts.
  fileprivate var firstChildStart: Int? {
    switch content {
    case .list(let items): items.first?.outerStart
    case .map(let entries): entries.first?.key.outerStart
    case .scalar, .alias: nil
    }
  }
}

/// The lines of a block scalar, without their indentation.
struct BlockScalarLines {
  /// The `|` or `>` with what stands behind it.
  let header: String

  /// Spaces of indentation that the header asks for.
  let statedIndent: Int?

  let lines: [String]

  /// Whether the blank lines at its end belong to the text.
  let keepsBlankLines: Bool

  init(_ scalar: YAMLScalar, _ node: WrittenNode, in source: SourceFile) {
    let headerEnd = source.lineEnd(of: node.start)
    var header = String(decoding: source.bytes[node.start..<headerEnd], as: UTF8.self)
    while header.last == " " || header.last == "\t" { header.removeLast() }
    self.header = header
    let marks = header.prefix { $0 != "#" && $0 != " " && $0 != "\t" }
    statedIndent = marks.compactMap(\.wholeNumberValue).first
    keepsBlankLines = marks.contains("+")

    let record = NodeRecord(
      text: scalar.text, style: scalar.style, lowerBound: node.start, upperBound: node.end)
    let indent = BlockScalarLayout(record, in: source)?.indent ?? 0
    var lines: [String] = []
    var cursor = ByteCursor(source.bytes, at: node.start)
    cursor.skipLine()
    while cursor.offset < node.outerEnd {
      cursor.skipSpaces(atMost: indent)
      let start = min(cursor.offset, node.outerEnd)
      cursor.skip { !$0.isBreak }
      lines.append(
        String(decoding: source.bytes[start..<max(start, cursor.offset)], as: UTF8.self))
      cursor.skip(cursor.breakCount)
    }
    if !keepsBlankLines { while lines.last?.isEmpty == true { lines.removeLast() } }
    self.lines = lines
  }
}
