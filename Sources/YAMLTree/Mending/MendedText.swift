/// The text of a file with mends made in it.
package struct MendedText: Sendable {
  /// The new text, in UTF-8.
  package let bytes: [UInt8]

  /// Positions of the mends that were made.
  package let made: [Int]

  /// Makes those of `mends` that concern the file, in the order given.
  ///
  /// One that overlaps an earlier one is left out, and so is one that would take a comment away, be it
  /// for a while: it can be made in the new text, when all is looked at again. One that changes other
  /// files as well is left out.
  package init(of source: SourceFile, with mends: [Diagnostic.Mend]) {
    var edits: [Diagnostic.Mend.Edit] = []
    var made: [Int] = []
    let comments = WrittenDocument(reading: source)?.allComments ?? []
    for (position, mend) in mends.enumerated() {
      guard !mend.edits.isEmpty, mend.edits.allSatisfy({ $0.range.path == source.path }),
        mend.edits.allSatisfy({ edit in !edits.contains { $0.overlaps(edit) } }),
        mend.edits.allSatisfy({ edit in !comments.contains { edit.takesAway($0, in: source) } })
      else { continue }
      edits += mend.edits
      made.append(position)
    }
    self.made = made
    var bytes = source.bytes
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(
        edit.range.lowerBound..<min(edit.range.upperBound, bytes.count), with: edit.text.utf8)
    }
    self.bytes = bytes
  }
}

extension Diagnostic.Mend.Edit {
  /// Whether both change a byte, or put something at the same place.
  fileprivate func overlaps(_ other: Self) -> Bool {
    range.lowerBound == other.range.lowerBound
      || (range.lowerBound < other.range.upperBound && other.range.lowerBound < range.upperBound)
  }

  /// Whether it removes a comment together with something else. What removes a comment alone, be it with
  /// the blanks and line ends around it, is meant to.
  fileprivate func takesAway(_ comment: WrittenComment, in source: SourceFile) -> Bool {
    guard range.lowerBound < comment.end, comment.start < range.upperBound,
      !text.contains(comment.text)
    else { return false }
    guard range.lowerBound <= comment.start, comment.end <= range.upperBound else { return true }
    let around =
      source.bytes[range.lowerBound..<comment.start] + source.bytes[comment.end..<range.upperBound]
    return !around.allSatisfy { $0.isBlank || $0.isBreak }
  }
}
