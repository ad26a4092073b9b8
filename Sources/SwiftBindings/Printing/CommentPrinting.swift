extension SwiftPrinter {
  /// Prints a documentation comment.
  mutating func comment(_ doc: DocPlan) {
    doc.text.bytes.withUnsafeBufferPointer { text in
      var start = 0
      while start < text.count {
        if start > 0 { line("///") }
        let end = text[start...].firstIndex(of: CommentText.paragraphEnd) ?? text.count
        indent()
        write("///")
        wrap(UnsafeBufferPointer(rebasing: text[start..<end]), after: 3, rest: "///")
        start = end + 1
      }
    }
    guard !doc.parameters.isEmpty else { return }
    line("///")
    line("/// - Parameters:")
    for parameter in doc.parameters {
      indent()
      write("///   - ")
      write(.name(parameter.name))
      write(":")
      let columns = 9 + parameter.name.spelling.utf8.count
      parameter.text.bytes.withUnsafeBufferPointer { text in
        wrap(text, after: columns, rest: "///    ")
      }
    }
  }

  /// Prints the line that marks a file as generated.
  mutating func header(_ origins: [CommentText]) {
    write("// Generated from ")
    for (index, origin) in origins.enumerated() {
      if index > 0 { write(", ") }
      write(origin.bytes)
    }
    write(". Do not edit: change the schema, run `make generate`.")
    endLine()
  }

  /// Prints words behind `columns` of text, each after a blank, and starts a new line with `rest`
  /// where one would be too long.
  private mutating func wrap(
    _ text: UnsafeBufferPointer<UInt8>, after columns: Int, rest: StaticString
  ) {
    var columns = columns
    var start = 0
    while start < text.count {
      if start > 0 {
        indent()
        rest.withUTF8Buffer { write($0) }
        columns = rest.utf8CodeUnitCount
      }
      let marker = text.offsetOfMarker(at: start)
      let room = Self.width - depth * 2 - columns - 1 - (marker == nil ? 0 : 1)
      let end = text.endOfLine(from: start, room: room)
      write(" ")
      if let marker {
        write(words: text[start..<marker])
        write("\\")
        write(words: text[marker..<end])
      } else {
        write(words: text[start..<end])
      }
      endLine()
      start = end + 1
    }
    if text.isEmpty { endLine() }
  }

  /// Prints words of one line, with the blanks at which no line may end.
  private mutating func write(words: Slice<UnsafeBufferPointer<UInt8>>) {
    guard words.contains(CommentText.hardBlank) else {
      return write(UnsafeBufferPointer(rebasing: words))
    }
    write(words.map { $0 == CommentText.hardBlank ? UInt8(ascii: " ") : $0 })
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the last word ends that fits on a line with the one at `start`, which is taken in any
  /// case.
  ///
  /// - Parameter room: Columns for the words and the blanks between them.
  fileprivate func endOfLine(from start: Int, room: Int) -> Int {
    // There are never more characters than bytes.
    if count - start <= room { return count }
    var end = start
    var columns = 0
    for position in start..<count {
      let byte = self[position]
      if byte == UInt8(ascii: " ") {
        end = position
        if columns >= room { return end }
      }
      // Bytes that continue a character are not counted.
      if byte & 0xC0 != 0x80 { columns += 1 }
      if columns > room, end > start { return end }
    }
    return count
  }

  /// Where a back-slash keeps the word at `start` from meaning something at the start of a line: a
  /// list, a heading, a quote or a directive. `nil` where it means nothing anyway.
  fileprivate func offsetOfMarker(at start: Int) -> Int? {
    let first = self[start]
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "@"), UInt8(ascii: "|"): return start
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
      return word(at: start).allSatisfy { $0 == first } ? start : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let word = word(at: start)
      let digits = word.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard digits.endIndex == word.endIndex - 1 else { return nil }
      let last = self[digits.endIndex]
      return last == UInt8(ascii: ".") || last == UInt8(ascii: ")") ? digits.endIndex : nil
    default: return nil
    }
  }

  private func word(at start: Int) -> Slice<Self> {
    self[start...].prefix { $0 != UInt8(ascii: " ") }
  }
}
