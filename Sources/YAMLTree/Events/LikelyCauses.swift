extension SyntaxError {
  /// What lies behind many errors, and is better told than what libyaml stumbled over.
  var likelyCause: Diagnostic? { mergeMark ?? strangeIndentation ?? lostQuote }

  /// A line that git leaves where two changes meet.
  private var mergeMark: Diagnostic? {
    let mark = Array("<<<<<<< ".utf8)
    guard
      let start = source.lineStarts.lazy.map({ Int($0) })
        .first(where: { source.bytes[$0...].starts(with: mark) })
    else { return nil }
    return Diagnostic(
      .error, id: "merge-mark", at: source.range(start, source.lineEnd(of: start)),
      "two changes of this file meet here, and nobody has chosen between them",
      hint: "keep one of the two, and remove the lines that git has put around them")
  }

  /// Blanks that look like spaces, before the text of the line or of the one above.
  private var strangeIndentation: Diagnostic? {
    let own = source.lineStart(of: place)
    let starts = own > 0 ? [source.lineStart(of: own - 1), own] : [own]
    for start in starts {
      let blanks = strangeBlanks(from: start)
      guard let first = blanks.first else { continue }
      return Diagnostic(
        .error, id: "strange-indentation", at: source.range(first.lowerBound, first.upperBound),
        "this blank is no space and cannot indent a line", hint: "indent with spaces",
        mend: Diagnostic.Mend(
          "write spaces",
          blanks.map { .init(source.range($0.lowerBound, $0.upperBound), " ") }, isSafe: true))
    }
    return nil
  }

  /// Where blanks other than spaces stand before the text of a line, such as no-break spaces.
  private func strangeBlanks(from start: Int) -> [Range<Int>] {
    var blanks: [Range<Int>] = []
    var offset = start
    while offset < source.bytes.count {
      if source.bytes[offset] == .space {
        offset += 1
        continue
      }
      var end = offset + 1
      while end < source.bytes.count, source.bytes[end].isContinuation { end += 1 }
      let scalar = String(decoding: source.bytes[offset..<end], as: UTF8.self).unicodeScalars.first
      guard scalar?.properties.generalCategory == .spaceSeparator else { break }
      blanks.append(offset..<end)
      offset = end
    }
    return blanks
  }

  /// A quote that was forgotten lets a text go on to the next quote, be that the start of another text.
  private var lostQuote: Diagnostic? {
    let problems = [
      "did not find expected key", "did not find expected ',' or ']'",
      "did not find expected ',' or '}'",
    ]
    guard problems.contains(failure.problem), place < source.bytes.count else { return nil }
    var end = place - 1
    while end > 0, source.bytes[end].isBlank { end -= 1 }
    guard end > 0, let start = start(ofTextEndingAt: end), source.hasBreak(from: start, to: end)
    else { return nil }
    let mark = String(UnicodeScalar(source.bytes[end]))
    let line = source.position(at: start).line
    return Diagnostic(
      .error, id: "unclosed-quote", at: source.range(end, end + 1),
      "the text that begins in line \(line) goes on up to this quote",
      hint: "add the \(mark) that closes it in line \(line)",
      notes: [.init("the quote is opened here", at: source.range(start, start + 1))])
  }

  /// Where the text in quotes begins whose last quote is at `end`, if that is one that can begin there.
  private func start(ofTextEndingAt end: Int) -> Int? {
    let mark = source.bytes[end]
    guard mark == .quote || mark == .apostrophe else { return nil }
    let start = source.bytes[..<end].lastIndex { $0 == mark }
    guard let start, start > 0 else { return nil }
    let before = source.bytes[start - 1]
    return before.isBlank || before.isBreak || "[{,".utf8.contains(before) ? start : nil
  }
}
