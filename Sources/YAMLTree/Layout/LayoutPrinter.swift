/// Writes the pieces of a document down again, in the one layout.
struct LayoutPrinter {
  let document: WrittenDocument
  let layout: YAMLLayout
  private(set) var lines: [LaidLine] = []

  /// The first comment that is not written yet.
  private(set) var nextComment = 0
  private var mapCount = 0

  /// Whether no line may follow that the block scalar before does not hold itself.
  private var keepsBlankLines = false

  var source: SourceFile { document.source }

  init(_ document: WrittenDocument, _ layout: YAMLLayout) {
    self.document = document
    self.layout = layout
  }

  func print() -> [UInt8] {
    var printer = self
    let root = document.root
    printer.printRoot(root)
    printer.printComments(before: .max, indent: 0, isFirst: false)
    return printer.bytes
  }

  private var bytes: [UInt8] {
    let lineEnd = source.firstLineEnd
    var text = LineAlignment.texts(of: lines).joined(separator: lineEnd)
    // Behind the text of a last `|` or `>` a line end would belong to that text.
    if !(document.endsInBlockScalar && source.bytes.last?.isBreak != true) { text += lineEnd }
    return source.bytes[..<Int(source.lineStarts[0])] + Array(text.utf8)
  }

  // MARK: - Lines

  mutating func add(_ line: LaidLine) {
    lines.append(line)
    keepsBlankLines = false
  }

  mutating func addBlankLine() {
    guard !keepsBlankLines, lines.last?.isBlank == false else { return }
    lines.append(.blank)
  }

  mutating func insertBlankLine(at index: Int) { lines.insert(.blank, at: index) }

  /// Whether lines may be put in behind what was written last.
  var allowsBlankLine: Bool { !keepsBlankLines }

  mutating func keepBlankLines() { keepsBlankLines = true }

  mutating func newMap() -> Int {
    mapCount += 1
    return mapCount
  }

  // MARK: - Comments

  var pendingComment: WrittenComment? {
    nextComment < document.comments.count ? document.comments[nextComment] : nil
  }

  func hasPendingComment(before offset: Int) -> Bool {
    pendingComment.map { $0.start < offset } ?? false
  }

  /// Writes the comments before a place, each on a line of its own.
  ///
  /// - Parameter isFirst: Whether nothing stands above them in their list or map.
  /// - Returns: Whether there were any.
  @discardableResult
  mutating func printComments(
    before offset: Int, indent: Int, isFirst: Bool,
    while condition: (WrittenComment) -> Bool = { _ in true }
  ) -> Bool {
    var isFirst = isFirst
    let start = nextComment
    while let comment = pendingComment, comment.start < offset, condition(comment) {
      if !isFirst, comment.isAlone, source.hasBlankLine(above: comment.start) { addBlankLine() }
      let lead = comment.isMarker ? "" : String(repeating: " ", count: indent)
      add(LaidLine(lead: lead, body: comment.text))
      nextComment += 1
      isFirst = false
    }
    return nextComment > start
  }

  /// Puts the comment behind the last line that stands behind `offset` on its line.
  mutating func attachComment(behind offset: Int) {
    guard let comment = pendingComment, !comment.isAlone, comment.start >= offset,
      comment.start < document.nextToken(from: offset),
      !source.hasBreak(from: offset, to: comment.start)
    else { return }
    attach(comment)
  }

  /// Puts a comment that does not stand alone behind the last line, if it stands before `offset`.
  mutating func attachComment(before offset: Int) {
    guard let comment = pendingComment, !comment.isAlone, comment.start < offset else { return }
    attach(comment)
  }

  private mutating func attach(_ comment: WrittenComment) {
    guard let last = lines.indices.last else { return }
    lines[last].comment = comment.text
    // In characters, as the new text is measured.
    lines[last].commentColumn =
      document.text(from: comment.start - comment.column, to: comment.start).count
    nextComment += 1
  }
}

extension WrittenDocument {
  fileprivate var endsInBlockScalar: Bool {
    var node = root
    while true {
      switch node.content {
      case .map(let entries):
        guard let last = entries.last?.value, !node.isFlow else { return false }
        node = last
      case .list(let items):
        guard let last = items.last, !node.isFlow else { return false }
        node = last
      case .scalar, .alias: return node.blockScalar != nil
      }
    }
  }
}

extension SourceFile {
  /// The line end of the first line, or `\n` if there is none.
  package var firstLineEnd: String {
    guard let index = bytes.firstIndex(where: \.isBreak) else { return "\n" }
    guard bytes[index] == .carriageReturn else { return "\n" }
    return index + 1 < bytes.count && bytes[index + 1] == .lineFeed ? "\r\n" : "\r"
  }
}
