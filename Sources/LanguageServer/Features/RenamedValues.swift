import APISchema
import YAMLTree

// Names of the values of enumerations and of the cases of unions.
extension Snapshot {
  /// The changes of a declaration that give it the Swift name `name`.
  ///
  /// A name that was chosen is written anew, and so is a key, which is the name in Swift. A list of
  /// values becomes a map, in which all of them have names.
  func choices(
    of name: String, for symbol: FileIndex.Symbol
  ) throws(ResponseError) -> [Diagnostic.Mend.Edit] {
    if let chosen = symbol.facts.name { return [.init(chosen.range, name)] }
    let place = symbol.name.range
    guard let document = documents[path(of: place)], let tree = document.tree else { return [] }
    if tree.entry(withKeyAt: place.lowerBound) != nil { return [.init(place, name)] }
    let list = tree.entries(at: place.lowerBound).last { $0.entry.value.kind == .sequence }?.entry
    let edits = list.flatMap { EnumerationMap(naming: place, name, of: $0, in: document) }
    guard let edits = edits?.edits else {
      throw .failed("values in a list like this one have no names; write them as a map first")
    }
    return edits
  }
}

/// The changes that make a map of a list of values: `[Card, Bank]` becomes `{ card: Card, bank: Bank }`.
private struct EnumerationMap {
  private(set) var edits: [Diagnostic.Mend.Edit] = []
  private let text: [UInt8]
  private let source: SourceFile

  /// - Parameters:
  ///   - place: The item that gets the name `name`; the others keep theirs.
  ///   - entry: The list behind its key.
  /// - Returns: `nil` for a list that cannot be changed item by item.
  init?(
    naming place: SourceRange, _ name: String, of entry: YAMLEntry, in document: SchemaDocument
  ) {
    guard let source = document.reading?.source else { return nil }
    self.source = source
    text = document.text.bytes
    let list = entry.value.range
    let isInBrackets = text[list.lowerBound] == UInt8(ascii: "[")
    if isInBrackets { replaceBrackets(of: list) }
    for item in entry.value.items {
      guard list.lowerBound <= item.range.lowerBound, item.range.upperBound <= list.upperBound,
        let mark = mark(before: item.range.lowerBound)
      else { return nil }
      let key = item.range == place ? name : SwiftName.member(item.scalar?.text ?? "")
      var start = item.range.lowerBound
      if !isInBrackets {
        // Items may stand below their key, which those of a map may not.
        guard text[mark] == UInt8(ascii: "-"),
          document.column(of: mark) > document.column(of: entry.key.range.lowerBound)
        else { return nil }
        start = mark
      } else if text[mark] == UInt8(ascii: "-") {
        return nil
      }
      edits.append(.init(source.range(start, item.range.lowerBound), key + ": "))
    }
  }

  private mutating func replaceBrackets(of list: SourceRange) {
    let (start, end) = (list.lowerBound, list.upperBound)
    let opens = text[start + 1] == 0x20 ? "{" : "{ "
    let closes = text[end - 2] == 0x20 ? "}" : " }"
    edits.append(.init(source.range(start, start + 1), opens))
    edits.append(.init(source.range(end - 1, end), closes))
  }

  /// Index of the bracket, comma or dash that stands before an item, with nothing but blanks between.
  private func mark(before start: Int) -> Int? {
    let index = text[..<start].lastIndex { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D }
    return index.flatMap { "[,-".utf8.contains(text[$0]) ? $0 : nil }
  }
}

extension SchemaDocument {
  /// Bytes between the start of a line and a place in it.
  fileprivate func column(of offset: Int) -> Int {
    offset - text.content(ofLine: text.line(at: offset)).lowerBound
  }
}
