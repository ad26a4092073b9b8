/// Makes the written tree of a document from the parser's events.
struct WrittenTreeBuilder {
  private let source: SourceFile
  private var cursor: MarkCursor
  private var open: [Collection] = []
  private var root: WrittenNode?

  /// Scalars, aliases, anchors, tags and opening brackets in the order of the file.
  private(set) var tokens: [Range<Int>] = []
  private(set) var headerComments: [WrittenComment] = []

  /// A list or a map whose end has not been read yet.
  private struct Collection {
    let isMap: Bool
    let isFlow: Bool
    let hasBrackets: Bool
    let properties: Properties
    var nodes: [WrittenNode] = []
  }

  private struct Properties {
    var text = ""
    let outerStart: Int
    var start: Int
  }

  init(_ source: SourceFile) {
    self.source = source
    cursor = MarkCursor(source)
  }

  /// Reads all events; `nil` after an error, and for more or fewer than one document.
  mutating func build() -> WrittenNode? {
    let source = source
    let isRead = source.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[Int(source.lineStarts[0])...])
      guard !text.isEmpty else { return false }
      var reader = YAMLEventReader(text)
      return (try? read(&reader)) == true
    }
    return isRead ? root : nil
  }

  /// What stands between the tokens.
  func comments() -> [WrittenComment] {
    var comments: [WrittenComment] = []
    var end = Int(source.lineStarts[0])
    for token in tokens where token.upperBound > end {
      WrittenComment.find(from: end, to: token.lowerBound, in: source, into: &comments)
      end = token.upperBound
    }
    WrittenComment.find(from: end, to: source.bytes.count, in: source, into: &comments)
    return comments
  }

  /// Whether all events could be read.
  private mutating func read(_ reader: inout YAMLEventReader) throws(YAMLFailure) -> Bool {
    var documentCount = 0
    while true {
      switch try reader.next() {
      case .scalar: addScalar(reader)
      case .alias: addAlias(reader)
      case .mappingStart: start(reader, isMap: true)
      case .sequenceStart: start(reader, isMap: false)
      case .mappingEnd, .sequenceEnd: close(reader)
      case .documentStart: documentCount += 1
      case .streamEnd: return documentCount == 1
      case .streamStart, .documentEnd: break
      }
      if documentCount > 1 || open.count > YAMLDocument.maximumDepth { return false }
    }
  }

  private mutating func properties(
    _ event: borrowing YAMLEventReader, has: Bool, before end: Int
  ) -> Properties {
    let start = cursor.offset(of: event.start)
    var result = Properties(outerStart: start, start: start)
    guard has else { return result }
    let found = NodeProperties(at: start, in: source)
    let ranges = [found.anchor, found.tag].compactMap(\.self)
      .sorted { $0.lowerBound < $1.lowerBound }
    tokens.append(contentsOf: ranges)
    result.text = ranges.map { String(decoding: source.bytes[$0], as: UTF8.self) }
      .joined(separator: " ")
    result.start = min(found.end, end)
    return result
  }

  private mutating func addScalar(_ event: borrowing YAMLEventReader) {
    let outerEnd = cursor.offset(of: event.end)
    let properties = properties(event, has: event.scalarHasProperties, before: outerEnd)
    let scalar = YAMLScalar(text: event.text, style: event.style)
    var end = outerEnd
    if scalar.style == .literal || scalar.style == .folded {
      while end > properties.start, source.bytes[end - 1].isBlank || source.bytes[end - 1].isBreak {
        end -= 1
      }
      noteHeaderComment(from: properties.start)
    }
    if properties.start < outerEnd { tokens.append(properties.start..<outerEnd) }
    add(
      WrittenNode(
        content: .scalar(scalar), isFlow: open.last?.isFlow ?? false, properties: properties.text,
        outerStart: properties.outerStart, start: properties.start, end: end, outerEnd: outerEnd))
  }

  private mutating func noteHeaderComment(from start: Int) {
    var place = start
    while place < source.bytes.count, !source.bytes[place].isBreak {
      if source.bytes[place] == .numberSign {
        headerComments.append(source.comment(at: place, atMost: .max, isMarker: false))
        return
      }
      place += 1
    }
  }

  private mutating func addAlias(_ event: borrowing YAMLEventReader) {
    let (start, end) = (cursor.offset(of: event.start), cursor.offset(of: event.end))
    tokens.append(start..<end)
    add(
      WrittenNode(
        content: .alias, isFlow: open.last?.isFlow ?? false, properties: "", outerStart: start,
        start: start, end: end, outerEnd: end))
  }

  private mutating func start(_ event: borrowing YAMLEventReader, isMap: Bool) {
    let properties = properties(
      event, has: event.hasAnchor || event.hasTag, before: source.bytes.count)
    let opener = UInt8(ascii: isMap ? "{" : "[")
    let start = properties.start
    let hasBrackets = start < source.bytes.count && source.bytes[start] == opener
    if hasBrackets { tokens.append(start..<start + 1) }
    open.append(
      Collection(
        isMap: isMap, isFlow: hasBrackets || open.last?.isFlow == true, hasBrackets: hasBrackets,
        properties: properties))
  }

  private mutating func close(_ event: borrowing YAMLEventReader) {
    guard let closed = open.popLast() else { return }
    let start = closed.properties.start
    var end = closed.nodes.last?.end ?? start
    var outerEnd = closed.nodes.last?.outerEnd ?? start
    if closed.hasBrackets {
      end = max(cursor.offset(of: event.end), start + 1)
      outerEnd = end
    }
    let pairs = stride(from: 0, to: closed.nodes.count - 1, by: 2).map {
      WrittenEntry(key: closed.nodes[$0], value: closed.nodes[$0 + 1])
    }
    add(
      WrittenNode(
        content: closed.isMap ? .map(pairs) : .list(closed.nodes), isFlow: closed.isFlow,
        properties: closed.properties.text, outerStart: closed.properties.outerStart, start: start,
        end: end, outerEnd: outerEnd))
  }

  private mutating func add(_ node: WrittenNode) {
    if open.isEmpty { root = node } else { open[open.count - 1].nodes.append(node) }
  }
}
