extension SyntaxError {
  /// What lies behind many errors, and is better told than what libyaml stumbled over.
  var likelyCause: Diagnostic? { mergeMark ?? strangeIndentation ?? lostQuote ?? quoteInside }

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
      guard let blank = source.strangeBlank(at: offset) else { break }
      blanks.append(blank)
      offset = blank.upperBound
    }
    return blanks
  }

  /// What libyaml says where a text has ended too early.
  private static let problemsBehindText = [
    "did not find expected key", "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
  ]

  /// A quote that was forgotten lets a text go on to the next quote, be that the start of another text.
  private var lostQuote: Diagnostic? {
    guard Self.problemsBehindText.contains(failure.problem), place < source.bytes.count else {
      return nil
    }
    var end = place - 1
    while end > 0, source.bytes[end].isBlank { end -= 1 }
    guard end > 0, let start = start(ofTextEndingAt: end), source.hasBreak(from: start, to: end)
    else { return nil }
    let mark = String(UnicodeScalar(source.bytes[end]))
    let line = source.position(at: end).line
    return Diagnostic(
      .error, id: "unclosed-quote", at: source.range(start, start + 1),
      "the text that begins here goes on up to a quote in line \(line)",
      hint: "add the \(mark) that closes it",
      notes: [.init("it ends at this quote", at: source.range(end, end + 1))])
  }

  /// A quote in a text in quotes ends it: what follows stands right behind that quote.
  private var quoteInside: Diagnostic? {
    guard Self.problemsBehindText.contains(failure.problem), place < source.bytes.count else {
      return nil
    }
    let end = place - 1
    guard end > 0, let start = start(ofTextEndingAt: end), !source.hasBreak(from: start, to: end)
    else { return nil }
    let isSingle = source.bytes[end] == .apostrophe
    return Diagnostic(
      .error, id: "quote-inside", at: source.range(end, end + 1),
      "this quote ends the text, and more follows",
      hint: "inside the text a quote is written \(isSingle ? "''" : "\\\"")",
      notes: [.init("the text begins here", at: source.range(start, start + 1))],
      mend: doublingQuotes(from: start))
  }

  /// Doubles or escapes the quotes up to the last one of the line, if the value ends with that one.
  private func doublingQuotes(from start: Int) -> Diagnostic.Mend? {
    let mark = source.bytes[start]
    let lineEnd = source.lineEnd(of: start)
    guard let last = source.bytes[start..<lineEnd].lastIndex(of: mark), last > place else {
      return nil
    }
    let rest = source.bytes[(last + 1)..<lineEnd].drop { $0.isBlank }
    guard rest.first.map({ ",}]#".utf8.contains($0) }) ?? true else { return nil }
    let inner = source.bytes[(start + 1)..<last].indices.filter {
      source.bytes[$0] == mark && source.bytes[$0 - 1] != .backslash
    }
    let escape = mark == .apostrophe ? "'" : "\\"
    return .init(
      "write the quotes inside the text as such",
      inner.map { .init(source.range($0, $0), escape) }, isSafe: false)
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

extension SourceFile {
  /// The blank other than a space or tab that begins at a byte, such as a no-break space.
  func strangeBlank(at offset: Int) -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    var end = offset + 1
    while end < bytes.count, bytes[end].isContinuation { end += 1 }
    let scalar = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first
    let isBlank = scalar?.properties.generalCategory == .spaceSeparator && scalar != " "
    return isBlank ? offset..<end : nil
  }
}
