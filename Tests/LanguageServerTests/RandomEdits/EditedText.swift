import TestSupport

/// A text in an editor, counted in the simplest way that is right, and random changes of it.
struct EditedText {
  private(set) var scalars: [Unicode.Scalar]
  private let original: [Unicode.Scalar]

  /// A change as an editor sends it; without a range all of the text is replaced.
  struct Edit {
    struct Place { let line: Int, character: Int }

    let range: (start: Place, end: Place)?
    let text: String
  }

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    original = scalars
  }

  var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// What people type, and what they would never.
  private static let snippets = [
    "x", "e", " ", "\n", "\r\n", "\r", "🛒", "👩‍👧", "é", ": ", "{", "}", "[", "]", "\"", "'", "#",
    "- ", "\t", "&a ", "*a", "| ", "Money", "string?", "\n  ", "\n      note: string",
    "\n    doc: Two\n      lines 🛒.\n", "{ type: Money, doc: More. }", "\u{FEFF}",
    "errors: [Refused, Unknown]\n", "types:\n  Order: { enum: [a, b] }\n",
  ]

  /// Makes a change and returns it.
  mutating func change(using generator: inout SeededGenerator) -> Edit {
    // Now and then all is as it was, so that most of the time there is something to understand.
    if Int.random(in: 0..<12, using: &generator) == 0 {
      let isWhole = Bool.random(using: &generator)
      return replace(
        0..<scalars.count, with: original, isWhole: isWhole)
    }
    let start = place(upTo: scalars.count, using: &generator)
    var end = start
    if Int.random(in: 0..<10, using: &generator) < 5 {
      end = place(from: start, upTo: min(scalars.count, start + 30), using: &generator)
    }
    let isDeletion = end > start && Bool.random(using: &generator)
    let text = isDeletion ? "" : Self.snippets.randomElement(using: &generator) ?? ""
    return replace(start..<end, with: Array(text.unicodeScalars), isWhole: false)
  }

  /// A place that is not in the middle of a line end, where no cursor can stand.
  private func place(
    from start: Int = 0, upTo end: Int, using generator: inout SeededGenerator
  ) -> Int {
    let place = Int.random(in: start...end, using: &generator)
    let splits =
      place > 0 && place < scalars.count && scalars[place - 1] == "\r" && scalars[place] == "\n"
    return splits ? place - 1 : place
  }

  private mutating func replace(
    _ range: Range<Int>, with new: [Unicode.Scalar], isWhole: Bool
  ) -> Edit {
    let places = (start: place(of: range.lowerBound), end: place(of: range.upperBound))
    scalars.replaceSubrange(range, with: new)
    var text = ""
    text.unicodeScalars.append(contentsOf: new)
    return Edit(range: isWhole ? nil : places, text: text)
  }

  /// Line and UTF-16 code units of a place.
  private func place(of index: Int) -> Edit.Place {
    var line = 0
    var character = 0
    // A byte order mark at the start of a file is no character of it.
    for (position, scalar) in scalars[..<index].enumerated()
    where position > 0 || scalar != "\u{FEFF}" {
      let isLineEnd =
        scalar == "\n"
        || (scalar == "\r" && !(position + 1 < scalars.count && scalars[position + 1] == "\n"))
      if isLineEnd {
        line += 1
        character = 0
      } else if scalar != "\r" {
        character += UTF16.width(scalar)
      }
    }
    return Edit.Place(line: line, character: character)
  }
}
