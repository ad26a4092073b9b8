/// Prints Swift line by line into one buffer: knows indentation, comments, literals and how a call
/// is broken when it is too long for a line.
struct SwiftPrinter {
  /// What was printed so far.
  private(set) var bytes: [UInt8] = []

  /// Lines that are complete.
  private(set) var lineCount = 0
  private(set) var depth = 0

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

  mutating func write(_ piece: SourcePiece) {
    switch piece {
    case .text(let text): text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    case .name(let name):
      if name.isReserved { bytes.append(UInt8(ascii: "`")) }
      write(name.name)
      if name.isReserved { bytes.append(UInt8(ascii: "`")) }
    case .type(let type): write(type.spelling)
    case .digits(let digits): writeGrouped(digits.escaped)
    case .number(let number): writeGrouped(String(number))
    case .literal(let text):
      bytes.append(UInt8(ascii: "\""))
      write(text.escaped)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func write(_ text: String) {
    text.withBytes { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

  mutating func write(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  /// Prints a number: an integer of seven digits or more in groups of three, as in `9_100_000`.
  private mutating func writeGrouped(_ number: String) {
    let digits = number.utf8.drop { $0 == UInt8(ascii: "-") }
    guard digits.count > 6, digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { return write(number) }
    if digits.count < number.utf8.count { bytes.append(UInt8(ascii: "-")) }
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { bytes.append(UInt8(ascii: "_")) }
      bytes.append(digit)
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

  mutating func indent() {
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }

  mutating func endLine() {
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
