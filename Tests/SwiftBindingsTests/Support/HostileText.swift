/// Texts that try to leave the literal or the comment that they are put into.
enum HostileText {
  static let all: [String] = [
    "\"", "\\", "\\(exit(1))", "\"\"\"", "\"\"\"\nexit(1)\n\"\"\"", "\"#", "#\"", "\\#(x)",
    "*/ exit(1) /*", "/*", "//", "\n", "\r\n", "\r", "a\nimport Darwin\nb", "\u{2028}exit(1)",
    "\u{2029}exit(1)", "\u{85}exit(1)", "\u{B}\u{C}", "\u{0}", "\u{7F}", "\u{1B}[31m",
    "\u{202E}gnirts\u{202C}", "\u{2066}x\u{2069}", "\u{200B}\u{200D}\u{FEFF}", "\u{E0041}",
    "\u{AD}",
    "- Parameter x: y", "- Parameters:\n  - a: b", "- Returns: no", "- Throws: no", "# Title",
    "> Note: x", "1. one\n2. two", "* star", "+ plus", "---", "===", "```swift\nexit(1)\n```",
    "``Symbol``", "`code`", "`open", "``", "`a``b`", "[link](https://evil.example)", "<b>bold</b>",
    "<!-- x", "![i](j)", "@Metadata { }", "| a | b |", "~~~", "___", "_a_", "\\", "&lt;", "\t\ttab",
    "    four blanks", "é ü 漢字 👩‍👩‍👧", "\u{301}combining",
    "// swift-format-ignore-file", "swift-format-ignore", String(repeating: "long ", count: 60),
    String(repeating: "x", count: 250), String(repeating: "\"", count: 150),
    String(repeating: "\\", count: 150), String(repeating: "\u{202E}", count: 40),
  ]
}
