/// Text that is one word of a POSIX shell, whatever it holds.
///
/// It stands in single quotes, in which nothing has a meaning but the quote itself. A shell cannot
/// hold NUL, so each is replaced by U+FFFD.
struct ShellWord: Sendable, Hashable {
  /// The word as a shell reads it.
  let quoted: String

  init(_ text: String) {
    var quoted = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": quoted += #"'\''"#
      case "\0": quoted += "\u{FFFD}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    self.quoted = quoted + "'"
  }

  private init(quoted: String) { self.quoted = quoted }

  /// The word with the value of a variable of the shell behind it.
  func followed(byVariable name: StaticString) -> ShellWord {
    ShellWord(quoted: quoted + "\"$\(name)\"")
  }
}
