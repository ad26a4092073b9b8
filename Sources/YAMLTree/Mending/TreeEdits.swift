/// Finds the edits of a text that make a change of its entries.
struct TreeEdits {
  private typealias Edit = Diagnostic.Mend.Edit

  private let document: WrittenDocument
  private var source: SourceFile { document.source }

  init(in document: WrittenDocument) { self.document = document }

  /// A list or map and the position of an item or entry in it.
  private struct Step {
    let node: WrittenNode
    let position: Int
  }

  /// The edits, or `nil` when the change cannot be made in this text.
  func edits(for change: TreeChange) -> [Diagnostic.Mend.Edit]? {
    switch change {
    case .removal(let range):
      return removal(of: steps(to: range.lowerBound)).flatMap(keepingAnchors).map { [$0] }
    case .removalOfKey(let key, let range):
      return removal(of: key, behind: range).flatMap(keepingAnchors).map { [$0] }
    case .insertion(let text, let range, let after, let short):
      guard let entry = entry(at: range.lowerBound) else { return nil }
      return insertion(of: text, into: entry.value, after: after, short: short)
    case .insertionIntoFile(let text, _, let after):
      return insertion(of: text, into: document.root, after: after, short: nil)
    case .addition(let text, let range):
      return addition(of: text, to: range).map { [$0] }
    case .joining(let range): return joining(at: range)
    case .writingOut(let range): return writingOut(at: range)
    case .rewriting(let edits, let range):
      return self.edits(for: .removal(of: range)).map { edits + $0 }
    }
  }

  // MARK: - Finding

  /// The way from the root to the entry or item at a place.
  private func steps(to offset: Int) -> [Step] {
    var steps: [Step] = []
    var node = document.root
    while true {
      switch node.content {
      case .map(let entries):
        guard let position = entries.lastPosition(where: { $0.key.outerStart <= offset }) else {
          return steps
        }
        steps.append(Step(node: node, position: position))
        if offset < entries[position].key.end || !entries[position].value.isCollection {
          return steps
        }
        node = entries[position].value
      case .list(let items):
        guard let position = items.lastPosition(where: { $0.outerStart <= offset }) else {
          return steps
        }
        steps.append(Step(node: node, position: position))
        node = items[position]
      case .scalar, .alias: return steps
      }
    }
  }

  private func entry(at offset: Int) -> WrittenEntry? {
    guard let step = steps(to: offset).last, case .map(let entries) = step.node.content else {
      return nil
    }
    return entries[step.position]
  }

  private func range(_ start: Int, _ end: Int) -> SourceRange { source.range(start, end) }

  // MARK: - Removing

  private func removal(of key: String, behind range: SourceRange) -> Edit? {
    guard let value = entry(at: range.lowerBound)?.value, case .map(let entries) = value.content,
      let position = entries.firstIndex(where: { $0.key.text == key })
    else { return nil }
    return removal(of: steps(to: range.lowerBound) + [Step(node: value, position: position)])
  }

  private func removal(of steps: [Step]) -> Edit? {
    guard let step = steps.last else { return nil }
    let parts = step.node.parts
    if parts.count == 1, steps.count > 1 { return removal(of: Array(steps.dropLast())) }
    let part = parts[step.position]
    let next = step.position + 1 < parts.count ? parts[step.position + 1] : nil
    if step.node.isFlow {
      if let next { return Edit(range(part.start, next.start), "") }
      guard step.position > 0 else { return nil }
      return Edit(range(parts[step.position - 1].end, part.end), "")
    }
    guard case .map(let entries) = step.node.content else { return removalOfItem(part) }
    guard !isExplicit(entries[step.position]) else { return nil }
    let lineStart = source.lineStart(of: part.start)
    if source.bytes[lineStart..<part.start].allSatisfy(\.isBlank) {
      return Edit(range(lineStart, lineEnd(behind: part)), "")
    }
    return next.map { Edit(range(part.start, $0.start), "") }
  }

