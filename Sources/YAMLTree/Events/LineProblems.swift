extension SyntaxError {
  /// A tab where spaces should be.
  var tabProblem: Diagnostic? {
    switch failure.problem {
    case "found character that cannot start any token" where byte == .tab,
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return problem(
        "tab", "a tab cannot indent a line", "indent with spaces",
        mend: TabbedLines(in: source, with: place).mend)
    default:
      return nil
    }
  }

  /// Lines that do not fit the lines above them.
  var lineProblem: Diagnostic? {
    switch failure.problem {
    case "mapping values are not allowed in this context":
      return unexpectedColon
    case "found unexpected ':'":
      return problem(
        "unexpected-colon", "a ':' stands at the end of text in brackets",
        "write 'key: value' with a space, or put the text in quotes")
    case "could not find expected ':'":
      return missingColon
    case "did not find expected key" where byte == .colon:
      return .emptyKey(source.range(place, place + 1))
    case "did not find expected key":
      return problem(
        "expected-key", "a key was expected here",
        "an entry is written 'key: value' and begins in the column of its neighbours",
        note: "the map begins here")
    case "did not find expected '-' indicator":
      return problem(
        "expected-item", "an item was expected here",
        "an item is written '- value' and begins in the column of its neighbours",
        note: "the list begins here")
    case "block sequence entries are not allowed in this context":
      return problem(
        "misplaced-item", "a list cannot begin here",
        "begin it on a line of its own, or write it in brackets; text that begins with '- ' needs "
          + "quotes")
    case "mapping keys are not allowed in this context"
    where place > 0 && "]}".utf8.contains(source.bytes[place - 1]):
      return problem(
        "misplaced-key", "a '?' cannot stand behind brackets", "put the type in quotes",
        mend: quotesAroundValue(isSafe: true, beginningWithBracket: true))
    case "mapping keys are not allowed in this context":
      return problem(
        "misplaced-key", "a key cannot begin here", "text that begins with '? ' needs quotes")
    case "did not find expected <document start>" where !isInsideDocument:
      return problem(
        "directive", "the '%' lines must end with a line '---'", "add '---', or take them out")
    case "did not find expected <document start>":
      return problem(
        "text-after-document", "the document has ended before this",
        "a file holds one value; indent this line if it belongs to the one above")
    default:
      return nil
    }
  }

  private var unexpectedColon: Diagnostic {
    let position = source.position(at: place)
    let lineStart = Int(source.lineStarts[position.line - 1])
    let before = source.bytes[lineStart..<place]
    if hasColon(before) {
      return problem(
        "unexpected-colon", "a second ': ' stands on this line",
        "put the value in quotes, or write the inner map on lines of its own",
        mend: quotesAroundValue(isSafe: false))
    }
    if position.column > 1024 {
      return problem("long-key", "a key has more than 1024 characters", "use a shorter key")
    }
    if let colon = colonWithoutBlankAbove(lineStart) {
      return .missingBlank(behind: colon, in: source)
    }
    return problem(
      "unexpected-colon", "a key cannot stand here: the line above already holds a value",
      "check how far the line is indented")
  }

  private func hasColon(_ bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == .colon && $1.isBlank }
  }

  private var missingColon: Diagnostic {
    let start = contextStart ?? place
    let line = source.position(at: start)
    if source.position(at: place).line == line.line, place - start > 1024 {
      return problem(
        "long-key", "a key has more than 1024 characters", "use a shorter key", from: start)
    }
    if let colon = colonWithoutBlank(from: start) {
      return .missingBlank(behind: colon, in: source)
    }
    let end =
      Int(start)
      + source.line(line.line).unicodeScalars.dropFirst(line.column - 1)
      .reduce(0) { $0 + UTF8.width($1) }
    return Diagnostic(
      .error, id: "missing-colon", at: source.range(start, end), "a ':' is missing behind this key",
      hint: "an entry is written 'key: value'")
  }

  /// Such a colon in the line above, which with this one is then a text of two lines to YAML.
  private func colonWithoutBlankAbove(_ lineStart: Int) -> Int? {
    guard lineStart > Int(source.lineStarts[0]) else { return nil }
    var start = source.lineStart(of: lineStart - 1)
    while source.bytes[start].isBlank || source.bytes[start] == UInt8(ascii: "-") { start += 1 }
    return colonWithoutBlank(from: start)
  }

  /// A colon behind the first word of a line with something right behind it that is no blank for YAML.
  private func colonWithoutBlank(from start: Int) -> Int? {
    let line = source.bytes[start..<source.lineEnd(of: start)]
    let key = line.prefix { $0.isOfWord || $0 == UInt8(ascii: "?") }
    guard !key.isEmpty, key.endIndex + 1 < line.endIndex, line[key.endIndex] == .colon,
      // Not an address, nor a bracket or quote that was left over: a value can begin so.
      line[key.endIndex + 1].isOfWord || line[key.endIndex + 1] >= 0x80
    else { return nil }
    return key.endIndex
  }
}

extension Diagnostic {
  /// A key and its value are one text to YAML, for nothing separates them that it takes for a blank.
  static func missingBlank(behind colon: Int, in source: SourceFile) -> Diagnostic {
    let strange = source.strangeBlank(at: colon + 1)
    let range = source.range(colon + 1, strange?.upperBound ?? colon + 1)
    return Diagnostic(
      .error, id: "missing-blank", at: strange == nil ? source.range(colon, colon + 1) : range,
      strange == nil ? "a blank is missing behind this ':'" : "this blank is no space",
      hint: "an entry is written 'key: value'",
      // Where two letters changed places, the colon is not the end of the key.
      mend: .init("write a space", [.init(range, " ")], isSafe: strange != nil))
  }
}
