import LanguageServer
import Testing

@Suite("The reader of frames")
struct FrameReaderTests {
  private func frames(in text: String, pieces: Int = .max) -> [FrameReader.Frame] {
    var reader = FrameReader()
    var frames: [FrameReader.Frame] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      reader.append(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
      while let frame = reader.next() { frames.append(frame) }
    }
    return frames
  }

  private func message(_ text: String) -> FrameReader.Frame { .message(Array(text.utf8)) }

  @Test("cuts messages out of the stream, however it comes", arguments: [1, 2, 7, .max])
  func pieces(size: Int) {
    let text =
      "Content-Length: 2\r\n\r\n{}content-length:4\r\nContent-Type: application/json\r\n\r\n\"é\""
    #expect(frames(in: text, pieces: size) == [message("{}"), message("\"é\"")])
  }

  @Test(
    "tells what is wrong with a header, and goes on with the next",
    arguments: [
      ("Content-Length: two\r\n\r\n{}", "the Content-Length is no number"),
      ("Content-Length: -2\r\n\r\n{}", "the Content-Length is no number"),
      ("Length: 2\r\n\r\n{}", "the header has no Content-Length"),
      (
        "Content-Length: 67108865\r\n\r\n{}", "a message has at most 67108864 bytes, not 67108865"
      ),
      (
        "Content-Length: 99999999999999999999999\r\n\r\n{}",
        "a message has at most 67108864 bytes, not 99999999999999999999"
      ),
    ])
  func malformed(text: String, problem: String) {
    let found = frames(in: text + "Content-Length: 4\r\n\r\ntrue", pieces: 9)
    #expect(found == [.malformed(problem), message("true")])
  }

  @Test("looks no further for the end of a header than one may be long")
  func longHeader() {
    let text = String(repeating: "x", count: 5_000) + "Content-Length: 4\r\n\r\ntrue"
    let problem = FrameReader.Frame.malformed("the header is longer than 4096 bytes")
    #expect(frames(in: text, pieces: 9) == [problem, message("true")])
  }

  @Test("asks for no memory before a long message has come")
  func longMessage() {
    var reader = FrameReader()
    reader.append("Content-Length: 60000000\r\n\r\n{".utf8)
    #expect(reader.next() == nil)
  }
}
