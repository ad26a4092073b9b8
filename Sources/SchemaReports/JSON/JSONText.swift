/// JSON for programs that read what the tool prints.
package indirect enum JSONText: Sendable, Equatable {
  case null
  case boolean(Bool)
  case number(Int)

  /// A number as it is written.
  case digits(String)
  case string(String)
  case array([JSONText])

  /// Members in the order in which they are written.
  case object([(name: String, value: JSONText)])

  package static func == (left: JSONText, right: JSONText) -> Bool { left.text == right.text }

  /// The value on one line.
  package var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// JSON without blanks, laid out as ``indentedText``: its texts and numbers stay as they are.
  static func indented(compact: String) -> String {
    var text = ""
    var depth = 0
    var isInString = false
    var isEscaped = false
    var previous: Character = " "
    func newLine() { text += "\n" + String(repeating: " ", count: 2 * depth) }
    for character in compact {
      defer { previous = character }
      if isInString {
        text.append(character)
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          isInString = false
        }
        continue
      }
      if previous == "{" || previous == "[", character != "}", character != "]" {
        depth += 1
        newLine()
      } else if character == "}" || character == "]", previous != "{", previous != "[" {
        depth -= 1
        newLine()
      }
      text.append(character)
      switch character {
      case ",": newLine()
      case ":": text += " "
      case "\"": isInString = true
      default: break
      }
    }
    return text
  }

  /// The value on lines of their own for all that holds something, two blanks deeper each.
  package var indentedText: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  /// An object without the members whose value is `nil`.
  package static func members(_ members: KeyValuePairs<String, JSONText?>) -> JSONText {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  /// - Parameter indent: Depth of the line, or `nil` for all on one line.
  private func write(to text: inout String, indent: Int? = nil) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .digits(let digits): text += digits
    case .string(let value): Self.write(value, to: &text)
    case .array(let elements):
      Self.write(elements, "[", "]", indent, to: &text) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      Self.write(members, "{", "}", indent, to: &text) { member, text, indent in
        Self.write(member.name, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, _ indent: Int?,
    to text: inout String, _ write: (Element, inout String, Int?) -> Void
  ) {
    let inner = elements.isEmpty ? nil : indent.map { $0 + 2 }
    text += opening
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: " ", count: inner) }
      write(element, &text, inner)
    }
    if let indent, inner != nil { text += "\n" + String(repeating: " ", count: indent) }
    text += closing
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || isUnseen(scalar):
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// Whether a terminal that is shown the text could be misled by the character.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
