import Testing

@testable import LeatherbackRuntime

@Suite("Words of a shell")
struct ShellWordTests {
  @Test(
    "a shell hands every text on as it is",
    arguments: [
      "", "plain", "it's", "''", "'\\''", "$HOME", "`id`", "$(id)", "a\\", "\"", "a\nb", "*", "~",
      "-n", "; id", "&& id", "\u{1F422}é", "!!", "#", "%s", "\r\n\t",
    ])
  func quoting(_ text: String) throws {
    #expect(try Shell.output(of: "printf %s " + ShellWord(text).quoted) == text)
  }

  @Test("a shell hands any text on as it is", arguments: 0..<20 as Range<UInt64>)
  func anyText(seed: UInt64) throws {
    var random = SteadyGenerator(seed: seed)
    let pieces = ["'", "\"", "\\", "$", "`", "\n", " ", "a", "(", ")", ";", "\u{301}", "\u{1F422}"]
    let text = String.random(pieces: pieces, using: &random)
    #expect(try Shell.output(of: "printf %s " + ShellWord(text).quoted) == text)
  }

  @Test("a shell cannot hold NUL")
  func nul() throws {
    #expect(try Shell.output(of: "printf %s " + ShellWord("a\0b").quoted) == "a\u{FFFD}b")
  }

  @Test("the value of a variable stands behind a word, whatever it is")
  func variable() throws {
    let word = ShellWord("it's: ").followed(byVariable: "VALUE")
    #expect(try Shell.output(of: "VALUE='$x  `y`'; printf %s " + word.quoted) == "it's: $x  `y`")
  }
}

extension String {
  static func random(
    pieces: [String], using generator: inout some RandomNumberGenerator
  ) -> String {
    (0..<Int.random(in: 0...12, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