  /// The edit, unless it takes an anchor away that is used elsewhere.
  private func keepingAnchors(_ edit: Edit) -> Edit? {
    let removed = edit.range.lowerBound..<edit.range.upperBound
    let anchors = document.root.anchors(in: removed)
    return anchors.isEmpty || anchors.isDisjoint(with: document.aliases(outside: removed))
      ? edit : nil
  }

  /// Whether a '?' stands before the key, which would be left over.
  private func isExplicit(_ entry: WrittenEntry) -> Bool {
    let lineStart = source.lineStart(of: entry.key.outerStart)
    return source.bytes[lineStart..<entry.key.outerStart].last { !$0.isBlank }
      == UInt8(ascii: "?")
  }

  /// An item with its dash, which has a line of its own.
  private func removalOfItem(_ part: WrittenNode.Part) -> Edit? {
    let lineStart = source.lineStart(of: part.start)
    let lead = source.bytes[lineStart..<part.start].drop { $0.isBlank }
    guard lead.first == UInt8(ascii: "-"), lead.dropFirst().allSatisfy(\.isBlank) else {
      return nil
    }
    return Edit(range(lineStart, lineEnd(behind: part)), "")
  }

  /// Where the line behind a part starts.
  private func lineEnd(behind part: WrittenNode.Part) -> Int {
    var cursor = ByteCursor(source.bytes, at: part.end)
    cursor.skipLine()
    return cursor.offset
  }

  // MARK: - Adding

  private func insertion(
    of text: String, into node: WrittenNode, after key: String?, short: String?
  ) -> [Edit]? {
    guard case .map(let entries) = node.content, !node.isShortType else {
      guard let short, !node.isNothing, node.blockScalar == nil,
        !source.hasBreak(from: node.outerStart, to: node.end)
      else { return nil }
      let value = document.text(from: node.outerStart, to: node.end)
      return [Edit(range(node.outerStart, node.end), "{ \(short): \(value), \(text) }")]
    }
    guard let first = entries.first else {
      return [Edit(range(node.start, node.end), "{ \(text) }")]
    }
    let previous = entries.first { $0.key.text == key }
    if node.isFlow {
      guard let previous else {
        return [Edit(range(first.key.outerStart, first.key.outerStart), text + ", ")]
      }
      return [Edit(range(previous.end, previous.end), ", " + text)]
    }
    guard !entries.contains(where: isExplicit) else { return nil }
    let margin = String(repeating: " ", count: source.column(of: first.key.outerStart))
    guard let previous else {
      let start = first.key.outerStart
      return [Edit(range(start, start), text + source.firstLineEnd + margin)]
    }
    let end = source.lineEnd(of: previous.end)
    return [Edit(range(end, end), source.firstLineEnd + margin + text)]
  }

  private func addition(of text: String, to range: SourceRange) -> Edit? {
    guard range.upperBound > range.lowerBound else { return nil }
    let last = source.bytes[range.upperBound - 1]
    let isQuoted = last == .quote || last == .apostrophe
    let first = source.bytes[range.lowerBound]
    // A quote may end a plain text as well.
    let end = isQuoted && first == last ? range.upperBound - 1 : range.upperBound
    return Edit(self.range(end, end), text)
  }

  private func joining(at range: SourceRange) -> [Edit]? {
    guard let step = steps(to: range.lowerBound).last, step.node.isFlow,
      case .map(let entries) = step.node.content,
      let first = entries[..<step.position].lastIndex(where: { !$0.value.isNothing }),
      case .scalar(let scalar) = entries[first].value.content, scalar.style == .plain
    else { return nil }
    // The first of several stray pieces mends them all.
    guard first + 1 == step.position else { return nil }
    let rest = entries[step.position...].prefix { $0.value.isNothing }
    guard let last = rest.last else { return nil }
    let start = entries[first].value.start
    let text = document.text(from: start, to: last.key.end)
    guard !text.contains(where: \.isNewline), !text.contains("\"") else { return nil }
    return [Edit(self.range(start, last.key.end), ScalarText.quoted(text))]
  }
}

