/// The words of a name on the wire, as in `bank`, `Auth`, `URL` for `bankAuthURL`.
///
/// A word ends at `-`, `_`, `.`, a blank and at a change of case. A run of capitals is one word; its
/// last letter belongs to the next word if a small letter follows. The plural of an acronym is one
/// word as well: `userIDs` is `user`, `IDs`. Every other character stays where it is.
struct WireWords: Sendable, Equatable {
  let words: [String]

  init(_ wireName: String) {
    var text = wireName
    // Nearly all names are ASCII, where a byte is a letter and no table of Unicode is needed.
    words =
      text.withUTF8 { bytes in
        bytes.allSatisfy { $0 < 0x80 }
          ? Self.words(in: bytes.map(ASCIILetter.init), text: Self.text(of:)) : nil
      } ?? Self.words(in: Array(wireName), text: { String($0) })
  }

  private static func words<Letter: NameLetter>(
    in letters: [Letter], text: (ArraySlice<Letter>) -> String
  ) -> [String] {
    var words: [String] = []
    for run in letters.split(whereSeparator: { $0.endsWord }) {
      var start = run.startIndex
      for index in run.indices.dropFirst()
      where isStart(index, ofWordIn: run, from: start, text: text) {
        words.append(text(run[start..<index]))
        start = index
      }
      words.append(text(run[start...]))
    }
    return words
  }

  /// Whether the letter at `index` begins a word when the word before it began at `start`.
  private static func isStart<Letter: NameLetter>(
    _ index: Int, ofWordIn letters: ArraySlice<Letter>, from start: Int,
    text: (ArraySlice<Letter>) -> String
  ) -> Bool {
    guard letters[index].isUppercase else { return false }
    if !letters[index - 1].isUppercase { return true }
    guard index + 1 < letters.endIndex, letters[index + 1].isLowercase else { return false }
    let endsAfterPlural = index + 2 == letters.endIndex || !letters[index + 2].isLowercase
    let isPlural = letters[index + 1].isPluralEnding && endsAfterPlural
    return !(isPlural && Acronym.contains(text(letters[start...index])))
  }

  private static func text(of letters: ArraySlice<ASCIILetter>) -> String {
    String(decoding: letters.map(\.byte), as: UTF8.self)
  }
}

/// What the rule of words asks of a letter.
private protocol NameLetter {
  var isUppercase: Bool { get }
  var isLowercase: Bool { get }

  /// Whether it is the `s` behind an acronym.
  var isPluralEnding: Bool { get }

  /// Whether it stands between words and belongs to none.
  var endsWord: Bool { get }
}

extension Character: NameLetter {
  fileprivate var isPluralEnding: Bool { self == "s" }
  fileprivate var endsWord: Bool { self == "-" || self == "_" || self == "." || isWhitespace }
}

/// A letter of a name in ASCII.
private struct ASCIILetter: NameLetter {
  let byte: UInt8

  var isUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
  var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  var isPluralEnding: Bool { byte == UInt8(ascii: "s") }

  var endsWord: Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x20, 0x09...0x0D: true
    default: false
    }
  }
}
