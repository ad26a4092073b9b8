import LanguageServer
import Testing

@Suite("The text of a document")
struct DocumentTextTests {
  private func position(_ line: Int, _ character: Int) -> LSP.Position {
    LSP.Position(line: line, character: character)
  }

  @Test("counts UTF-16 behind an emoji as two, and bytes as four")
  func emoji() {
    let text = DocumentText("a🛒b\nc")
    #expect(text.offset(of: position(0, 1), in: .utf16) == 1)
    #expect(text.offset(of: position(0, 3), in: .utf16) == 5)
    #expect(text.offset(of: position(0, 5), in: .utf8) == 5)
    #expect(text.position(of: 5, in: .utf16) == position(0, 3))
    #expect(text.position(of: 5, in: .utf8) == position(0, 5))
  }

  @Test("takes a place inside of a character for its start")
  func insideOfCharacter() {
    let text = DocumentText("é🛒")
    #expect(text.offset(of: position(0, 2), in: .utf16) == 2)
    #expect(text.offset(of: position(0, 4), in: .utf8) == 2)
    #expect(text.position(of: 4, in: .utf16) == position(0, 1))
    #expect(text.position(of: 1, in: .utf8) == position(0, 0))
  }

  @Test("counts a family of joined emoji by its parts, as editors do")
  func joinedEmoji() {
    let text = DocumentText("👩‍👧 x")
    // Two emoji of two units each and the joiner between them.
    #expect(text.position(of: 12, in: .utf16) == position(0, 6))
    #expect(text.offset(of: position(0, 6), in: .utf16) == 12)
  }

  @Test("ends lines with LF, CRLF and CR", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let text = DocumentText("ab\(end)cd\(end)")
    let start = 2 + end.utf8.count
    #expect(text.offset(of: position(1, 0), in: .utf16) == start)
    #expect(text.offset(of: position(1, 9), in: .utf16) == start + 2)
    #expect(text.offset(of: position(0, 3), in: .utf16) == 2)
    #expect(text.position(of: start + 1, in: .utf16) == position(1, 1))
    #expect(text.position(of: 2 * start, in: .utf16) == position(2, 0))
  }

  @Test("takes the middle of CRLF for the end of its line")
  func insideOfLineEnd() {
    #expect(DocumentText("ab\r\ncd").position(of: 3, in: .utf16) == position(0, 2))
  }

  @Test("keeps places outside of it at its ends")
  func outside() {
    let text = DocumentText("ab\ncd")
    #expect(text.offset(of: position(7, 0), in: .utf16) == 5)
    #expect(text.offset(of: position(-1, 4), in: .utf16) == 0)
    #expect(text.offset(of: position(0, -4), in: .utf16) == 0)
    #expect(text.offset(of: position(0, .min), in: .utf16) == 0)
    #expect(text.offset(of: position(1, .max), in: .utf16) == 5)
    #expect(text.position(of: 99, in: .utf16) == position(1, 2))
    #expect(DocumentText("").position(of: 0, in: .utf16) == position(0, 0))
  }

  @Test("does not count a byte order mark")
  func byteOrderMark() {
    let text = DocumentText("\u{FEFF}ab")
    #expect(text.offset(of: position(0, 1), in: .utf16) == 4)
    #expect(text.position(of: 4, in: .utf16) == position(0, 1))
  }

  @Test(
    "is changed as the client says",
    arguments: [
      (position: (0, 1, 0, 3), text: "x", result: "axb\r\ncd"),
      (position: (0, 4, 1, 0), text: "", result: "a🛒bcd"),
      (position: (1, 2, 1, 2), text: "\r\n🛒", result: "a🛒b\r\ncd\r\n🛒"),
      (position: (0, 0, 9, 9), text: "", result: ""),
      (position: (1, 1, 0, 0), text: "!", result: "a🛒b\r\nc!d"),
    ])
  func changes(position: (Int, Int, Int, Int), text: String, result: String) {
    var document = DocumentText("a🛒b\r\ncd")
    let range = LSP.Range(
      start: LSP.Position(line: position.0, character: position.1),
      end: LSP.Position(line: position.2, character: position.3))
    document.apply(.init(range: range, text: text), in: .utf16)
    #expect(document == DocumentText(result))
  }

  @Test("is replaced as a whole where the client names no range")
  func wholeText() {
    var document = DocumentText("ab")
    document.apply(.init(range: nil, text: "🛒\n"), in: .utf16)
    #expect(document == DocumentText("🛒\n"))
  }
}
