/// Makes the arena of a document from the parser's events.
///
/// Lives while one document is read. It owns all that libyaml leaves out: duplicate keys, aliases,
/// tags, merge keys, one document only, bounded depth.
struct YAMLTreeBuilder {
  /// Errors of one file that are reported at most: a broken file says no more in its thousandth.
  static let maximumProblemCount = 100

  let source: SourceFile
  private(set) var problems: [Diagnostic] = []

  var anchors = AnchorTable()
  var cursor: MarkCursor
  var records: [NodeRecord] = []
  var children: [UInt32] = []

  /// Children of the lists and maps that are still open, the outermost first.
  var pending: [UInt32] = []

  /// The innermost list or map that is still open. Outside of all others there is a list without a
  /// node, which gets the root.
  private var top = OpenCollection(
    node: 0, pendingStart: 0, isMapping: false, hasBrackets: false, isKey: false, anchor: nil,
    end: 0)

  /// The lists and maps around the innermost one, the outermost first.
  private var outer: [OpenCollection] = []

  private var hasDocument = false
  private var isStopped = false

  init(_ source: SourceFile) {
    self.source = source
    cursor = MarkCursor(source)
    // What usual files need; others grow it.
    records.reserveCapacity(source.bytes.count / 24)
    children.reserveCapacity(source.bytes.count / 24)
  }

