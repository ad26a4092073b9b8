/// Prints Swift line by line into one buffer: knows indentation, comments, literals and how a call
/// is broken when it is too long for a line.
struct SwiftPrinter {
  /// What was printed so far.
  private(set) var bytes: [UInt8] = []

  /// Lines that are complete.
  private(set) var lineCount = 0
  private var depth = 0

  /// Columns of a line.
  static let width = 100

  init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  // MARK: Lines

  /// Prints one line. If it is too long and ends in a literal, the literal is continued below.
  mutating func line(_ pieces: SourcePiece...) { line(pieces) }

  mutating func line(_ pieces: [SourcePiece], literalIndent: Int = 0) {
    let start = bytes.count
    indent()
    write(pieces)
    if columns(from: start) > Self.width {
      bytes.removeSubrange(start...)
      indent()
      writeContinued(pieces, literalIndent: literalIndent)
    }
    endLine()
  }

  mutating func blankLine() { endLine() }

  /// Whether the pieces fit on a line here.
  mutating func fits(_ pieces: [SourcePiece]) -> Bool {
    let start = bytes.count
    indent()
    write(pieces)
    let fits = columns(from: start) <= Self.width
    bytes.removeSubrange(start...)
    return fits
  }

  /// Prints what belongs together between braces.
  mutating func block(_ head: SourcePiece..., body: (inout SwiftPrinter) -> Void) {
    indent()
    write(head)
    write(" {")
    endLine()
    nested(body)
    line("}")
  }

  /// Prints lines that are indented further.
  mutating func nested(_ body: (inout SwiftPrinter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  // MARK: Calls and lists

  /// Prints something with a list in it: on one line if it fits, otherwise an element a line.
  ///
  /// - Parameter endsWithComma: Whether a comma stands behind the last of several elements when each
  ///   has a line of its own.
  mutating func list(
    _ head: [SourcePiece], _ elements: [[SourcePiece]], _ tail: [SourcePiece],
    endsWithComma: Bool = false, literalIndent: Int = 0
  ) {
    let start = bytes.count
    indent()
    write(head)
    for (index, element) in elements.enumerated() {
      if index > 0 { write(", ") }
      write(element)
      if columns(from: start) > Self.width { break }
    }
    write(tail)
    if columns(from: start) <= Self.width || elements.isEmpty { return endLine() }
    bytes.removeSubrange(start...)
    longList(
      head, elements, tail, endsWithComma: endsWithComma, literalIndent: literalIndent)
  }

  /// Prints something with a list in it, an element a line.
  mutating func longList(
    _ head: [SourcePiece], _ elements: [[SourcePiece]], _ tail: [SourcePiece],
    endsWithComma: Bool = false, literalIndent: Int = 0
  ) {
    line(head)
    nested { printer in
      for (index, element) in elements.enumerated() {
        let isLast = index == elements.count - 1
        let needsComma = !isLast || (endsWithComma && elements.count > 1)
        // A literal behind a label is indented below the label.
        let indent = element.count > 1 ? literalIndent : 0
        printer.line(needsComma ? element + [","] : element, literalIndent: indent)
      }
    }
    line(tail)
  }

  /// Prints a call: on one line if it fits, otherwise an argument a line.
  mutating func call(
    _ head: [SourcePiece], _ arguments: [[SourcePiece]], _ tail: [SourcePiece] = [")"]
  ) {
    list(head, arguments, tail, literalIndent: 1)
  }

  // MARK: Bytes

  private mutating func write(_ pieces: [SourcePiece]) {
    for piece in pieces { write(piece) }
  }

  private mutating func write(_ piece: SourcePiece) {
    switch piece {
    case .text(let text): text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    case .name(let name): bytes.append(contentsOf: name.spelling.utf8)
    case .type(let type): bytes.append(contentsOf: type.spelling.utf8)
    case .digits(let digits): bytes.append(contentsOf: digits.escaped.utf8)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .literal(let text):
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: text.escaped.utf8)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Prints pieces with their literals in the form of several lines.
  private mutating func writeContinued(_ pieces: [SourcePiece], literalIndent: Int) {
    for piece in pieces {
      guard case .literal(let text) = piece, text.escaped.utf8.count > 24 else {
        write(piece)
        continue
      }
      write("\"\"\"")
      endLine()
      let indentation = (depth + literalIndent) * 2
      var continuation = LiteralContinuation(text, width: Self.width - indentation)
      while let line = continuation.next() {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation))
        bytes.append(contentsOf: line)
        endLine()
      }
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation))
      write("\"\"\"")
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    lineCount += 1
  }

