import APISchema
import YAMLTree

extension Snapshot {
  /// The names in Swift of the fields in a part of a file, where they are others than on the wire.
  ///
  /// They follow from the names by one rule, so they are there while the schema has mistakes as well.
  func inlayHints(in range: LSP.Range, of path: String) -> [LSP.InlayHint] {
    guard let document = documents[path] else { return [] }
    let lower = offset(of: range.start, in: path)
    let upper = offset(of: range.end, in: path)
    return document.index.symbols.compactMap { symbol in
      let name = symbol.name.value
      let swiftName = SwiftName.member(name)
      guard symbol.id.kind == .field, symbol.isInSwift, symbol.facts.name == nil,
        swiftName != name, !swiftName.isEmpty
      else { return nil }
      let end = document.text.endOfKey(from: symbol.name.range.upperBound)
      guard lower <= end, end <= upper else { return nil }
      return LSP.InlayHint(
        position: self.range(end..<end, in: path).start, label: swiftName,
        tooltip: "Name of '\(name)' in Swift.", paddingLeft: true)
    }
  }
}

extension DocumentText {
  /// The byte behind the question mark and the quote that may follow a name.
  fileprivate func endOfKey(from end: Int) -> Int {
    let rest = bytes[min(end, bytes.count)...].prefix(2)
    return end + rest.prefix { "?\"'".utf8.contains($0) }.count
  }
}
