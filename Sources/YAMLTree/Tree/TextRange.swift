extension YAMLNode {
  /// The piece of the file that stands for some of the bytes of a scalar's text.
  ///
  /// Exact for every style: an escape counts as a whole, and so does the line end that became a
  /// space. For a list or a map it is the node's own range.
  ///
  /// - Parameter bytes: UTF-8 bytes of ``YAMLScalar/text``; those outside of it count as its ends.
  package func range(ofTextBytes bytes: Range<Int>) -> SourceRange {
    let record = record
    guard record.style != nil else { return range }
    if record.style == .plain, record.isCopy {
      let wanted = bytes.clamped(to: 0..<record.text.utf8.count)
      let start = Int(record.lowerBound)
      return arena.source.range(start + wanted.lowerBound, start + wanted.upperBound)
    }
    let pieces = ScalarPieces(record, in: arena.source)
    guard pieces.textCount == record.text.utf8.count else { return range }
    let wanted = bytes.clamped(to: 0..<pieces.textCount)
    let lowerBound = pieces.start(ofByte: wanted.lowerBound) ?? range.lowerBound
    let upperBound =
      wanted.isEmpty ? lowerBound : pieces.end(ofByte: wanted.upperBound - 1) ?? range.upperBound
    return arena.source.range(lowerBound, upperBound)
  }
}

extension NodeRecord {
  /// Whether the text of a plain scalar is the file's: line ends between its words make it shorter.
  fileprivate var isCopy: Bool { text.utf8.count == Int(upperBound - lowerBound) }
}

extension ScalarPieces {
  /// Where a byte of the text starts in the file; behind the last piece for the end of the text.
  fileprivate func start(ofByte position: Int) -> Int? {
    guard position < textCount else { return all.last?.upperBound }
    return locate(position).map { piece, rest in piece.lowerBound + (piece.isCopy ? rest : 0) }
  }

  /// Where a byte of the text ends in the file.
  fileprivate func end(ofByte position: Int) -> Int? {
    locate(position).map { piece, rest in
      piece.isCopy ? piece.lowerBound + rest + 1 : piece.upperBound
    }
  }

  private func locate(_ position: Int) -> (piece: Piece, rest: Int)? {
    var rest = position
    for piece in all {
      if rest < piece.textCount { return (piece, rest) }
      rest -= piece.textCount
    }
    return nil
  }
}
