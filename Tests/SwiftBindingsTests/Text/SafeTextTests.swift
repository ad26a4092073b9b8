import SwiftBindings
import Testing

@Suite struct SafeTextTests {
  @Test(
    "literals escape what could end or change them",
    arguments: [
      ("plain", "plain"), ("\"", #"\""#), (#"\(x)"#, #"\\(x)"#), ("a\nb\r\t", #"a\nb\r\t"#),
      ("\u{2028}\u{202E}\u{0}\u{85}", #"\u{2028}\u{202E}\u{0}\u{85}"#), ("é 漢", "é 漢"),
      ("\u{A0}", #"\u{A0}"#), ("❤\u{FE0F}", "❤\u{FE0F}"), ("", ""),
    ])
  func literals(text: String, escaped: String) {
    #expect(LiteralText(text).escaped == escaped)
  }

  @Test(
    "identifiers are identifiers whatever they are made from",
    arguments: [
      ("amount", "amount"), ("import", "`import`"), ("1st", "unnamed1st"), ("", "unnamed"),
      ("_", "unnamed_"), ("a-b c", "a_b_c"), ("a`; exit(1)", "a___exit_1_"), ("é", "unnamed_"),
    ])
  func identifiers(text: String, spelling: String) {
    #expect(SwiftIdentifier(text).spelling == spelling)
  }

  @Test(
    "prose shows what was written and is no Markdown but for code",
    arguments: [
      ("Amount in pounds.", ["Amount in pounds."]),
      ("  a \n b\t c ", ["a b c"]),
      ("one\n\n \ntwo\nthree", ["one", "two three"]),
      ("`GBP` and `a b`", ["`GBP` and `a\u{1}b`"]),
      ("``Symbol`` `open", [#"\`\`Symbol\`\` \`open"#]),
      ("*a* _b_ c_d [x](y) <b> \\ ~~s~~", [#"\*a\* \_b\_ c_d \[x](y) \<b> \\ \~\~s\~\~"#]),
      ("a\u{202E}b\u{2028}c", ["aU+202Eb c"]), ("", []), (" \n\n ", []),
    ])
  func prose(text: String, paragraphs: [String]) {
    #expect(CommentText(prose: text).bytes == Array(paragraphs.joined(separator: "\n").utf8))
  }

  @Test(
    "code holds any text",
    arguments: [
      ("a b", "`a\u{1}b`"), ("a`b", "`a'b`"), ("", "`\u{1}`"), ("a\nb", "`aU+000Ab`"),
      (#"\*"#, #"`\*`"#),
    ])
  func code(text: String, result: String) {
    #expect(CommentText(code: text).bytes == Array(result.utf8))
  }
}