  /// Reads the whole document; `nil` if there is none to go on with.
  mutating func build() -> YAMLArena? {
    guard checkDirectives() else { return nil }
    let source = source
    let isRead = source.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[Int(source.lineStarts[0])...])
      guard !text.isEmpty else {
        report(.emptyFile(source.range(0, 0)))
        return false
      }
      var reader = YAMLEventReader(text)
      do throws(YAMLFailure) {
        try read(&reader)
        return !isStopped
      } catch {
        report(syntaxError(error))
        reportDuplicatesInOpenMappings()
        return false
      }
    }
    guard isRead, let root = pending.first else { return nil }
    return YAMLArena(source: source, records: records, children: children, root: root)
  }

  mutating func report(_ problem: Diagnostic) {
    guard problems.count < Self.maximumProblemCount else {
      isStopped = true
      return
    }
    problems.append(problem)
    if problems.count == Self.maximumProblemCount {
      problems.append(.tooManyProblems(problem.range))
      isStopped = true
    }
  }

  /// Ends reading without a document.
  mutating func stop() {
    isStopped = true
  }

  private mutating func read(_ reader: inout YAMLEventReader) throws(YAMLFailure) {
    while !isStopped {
      switch try reader.next() {
      case .scalar: addScalar(reader)
      case .mappingStart: open(reader, isMapping: true)
      case .sequenceStart: open(reader, isMapping: false)
      case .mappingEnd, .sequenceEnd: close(reader)
      case .alias: addAlias(reader)
      case .documentStart:
        if hasDocument {
          if let root = pending.first { records[Int(root)].isDamaged = true }
          let start = cursor.offset(of: reader.start)
          return report(.secondDocument(source.range(start, cursor.offset(of: reader.end))))
        }
        hasDocument = true
      case .streamEnd:
        if !hasDocument { report(.emptyFile(source.range(0, 0))) }
        return
      case .streamStart, .documentEnd: break
      }
    }
  }

  /// Whether the number of lines that begin with `%` is sane: libyaml compares each `%TAG` line
  /// with all others, so a file of nothing else would take hours.
  private mutating func checkDirectives() -> Bool {
    var count = 0
    for start in source.lineStarts
    where Int(start) < source.bytes.count && source.bytes[Int(start)] == UInt8(ascii: "%") {
      count += 1
      if count > 16 {
        report(.tooManyDirectives(source.range(Int(start), Int(start) + 1)))
        return false
      }
    }
    return true
  }

  private mutating func syntaxError(_ failure: YAMLFailure) -> Diagnostic {
    let context = failure.context.map { cursor.offset(of: $0.place) }
    let place = cursor.offset(of: failure.place)
    return SyntaxError(
      failure, at: place, contextStart: context, isInsideDocument: hasDocument, in: source
    ).diagnostic
  }

  // MARK: - Nodes

  private mutating func addScalar(_ event: borrowing YAMLEventReader) {
    var start = cursor.offset(of: event.start)
    var end = cursor.offset(of: event.end)
    var properties: NodeProperties?
    if event.scalarHasProperties {
      let found = NodeProperties(at: start, in: source)
      start = min(found.end, end)
      properties = found
    }
    let style = event.style
    let text = event.text
    if style == .literal || style == .folded {
      end = endOfBlockContent(text, from: start, to: end)
    }
    let index = append(NodeRecord(text: text, style: style, lowerBound: start, upperBound: end))
    var isKept = true
    if let properties {
      if let anchor = admit(properties, of: event, node: index) {
        anchors.close(anchor, size: 1, height: 0)
      }
      // The author meant the tag itself to say something.
      isKept = !event.hasTag || !text.isEmpty
    }
    if isKept, top.expectsKey { isKept = checkKey(text, style, start, end) }
    attach(isKept ? index : nil, size: 1, height: 0, end: end)
  }

  private func endOfBlockContent(_ text: String, from start: Int, to end: Int) -> Int {
    guard text.utf8.contains(where: { $0 != .lineFeed }) else { return start + 1 }
    var end = end
    while end > start + 1, source.bytes[end - 1].isBlank || source.bytes[end - 1].isBreak {
      end -= 1
    }
    return end
  }

  private mutating func checkKey(
    _ text: String, _ style: YAMLScalar.Style, _ start: Int, _ end: Int
  ) -> Bool {
    guard style == .plain, text.utf8.count <= 2 else { return true }
    switch text {
    case "":
      report(.emptyKey(source.range(start, min(start + 1, source.bytes.count))))
      return false
    case "<<":
      report(.mergeKey(source.range(start, end)))
      return false
    default:
      return true
    }
  }

  private mutating func addAlias(_ event: borrowing YAMLEventReader) {
    let range = source.range(cursor.offset(of: event.start), cursor.offset(of: event.end))
    let target: AnchorTable.Target?
    if top.expectsKey {
      report(.aliasAsKey(range))
      target = nil
    } else {
      let outcome = anchors.follow(event.anchor ?? "", depth: outer.count)
      target = try? outcome.get()
      if case .failure(let reason) = outcome,
        let problem = Diagnostic.unusableAlias(
          reason, name: event.anchor ?? "", range, anchors, source)
      {
        let text = reason == .undefined ? text(holding: event.anchor ?? "") : nil
        report(text.map { problem.anchorInText(at: $0) } ?? problem)
      }
    }
    attach(
      target?.node, size: target?.size ?? 0, height: target?.height ?? 0, end: range.upperBound)
  }

  /// The text of several lines that holds the anchor: a line before the anchor is missing, or it is
  /// indented too far.
  private func text(holding anchor: String) -> SourceRange? {
    records.last { $0.isBlockScalar && $0.text.contains("&\(anchor)") }
      .map { source.range(Int($0.lowerBound), Int($0.lowerBound) + 1) }
  }

  private mutating func open(_ event: borrowing YAMLEventReader, isMapping: Bool) {
    var start = cursor.offset(of: event.start)
    var anchor: Int?
    let index = UInt32(truncatingIfNeeded: records.count)
    if event.hasAnchor || event.hasTag {
      let properties = NodeProperties(at: start, in: source)
      start = properties.end
      anchor = admit(properties, of: event, node: index)
    }
    let firstByte = source.range(start, min(start + 1, source.bytes.count))
    guard outer.count < YAMLDocument.maximumDepth else {
      report(.tooDeep(firstByte))
      return stop()
    }
    let isKey = top.expectsKey
    if isKey { report(.compoundKey(firstByte, isMapping: isMapping)) }
    append(NodeRecord(isMapping: isMapping, lowerBound: start))
    let opener = UInt8(ascii: isMapping ? "{" : "[")
    outer.append(top)
    top = OpenCollection(
      node: index, pendingStart: pending.count, isMapping: isMapping,
      hasBrackets: start < source.bytes.count && source.bytes[start] == opener, isKey: isKey,
      anchor: anchor, end: start)
  }

  private mutating func close(_ event: borrowing YAMLEventReader) {
    let closed = top
    guard let losesEntries = leaveCollection() else { return }
    let node = Int(closed.node)
    let end = closed.hasBrackets ? cursor.offset(of: event.end) : closed.end
    records[node].upperBound = UInt32(truncatingIfNeeded: end)
    records[node].firstChild = UInt32(truncatingIfNeeded: children.count)
    records[node].childCount = pending.count - closed.pendingStart
    records[node].isDamaged = closed.isDamaged || losesEntries
    children.append(contentsOf: pending[closed.pendingStart...])
    pending.removeLast(pending.count - closed.pendingStart)
    if let anchor = closed.anchor {
      anchors.close(anchor, size: closed.size, height: closed.height + 1)
    }
    attach(closed.isKey ? nil : closed.node, size: closed.size, height: closed.height + 1, end: end)
  }

  /// Notes the anchor and reports the tag of a node. The result is the place in the table of
  /// anchors, or `nil` if there is no new anchor.
  private mutating func admit(
    _ properties: NodeProperties, of event: borrowing YAMLEventReader, node: UInt32
  ) -> Int? {
    if event.hasTag, let tag = properties.tag {
      report(.tag(source.range(tag.lowerBound, tag.upperBound)))
    }
    guard let name = event.anchor, let place = properties.anchor else { return nil }
    if let first = anchors[name] {
      report(
        .duplicateAnchor(
          name, source.range(place.lowerBound, place.upperBound),
          first: source.range(first.lowerBound, first.upperBound)))
      return nil
    }
    return anchors.open(name, at: place, node: node)
  }

  @discardableResult
  private mutating func append(_ record: NodeRecord) -> UInt32 {
    records.append(record)
    return UInt32(truncatingIfNeeded: records.count - 1)
  }

  /// Hands a finished node to the list or map around it.
  ///
  /// - Parameter node: `nil` for one that could not be read: its item or entry is left out.
  private mutating func attach(_ node: UInt32?, size: Int, height: Int, end: Int) {
    top.add(size: size, height: height, end: end)
    if node == nil { top.isDamaged = true }
    guard top.isMapping else {
      if let node { pending.append(node) }
      return
    }
    if top.expectsKey {
      top.keyIsKept = node != nil
    } else if node == nil, top.keyIsKept {
      pending.removeLast()
    }
    if let node, top.keyIsKept { pending.append(node) }
    top.expectsKey.toggle()
  }

  /// Makes the list or map around the innermost one the innermost.
  ///
  /// - Returns: Whether entries with something to say were taken out; `nil` if there is no list or map
  ///   around it.
  private mutating func leaveCollection() -> Bool? {
    guard let next = outer.popLast() else { return nil }
    let losesEntries = top.isMapping && removeDuplicateKeys(from: top.pendingStart)
    top = next
    return losesEntries
  }

  /// Looks for duplicates in the maps that an error of syntax left open.
  private mutating func reportDuplicatesInOpenMappings() {
    var start = top.pendingStart
    while leaveCollection() != nil {
      pending.removeLast(pending.count - start)
      start = top.pendingStart
    }
  }
}