  /// Characters since `start`.
  private func columns(from start: Int) -> Int {
    guard bytes.count - start > Self.width else { return bytes.count - start }
    var count = 0
    // Bytes that continue a character are not counted.
    for byte in bytes[start...] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

// Comments.
extension SwiftPrinter {
  /// Prints a documentation comment.
  mutating func comment(_ doc: DocPlan) {
    for (index, paragraph) in doc.text.paragraphs.enumerated() {
      if index > 0 { line("///") }
      wrap(paragraph, first: "/// ", rest: "/// ")
    }
    guard !doc.parameters.isEmpty else { return }
    line("///")
    line("/// - Parameters:")
    for parameter in doc.parameters {
      indent()
      write("///   - ")
      write(.name(parameter.name))
      write(":")
      let column = depth * 2 + 9 + parameter.name.spelling.utf8.count
      let paragraph = parameter.text.paragraphs.first ?? ""
      wrap(paragraph, startingAt: column, rest: "///     ")
    }
  }

  /// Prints the line that marks a file as generated.
  mutating func header(_ origins: [CommentText]) {
    write("// Generated from ")
    for (index, origin) in origins.enumerated() {
      if index > 0 { write(", ") }
      for paragraph in origin.paragraphs { bytes.append(contentsOf: paragraph.utf8) }
    }
    write(". Do not edit: change the schema, run `make generate`.")
    endLine()
  }

  private mutating func wrap(_ paragraph: String, first: StaticString, rest: StaticString) {
    indent()
    bytes.append(contentsOf: first.utf8Bytes.dropLast())
    wrap(paragraph, startingAt: depth * 2 + first.utf8CodeUnitCount - 1, rest: rest)
  }

  /// Prints words, each after a blank, and starts a new line where one would be too long.
  private mutating func wrap(_ paragraph: String, startingAt column: Int, rest: StaticString) {
    var paragraph = paragraph
    paragraph.withUTF8 { text in
      var column = column
      var isFirst = true
      var start = 0
      while start < text.count {
        var end = start
        var length = 0
        while end < text.count, text[end] != UInt8(ascii: " ") {
          // Bytes that continue a character are not counted.
          if text[end] & 0xC0 != 0x80 { length += 1 }
          end += 1
        }
        if !isFirst, column + 1 + length > Self.width {
          endLine()
          indent()
          bytes.append(contentsOf: rest.utf8Bytes.dropLast())
          column = depth * 2 + rest.utf8CodeUnitCount - 1
          isFirst = true
        }
        bytes.append(UInt8(ascii: " "))
        let word = UnsafeBufferPointer(rebasing: text[start..<end])
        column += 1 + length + append(word: word, isAtStart: isFirst)
        isFirst = false
        start = end + 1
      }
    }
    endLine()
  }

  /// Appends a word and gives the number of bytes that it needed besides its own: at the start of a
  /// line, what would be a list, a heading, a quote or a directive is escaped.
  private mutating func append(word: UnsafeBufferPointer<UInt8>, isAtStart: Bool) -> Int {
    let escape = isAtStart ? word.offsetOfMarker : nil
    if escape == nil, !word.contains(CommentText.hardBlank) {
      bytes.append(contentsOf: word)
      return 0
    }
    for (offset, byte) in word.enumerated() {
      if offset == escape { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte == CommentText.hardBlank ? UInt8(ascii: " ") : byte)
    }
    return escape == nil ? 0 : 1
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a back-slash keeps the word from meaning something at the start of a line, or `nil`.
  fileprivate var offsetOfMarker: Int? {
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "@"), UInt8(ascii: "|"): return 0
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
      return allSatisfy { $0 == first } ? 0 : nil
    default:
      let digits = prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      guard digits > 0, digits == count - 1 else { return nil }
      return last == UInt8(ascii: ".") || last == UInt8(ascii: ")") ? digits : nil
    }
  }
}

extension StaticString {
  /// The bytes of the text.
  fileprivate var utf8Bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
