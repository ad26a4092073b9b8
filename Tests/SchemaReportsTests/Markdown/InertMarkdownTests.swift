import TestSupport
import Testing

@testable import SchemaReports

@Suite("Text that nobody wrote as Markdown")
struct InertMarkdownTests {
  @Test(
    "is neither a link, nor a mention, nor HTML, nor a mark of Markdown",
    arguments: [
      ("ask @ada, please", "ask `@ada`, please"),
      ("'@ada/team'", "'`@ada/team`'"),
      ("ada@shop.example", "`ada@shop.example`"),
      ("see https://shop.example/a_b", "see `https://shop.example/a_b`"),
      ("WWW.shop.example;", "`WWW.shop.example`;"),
      ("as in #12 and GH-7", "as in `#12` and `GH-7`"),
      ("ada/shop#3", "`ada/shop#3`"),
      ("since deadbe1f", "since `deadbe1f`"),
      (":tada: $x$", "`:tada:` `$x$`"),
      ("<!-- x --> <b>", #"\<\!-- x --\> \<b\>"#),
      ("&#64;ada", #"`&#64;ada`"#), ("&amp;", #"\&amp;"#),
      ("a `b` *c* _d_ ~e~", #"a \`b\` \*c\* \_d\_ \~e\~"#),
      ("[x](y) ![z]", #"\[x\](y) \!\[z\]"#),
      ("@a`b``c", "```@a`b``c```"), ("@`", "`` @` ``"),
      ("two\n  lines\r\n", "two lines"), ("a\u{202E}b", "aU+202Eb"), ("", ""),
      ("1000000 #x 12:30:45", "1000000 #x `12:30:45`"),
    ])
  func plain(text: String, markdown: String) {
    #expect(MarkdownText(plain: text).markdown == markdown)
  }

  @Test(
    "is code letter for letter, whatever is in it",
    arguments: [
      ("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), (" a ", "`  a  `"), ("a|b", "`a|b`"),
      ("", ""), ("a\nb", "`aU+000Ab`"),
    ])
  func code(text: String, markdown: String) {
    #expect(MarkdownText(code: text).markdown == markdown)
  }

  @Test("is what a reader sees, for any text", arguments: 0..<20)
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = Self.pieces
    for _ in 0..<200 {
      let count = Int.random(in: 1...12, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let shown = ShownMarkdown(MarkdownText(plain: text).markdown)
      #expect(shown.text == text.split(separator: " ").joined(separator: " "), "\(text)")
      for live in ["@", "://", "www.", "#1", "$", ":tada:"] {
        #expect(!shown.textOutsideCode.contains(live), "\(text)")
      }
      #expect(ShownMarkdown(MarkdownText(code: text).markdown).text == text)
    }
  }

  private static let pieces = [
    "@", "ada", " ", "`", "``", "\\", "*", "_", "<", ">", "!", "[", "]", "(", ")", "&", "#1", "#",
    "https", "://", "www.", "shop.example", ":tada:", "$", "'", "\"", ",", ";", "<!--", "|", "é",
    "🙂",
  ]
}

/// What stands in a line of Markdown for those who read it: code, and text of which each mark is behind
/// a backslash.
private struct ShownMarkdown {
  var text = ""
  var textOutsideCode = ""

  init(_ markdown: String) {
    var rest = Array(markdown.unicodeScalars)[...]
    while let first = rest.first {
      let fence = rest.prefix { $0 == "`" }.count
      if fence > 0, let code = Self.code(in: rest.dropFirst(fence), fence: fence) {
        text += String(String.UnicodeScalarView(Self.withoutPadding(code)))
        textOutsideCode += "\n"
        rest = rest.dropFirst(code.count + 2 * fence)
        continue
      }
      rest = rest.dropFirst()
      let isEscape =
        first == "\\" && rest.first.map { $0.isASCII && $0.properties.isPunctuation } == true
      let shown = isEscape ? rest.removeFirst() : first
      text.unicodeScalars.append(shown)
      textOutsideCode.unicodeScalars.append(shown)
    }
  }

  /// What stands before the next fence of that length.
  private static func code(
    in rest: ArraySlice<Unicode.Scalar>, fence: Int
  ) -> ArraySlice<Unicode.Scalar>? {
    var index = rest.startIndex
    while index < rest.endIndex {
      let run = rest[index...].prefix { $0 == "`" }.count
      if run == fence { return rest[..<index] }
      index += max(run, 1)
    }
    return nil
  }

  private static func withoutPadding(
    _ code: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    let isPadded = code.first == " " && code.last == " " && code.contains { $0 != " " }
    return isPadded ? code.dropFirst().dropLast() : code
  }
}

extension Unicode.Scalar.Properties {
  /// Whether Markdown takes a backslash before it for an escape.
  fileprivate var isPunctuation: Bool {
    switch generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol:
      true
    default: false
    }
  }
}