// Merge keys.
extension TreeEdits {
  private func writingOut(at range: SourceRange) -> [Diagnostic.Mend.Edit]? {
    guard let step = steps(to: range.lowerBound).last, case .map(let entries) = step.node.content,
      case .alias = entries[step.position].value.content
    else { return nil }
    let entry = entries[step.position]
    guard !isExplicit(entry) else { return nil }
    let name = document.text(from: entry.value.start + 1, to: entry.value.end)
    guard let target = document.root.node(anchored: name), case .map(let merged) = target.content,
      // An anchor in it would be defined twice.
      !document.text(from: target.start, to: target.end).contains("&")
    else { return nil }
    let present = entries.compactMap(\.key.text)
    let texts = merged.filter { !present.contains($0.key.text ?? "") }.map { entry in
      document.lineText(of: entry.value).map { value in
        document.text(from: entry.key.start, to: entry.key.end) + ": " + value
      }
    }
    guard !texts.isEmpty, !texts.contains(nil) else { return nil }
    let margin = String(repeating: " ", count: source.column(of: entry.key.outerStart))
    let separator = step.node.isFlow ? ", " : source.firstLineEnd + margin
    let text = texts.compactMap(\.self).joined(separator: separator)
    return [Edit(source.range(entry.key.outerStart, entry.value.end), text)]
  }
}

extension WrittenNode {
  /// The node with an anchor of that name, in this one.
  fileprivate func node(anchored name: String) -> WrittenNode? {
    if properties.split(separator: " ").contains("&\(name)") { return self }
    switch content {
    case .list(let items): return items.lazy.compactMap { $0.node(anchored: name) }.first
    case .map(let entries):
      return entries.lazy.compactMap { $0.value.node(anchored: name) }.first
    case .scalar, .alias: return nil
    }
  }
}

// Anchors and aliases.
extension WrittenNode {
  /// Names of the anchors that are defined in a piece of the text.
  fileprivate func anchors(in removed: Range<Int>) -> Set<String> {
    var names: Set<String> = []
    visit { node in
      guard removed.contains(node.outerStart) else { return }
      names.formUnion(
        node.properties.split(separator: " ").filter { $0.hasPrefix("&") }
          .map { String($0.dropFirst()) })
    }
    return names
  }

  /// This node and all that lie in it.
  fileprivate func visit(_ body: (WrittenNode) -> Void) {
    body(self)
    switch content {
    case .list(let items): for item in items { item.visit(body) }
    case .map(let entries):
      for entry in entries {
        entry.key.visit(body)
        entry.value.visit(body)
      }
    case .scalar, .alias: break
    }
  }
}

extension WrittenDocument {
  /// Names of the aliases that stand outside of a piece of the text.
  fileprivate func aliases(outside removed: Range<Int>) -> Set<String> {
    var names: Set<String> = []
    root.visit { node in
      guard case .alias = node.content, !removed.contains(node.start) else { return }
      names.insert(text(from: node.start + 1, to: node.end))
    }
    return names
  }
}

extension WrittenEntry {
  /// Where the value ends, or the key if there is none.
  fileprivate var end: Int { max(key.end, value.end) }
}

extension WrittenNode {
  /// Where an item or entry starts and ends.
  fileprivate struct Part {
    let start: Int
    let end: Int
  }

  /// The items or entries.
  fileprivate var parts: [Part] {
    switch content {
    case .list(let items): items.map { Part(start: $0.outerStart, end: $0.end) }
    case .map(let entries): entries.map { Part(start: $0.key.outerStart, end: $0.end) }
    case .scalar, .alias: []
    }
  }

  /// Text of a scalar.
  fileprivate var text: String? {
    if case .scalar(let scalar) = content { scalar.text } else { nil }
  }

  /// Whether it is `{string: T}`, which is a map to YAML and a value to the schema language.
  fileprivate var isShortType: Bool {
    guard case .map(let entries) = content, entries.count == 1 else { return false }
    return entries[0].key.text == "string"
  }
}

extension Array {
  /// Position of the last element that fits, where all before one that fits do.
  fileprivate func lastPosition(where fits: (Element) -> Bool) -> Int? {
    let behind = firstPosition { !fits($0) } ?? count
    return behind > 0 ? behind - 1 : nil
  }
}
