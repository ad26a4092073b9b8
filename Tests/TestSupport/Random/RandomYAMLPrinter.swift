/// Prints YAML values in randomly varied styles, each of which stands for the same value.
package struct RandomYAMLPrinter {
  private var generator: SeededGenerator
  private var output = ""
  private let lineEnd: String

  /// The text of `value`; equal seeds give equal text.
  package static func text(of value: PlainYAML, seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    let lineEnd = ["\n", "\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    var printer = RandomYAMLPrinter(generator: generator, lineEnd: lineEnd)
    if Bool.random(using: &printer.generator) { printer.output += "\u{FEFF}" }
    printer.output += "---"
    printer.printBlock(value, indent: 0)
    return printer.output
  }

  private init(generator: SeededGenerator, lineEnd: String) {
    self.generator = generator
    self.lineEnd = lineEnd
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  /// Prints a value behind a key, a dash or the start of the document.
  private mutating func printBlock(_ value: PlainYAML, indent: Int) {
    switch value {
    case .scalar(let text):
      output += " "
      printScalar(text, indent: indent, allowsBlock: true)
      if !output.hasSuffix(lineEnd) { endLine() }
    case .sequence(let items) where items.isEmpty || chance(20):
      printFlowLine(value, indent: indent)
    case .mapping(let entries) where entries.isEmpty || chance(20):
      printFlowLine(value, indent: indent)
    case .sequence(let items):
      endLine()
      for item in items {
        output += spaces(indent) + "-"
        printBlock(item, indent: indent + 2)
      }
    case .mapping(let entries):
      endLine()
      for entry in entries {
        output += spaces(indent)
        printScalar(entry.key, indent: indent, allowsBlock: false)
        output += ":"
        printBlock(entry.value, indent: indent + Int.random(in: 1...4, using: &generator))
      }
    }
  }

  private mutating func printFlowLine(_ value: PlainYAML, indent: Int) {
    output += " "
    printFlow(value, indent: indent)
    endLine()
  }

  private mutating func printFlow(_ value: PlainYAML, indent: Int) {
    switch value {
    case .scalar(let text):
      printScalar(text, indent: indent, allowsBlock: false)
    case .sequence(let items):
      output += "["
      for item in items {
        printFlow(item, indent: indent)
        output += ", "
      }
      output += "]"
    case .mapping(let entries):
      output += "{"
      for entry in entries {
        printScalar(entry.key, indent: indent, allowsBlock: false)
        output += ": "
        printFlow(entry.value, indent: indent)
        output += ", "
      }
      output += "}"
    }
  }

  private mutating func printScalar(_ text: String, indent: Int, allowsBlock: Bool) {
    let isPrintable = text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0 == "\t" || $0.value >= 0x20 && $0 != "\u{85}" && $0 != "\u{2028}"
    }
    if allowsBlock, isPrintable, isFitForLiteral(text), chance(60) {
      printLiteral(text, indent: indent)
    } else if isPlain(text), chance(60) {
      output += text
    } else if isPrintable, !text.contains("\n"), chance(50) {
      let parts = text.split(separator: "'", omittingEmptySubsequences: false)
      output += "'" + parts.joined(separator: "''") + "'"
    } else {
      printDoubleQuoted(Array(text.unicodeScalars), indent: indent, allowsBreak: allowsBlock)
    }
  }

  private func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first | 0x20) else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.isEmojiPresentation
    }
  }

  /// Whether the indentation of a literal can be read off its first line.
  private func isFitForLiteral(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { $0 != "\n" }
    return first.map { $0 != " " && $0 != "\t" && $0 != "\u{FEFF}" } ?? false
  }

  private mutating func printLiteral(_ text: String, indent: Int) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let hasEnd = text.hasSuffix("\n")
    if hasEnd { lines.removeLast() }
    output += (hasEnd ? "|+" : "|-") + (chance(10) ? " # note" : "") + lineEnd
    for line in lines {
      output += (line.isEmpty ? "" : spaces(indent + 2) + line) + lineEnd
    }
  }

  private mutating func printDoubleQuoted(
    _ text: [Unicode.Scalar], indent: Int, allowsBreak: Bool
  ) {
    let continuation = lineEnd + spaces(indent + 1)
    output += "\""
    var mustEscape = false
    for (index, scalar) in text.enumerated() {
      let isBetweenWords =
        index > 0 && index + 1 < text.count && !text[index - 1].properties.isWhitespace
        && !text[index + 1].properties.isWhitespace
      if allowsBreak, isBetweenWords, scalar == " ", !mustEscape, chance(30) {
        output += continuation
      } else if allowsBreak, isBetweenWords, scalar == "\n", !mustEscape, chance(30) {
        output += lineEnd + continuation
      } else {
        if allowsBreak, chance(10) {
          output += "\\" + continuation
          mustEscape = true
        }
        output += escaped(scalar, always: mustEscape)
      }
      mustEscape = false
    }
    output += "\""
  }

  private mutating func escaped(_ scalar: Unicode.Scalar, always: Bool) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\u{85}": return "\\N"
    case "\u{2028}": return "\\L"
    case _ where scalar.value < 0x20 || always || chance(10):
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    default: return String(scalar)
    }
  }

  private mutating func endLine() {
    if chance(10) { output += " # note" }
    output += lineEnd
    if chance(5) { output += "# a comment" + lineEnd }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
