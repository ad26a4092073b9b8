/// Random YAML as no printer would write it: blanks of all widths, comments in all places, anchors,
/// and texts in all kinds of quotes.
package struct UntidyYAML {
  private var generator: SeededGenerator
  private var output = ""
  private let lineEnd: String
  private var anchors: [String] = []

  /// A text that is a map; equal seeds give equal text.
  package static func text(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    let lineEnd = ["\n", "\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    var writer = UntidyYAML(generator: generator, lineEnd: lineEnd)
    if writer.chance(10) { writer.output += "\u{FEFF}" }
    if writer.chance(10) { writer.output += "%YAML 1.2" + lineEnd + "---" + writer.rest() }
    writer.writeComments(indent: 0)
    writer.writeMap(indent: 0, depth: 3)
    if writer.chance(10) { writer.output += "..." + writer.rest() }
    if writer.chance(20) { writer.output += "# at the end" }
    return writer.output
  }

  private init(generator: SeededGenerator, lineEnd: String) {
    self.generator = generator
    self.lineEnd = lineEnd
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &generator) ?? ""
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// What ends a line: perhaps a comment, perhaps blanks.
  private mutating func rest() -> String {
    pick(["", "", "", "", " ", "\t", " # note", "    # n😀te  "]) + lineEnd
  }

  private mutating func writeComments(indent: Int) {
    while chance(12) {
      let column = max(0, indent + Int.random(in: -3...3, using: &generator))
      output += pick(["", "  ", spaces(column) + "# a comment", spaces(column) + "#tight\t"])
      output += lineEnd
    }
  }

  private mutating func writeMap(indent: Int, depth: Int) {
    let count = Int.random(in: 1...5, using: &generator)
    for number in 0..<count {
      writeComments(indent: indent)
      output += spaces(indent)
      writeEntry(number, indent: indent, depth: depth)
    }
  }

  private mutating func writeEntry(_ number: Int, indent: Int, depth: Int) {
    let key = pick(["key", "k", "a key", "schlüssel😀", "'k:'", "\"#k\""])
    output += key.hasSuffix("'") || key.hasSuffix("\"") ? key : "\(key)\(number)"
    output += pick([":", ":", ":", " :"])
    writeValue(indent: indent, depth: depth, step: Int.random(in: 1...4, using: &generator))
  }

  private mutating func writeList(indent: Int, depth: Int) {
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      writeComments(indent: indent)
      output += spaces(indent) + "-"
      if depth > 0, chance(30) {
        let step = Int.random(in: 1...3, using: &generator)
        output += spaces(step)
        let inner = indent + 1 + step
        for number in 0..<Int.random(in: 1...3, using: &generator) {
          if number > 0 {
            writeComments(indent: inner)
            output += spaces(inner)
          }
          writeEntry(number, indent: inner, depth: depth - 1)
        }
      } else {
        writeValue(indent: indent, depth: depth, step: Int.random(in: 1...4, using: &generator))
      }
    }
  }

  private mutating func writeValue(indent: Int, depth: Int, step: Int) {
    let inner = indent + step
    if chance(8) {
      anchors.append("x\(anchors.count)")
      output += " &" + (anchors.last ?? "")
    }
    switch Int.random(in: 0..<(depth > 0 ? 10 : 6), using: &generator) {
    case 0: output += rest()
    case 1: writeBlockText(indent: indent)
    case 2 where !anchors.isEmpty && !output.hasSuffix(anchors.last ?? "-"):
      output += " *" + pick(anchors) + rest()
    case 2, 3: writeText(inner)
    case 4, 5:
      output += pick([" ", "   ", "\t"])
      writeFlow(indent: inner, depth: depth)
      output += rest()
    case 6, 7:
      output += rest()
      writeList(indent: inner, depth: depth - 1)
    default:
      output += rest()
      writeMap(indent: inner, depth: depth - 1)
    }
  }

  private mutating func writeText(_ indent: Int) {
    let fold = lineEnd + spaces(indent)
    output += pick([" ", "  ", "\t", " \(fold)", " # why\(fold)"])
    output += pick([
      "plain", "two words", "two\(fold)lines", "a\(lineEnd)\(fold)paragraph", "12:30",
      "'it''s'", "'a\(fold)b'", "\"a\\\(fold)b\"", "\"a \\\(fold)\\ b\"",
      "\"\\u00E4 # no comment\"", "\"a  \(fold)  b\"", "null", "12.50", "http://a.b/c#d", "\"\"",
    ])
    output += rest()
  }

  private mutating func writeBlockText(indent: Int) {
    let stated = chance(20)
    let width = Int.random(in: 1...3, using: &generator)
    let chomping = pick(["", "-", "+"])
    output += " " + pick(["|", ">"]) + (stated ? "\(width)" : "") + chomping + rest()
    let margin = spaces(indent + width)
    if stated { output += margin + "  pushed in" + lineEnd }
    for _ in 0..<Int.random(in: stated ? 0...2 : 0...3, using: &generator) {
      output += pick([margin + "text", margin + "te: xt # no", margin + "t\t ", "", margin + "a  "])
      output += lineEnd
      if chance(20) { output += margin + " pushed in" + lineEnd + margin + "x" + lineEnd }
    }
    if chance(40) { output += lineEnd }
  }

  private mutating func writeFlow(indent: Int, depth: Int) {
    let isMap = chance(50)
    output += isMap ? "{" : "["
    let count = Int.random(in: 0...4, using: &generator)
    for number in 0..<count {
      output += gap(indent)
      if isMap { output += pick(["k\(number): ", "'k\(number)':", "k\(number) :  "]) }
      if depth > 0, chance(25) {
        writeFlow(indent: indent, depth: depth - 1)
      } else {
        output += pick([
          "a", "two words", "'b'", "\"c, d\"", "12", "a\(lineEnd)\(spaces(indent))fold",
          "a long text that takes a good part of the width that there is", "'it''s'",
        ])
      }
      output += gap(indent) + (number + 1 < count || chance(20) ? "," : "")
    }
    output += gap(indent) + (isMap ? "}" : "]")
  }

  /// What may stand between the parts of a list or map in brackets.
  private mutating func gap(_ indent: Int) -> String {
    let fold = lineEnd + spaces(indent)
    return pick(["", "", " ", "  ", fold, " # in brackets\(fold)", "\(fold)# alone\(fold)"])
  }
}
