/// The words of a name on the wire, as in `bank`, `Auth`, `URL` for `bankAuthURL`.
///
/// A word ends at `-`, `_`, `.`, a blank and at a change of case. A run of capitals is one word; its
/// last letter belongs to the next word if a small letter follows. The plural of an acronym is one
/// word as well: `userIDs` is `user`, `IDs`. Every other character stays where it is.
struct WireWords: Sendable, Equatable {
  let words: [String]

  init(_ wireName: String) {
    words =
      wireName
      .split { $0 == "-" || $0 == "_" || $0 == "." || $0.isWhitespace }
      .flatMap { Self.wordsByCase(Array($0)) }
  }

  private static func wordsByCase(_ letters: [Character]) -> [String] {
    var words: [String] = []
    var start = 0
    for index in letters.indices.dropFirst() where isStart(index, ofWordIn: letters, from: start) {
      words.append(String(letters[start..<index]))
      start = index
    }
    words.append(String(letters[start...]))
    return words
  }

  /// Whether the letter at `index` begins a word when the word before it began at `start`.
  private static func isStart(
    _ index: Int, ofWordIn letters: [Character], from start: Int
  ) -> Bool {
    guard letters[index].isUppercase else { return false }
    if !letters[index - 1].isUppercase { return true }
    guard index + 1 < letters.count, letters[index + 1].isLowercase else { return false }
    let endsAfterPlural = index + 2 == letters.count || !letters[index + 2].isLowercase
    let isPlural = letters[index + 1] == "s" && endsAfterPlural
    return !(isPlural && Acronym.contains(String(letters[start...index])))
  }
}
