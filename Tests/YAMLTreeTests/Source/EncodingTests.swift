import Testing

@testable import YAMLTree

@Suite("Encodings and characters")
struct EncodingTests {
  private func read(_ bytes: [UInt8]) -> (file: SourceFile?, problems: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "a.yaml", bytes: bytes, into: &diagnostics)
    return (file, diagnostics.all)
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let offset: Int
    let line: Int
    let column: Int
    let message: String
    var count = 1
  }

  private static let broken: [Broken] = [
    Broken(
      testDescription: "a byte that begins nothing", bytes: Array("a: é\nb: ".utf8) + [0xFF],
      offset: 9, line: 2, column: 4, message: "the byte 0xFF is not UTF-8 here"),
    Broken(
      testDescription: "Latin-1", bytes: Array("a: 😀 caf".utf8) + [0xE9, 0x0A], offset: 11,
      line: 1, column: 9, message: "the byte 0xE9 is not UTF-8 here"),
    Broken(
      testDescription: "a character cut off by the end", bytes: Array("a: ".utf8) + [0xF0, 0x9F],
      offset: 3, line: 1, column: 4, message: "the file ends in the middle of a character",
      count: 2),
    Broken(
      testDescription: "a letter in too many bytes", bytes: [0x61, 0xC1, 0x81], offset: 1, line: 1,
      column: 2, message: "the byte 0xC1 is not UTF-8 here"),
    Broken(
      testDescription: "an accent in too many bytes", bytes: [0x61, 0xE0, 0x82, 0x85], offset: 1,
      line: 1, column: 2, message: "the byte 0xE0 is not UTF-8 here"),
    Broken(
      testDescription: "half a pair of UTF-16 in UTF-8", bytes: [0xED, 0xA0, 0x80], offset: 0,
      line: 1, column: 1, message: "the byte 0xED is not UTF-8 here"),
    Broken(
      testDescription: "above the last character", bytes: [0xF4, 0x90, 0x80, 0x80], offset: 0,
      line: 1, column: 1, message: "the byte 0xF4 is not UTF-8 here"),
    Broken(
      testDescription: "NUL", bytes: Array("key: val\r\nx: \0".utf8), offset: 13, line: 2,
      column: 4,
      message: "a NUL byte cannot stand in YAML"),
    Broken(
      testDescription: "a control character", bytes: Array("a: \u{7}".utf8), offset: 3, line: 1,
      column: 4, message: "the control character U+0007 cannot stand in YAML"),
    Broken(
      testDescription: "delete", bytes: Array("abcdefgh\u{7F}abcdefgh".utf8), offset: 8, line: 1,
      column: 9, message: "the control character U+007F cannot stand in YAML"),
    Broken(
      testDescription: "no character", bytes: Array("a\u{FFFF}".utf8), offset: 1, line: 1,
      column: 2, message: "the control character U+FFFF cannot stand in YAML", count: 3),
    Broken(
      testDescription: "next line", bytes: Array("# a\u{85}b: 1".utf8), offset: 3, line: 1,
      column: 4, message: "U+0085 is a line end for some programs and none for others", count: 2),
    Broken(
      testDescription: "line separator", bytes: Array("a: \u{2028}".utf8), offset: 3, line: 1,
      column: 4, message: "U+2028 is a line end for some programs and none for others", count: 3),
    Broken(
      testDescription: "half a pair in UTF-16", bytes: [0xFE, 0xFF, 0x00, 0x61, 0xD8, 0x00],
      offset: 4, line: 1, column: 2, message: "half a character of UTF-16", count: 3),
    Broken(
      testDescription: "an odd byte in UTF-16", bytes: [0xFF, 0xFE, 0x61, 0x00, 0x62], offset: 4,
      line: 1, column: 2, message: "half a character of UTF-16", count: 3),
    Broken(
      testDescription: "NUL in UTF-16", bytes: [0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00], offset: 4,
      line: 1, column: 2, message: "a NUL byte cannot stand in YAML"),
  ]

  @Test("bytes that are no text are pointed at", arguments: broken)
  func flaws(_ broken: Broken) throws {
    let (file, problems) = read(broken.bytes)
    #expect(file == nil)
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.message == broken.message)
    #expect(problem.hint != nil)
    #expect(problem.range.lowerBound == broken.offset)
    #expect(problem.range.upperBound == broken.offset + broken.count)
    let place = SourceFile(displaying: broken.bytes, path: "a.yaml").position(at: broken.offset)
    #expect(
      place == SourcePosition(line: broken.line, column: broken.column, offset: broken.offset))
  }

  @Test("UTF-16 of either byte order becomes UTF-8", arguments: [true, false])
  func utf16(isLittleEndian: Bool) throws {
    let text = "\u{FEFF}name: Zürich 😀\r\nb: 2\n"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
      return isLittleEndian ? [low, high] : [high, low]
    }
    let (file, problems) = read(bytes)
    #expect(problems == [])
    let source = try #require(file)
    #expect(source.bytes == Array(text.utf8))
    var diagnostics = Diagnostics()
    let document = try #require(YAMLDocument(parsing: source, into: &diagnostics))
    #expect(document.root["name"]?.scalar?.text == "Zürich 😀")
    #expect(document.root["b"]?.range.lowerBound == 26)
  }

  @Test("good text of every length of character is kept as it is")
  func goodText() throws {
    let text = "\u{FEFF}a\tb: é€😀\u{A0}\u{D7FF}\u{E000}\u{FFFD}\u{10FFFF} ~\r\n"
    let (file, problems) = read(Array(text.utf8))
    #expect(problems == [])
    #expect(file?.bytes == Array(text.utf8))
  }

  @Test("a file of 16 MiB is taken, and one byte more is not")
  func fileSize() throws {
    let largest = [UInt8](repeating: UInt8(ascii: "#"), count: SourceFile.maximumByteCount)
    #expect(read(largest).file != nil)
    let (file, problems) = read(largest + [UInt8(ascii: "#")])
    #expect(file == nil)
    #expect(
      problems.map(\.message) == ["the file has more than 16777216 bytes"])
    #expect(problems.first?.hint == "split it into several files")
  }
}
