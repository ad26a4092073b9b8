import Testing

@testable import YAMLTree

@Suite("Lines and columns")
struct PositionTests {
  private func file(_ text: String) throws -> SourceFile {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "a.yaml", bytes: Array(text.utf8), into: &diagnostics)
    #expect(diagnostics.all == [])
    return try #require(file)
  }

  @Test("each kind of line end begins a line", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    let file = try file("ab\(end)c\(end)\(end)d")
    let count = end.utf8.count
    #expect(file.position(at: 1) == SourcePosition(line: 1, column: 2, offset: 1))
    #expect(file.position(at: 2 + count).line == 2)
    #expect(file.position(at: 3 + 3 * count) == .init(line: 4, column: 1, offset: 3 + 3 * count))
    #expect((0...5).map { file.line($0) } == ["", "ab", "c", "", "d", ""])
  }

  @Test("an emoji is one column, whatever its bytes, and an accent of its own is one more")
  func columns() throws {
    let file = try file("😀x\ne\u{301}x\n\tx")
    #expect(file.position(at: 4) == SourcePosition(line: 1, column: 2, offset: 4))
    #expect(file.position(at: 9) == SourcePosition(line: 2, column: 3, offset: 9))
    #expect(file.position(at: 12) == SourcePosition(line: 3, column: 2, offset: 12))
  }

  @Test("a byte order mark has no column but counts as bytes")
  func byteOrderMark() throws {
    let file = try file("\u{FEFF}ab")
    #expect(file.position(at: 3) == SourcePosition(line: 1, column: 1, offset: 3))
    #expect(file.position(at: 0) == SourcePosition(line: 1, column: 1, offset: 0))
    #expect(file.line(1) == "ab")
  }

  @Test("an offset outside of the file means its nearest end")
  func outside() throws {
    let file = try file("ab\nc")
    #expect(file.position(at: -5) == file.position(at: 0))
    #expect(file.position(at: 99) == SourcePosition(line: 2, column: 2, offset: 4))
    #expect(try self.file("").position(at: 3) == SourcePosition(line: 1, column: 1, offset: 0))
  }

  @Test("positions of all offsets grow with them")
  func growth() throws {
    let file = try file("a😀\r\n\r\né\n\tb\r\rend, which has more than eight bytes\n")
    let positions = (0...file.bytes.count).map { file.position(at: $0) }
    for (before, after) in zip(positions, positions.dropFirst()) {
      #expect(before < after)
      #expect((before.line, before.column) <= (after.line, after.column))
    }
  }
}
