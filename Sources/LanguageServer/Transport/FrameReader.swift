/// Cuts a stream of bytes into messages: each is a header with its length, an empty line, and JSON.
package struct FrameReader: Sendable {
  /// What lies in the stream.
  package enum Frame: Sendable, Equatable {
    /// The JSON of a message.
    case message([UInt8])

    /// A header that tells no length, with what is wrong. What follows it is skipped up to the next
    /// header.
    case malformed(String)
  }

  /// Bytes that a message may have at most, 64 MiB: four times the largest schema file.
  package static let maximumLength = 64 << 20

  /// Bytes that a header may have at most.
  private static let maximumHeaderLength = 4_096

  private static let lengthName = Array("content-length:".utf8)

  private var buffer: [UInt8] = []

  /// Where the part of the buffer begins that was not taken yet.
  private var start = 0

  /// Whether nobody knows where the next header begins.
  private var isLost = false

  package init() {}

  /// Takes bytes as they come.
  package mutating func append(_ bytes: some Collection<UInt8>) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next message that is there as a whole.
  package mutating func next() -> Frame? {
    if isLost, !findHeader() { return nil }
    guard let end = headerEnd else {
      guard buffer.count - start > Self.maximumHeaderLength else { return nil }
      return lose("the header is longer than \(Self.maximumHeaderLength) bytes", from: start)
    }
    let header = String(decoding: buffer[start..<end], as: UTF8.self)
    switch Self.length(in: header) {
    case .failure(let problem): return lose(problem.message, from: end)
    case .success(let length):
      guard buffer.count - end >= length else { return nil }
      start = end + length
      return .message(Array(buffer[end..<start]))
    }
  }

  private struct HeaderProblem: Error { let message: String }

  private static func length(in header: String) -> Result<Int, HeaderProblem> {
    for line in header.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":"),
        line[..<colon].lowercased() == "content-length"
      else { continue }
      let digits = line[line.index(after: colon)...].drop { $0 == " " }.prefix { $0 != " " }
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return .failure(HeaderProblem(message: "the Content-Length is no number"))
      }
      guard let length = Int(digits), length <= maximumLength else {
        return .failure(
          HeaderProblem(
            message: "a message has at most \(maximumLength) bytes, not \(digits.prefix(20))"))
      }
      return .success(length)
    }
    return .failure(HeaderProblem(message: "the header has no Content-Length"))
  }

  private mutating func lose(_ problem: String, from place: Int) -> Frame {
    // The header that was just read must not be found again.
    start = max(place, start + 1)
    isLost = true
    return .malformed(problem)
  }

  /// Index of the first byte behind the empty line that ends a header.
  private var headerEnd: Int? {
    var index = start
    while index + 3 < buffer.count, index - start <= Self.maximumHeaderLength {
      if buffer[index] == 0x0D, buffer[index + 1] == 0x0A, buffer[index + 2] == 0x0D,
        buffer[index + 3] == 0x0A
      {
        return index + 4
      }
      index += 1
    }
    return nil
  }

  /// Skips what is no header; `false` if none begins in what came so far.
  private mutating func findHeader() -> Bool {
    let name = Self.lengthName
    while start + name.count <= buffer.count {
      let candidate = buffer[start..<(start + name.count)]
      if candidate.elementsEqual(name, by: { $0 == $1 || $0 | 0x20 == $1 }) {
        isLost = false
        return true
      }
      start += 1
    }
    return false
  }
}

extension FrameReader {
  /// A message with its header, as it is sent.
  package static func frame(_ body: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
