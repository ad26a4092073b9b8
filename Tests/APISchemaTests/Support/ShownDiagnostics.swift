import YAMLTree

extension Diagnostics {
  /// The diagnostics as tests write them down, in the order of their places:
  ///
  ///     ① 'doc' is empty [empty-text]
  ///       hint: write it, or leave 'doc' out
  ///       note ②: …
  ///
  /// A place without a mark is shown as its path and bytes, with the text that lies there.
  func shown(in files: [String: MarkedText]) -> String {
    sorted().map { diagnostic in
      let severity = diagnostic.severity == .warning ? "warning: " : ""
      let place = shown(diagnostic.range, in: files)
      let notes = diagnostic.notes.map { "  note \(shown($0.range, in: files)): \($0.message)" }
      return
        (["\(place) \(severity)\(diagnostic.message) [\(diagnostic.id)]"]
        + (diagnostic.hint.map { ["  hint: \($0)"] } ?? []) + notes)
        .joined(separator: "\n")
    }
    .joined(separator: "\n")
  }

  private func shown(_ range: SourceRange, in files: [String: MarkedText]) -> String {
    guard let file = files[range.path] else { return range.path }
    if let mark = file.mark(at: range.lowerBound..<range.upperBound) { return String(mark) }
    let bytes = Array(file.text.utf8)
    let isInside = range.upperBound <= bytes.count
    let covered =
      isInside
      ? String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self) : "outside"
    return "\(range.path)@\(range.lowerBound)..<\(range.upperBound) «\(covered)»"
  }
}
