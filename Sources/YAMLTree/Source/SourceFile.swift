/// One schema file exactly as read, known to be text.
///
/// Line ends and a byte order mark are kept. The one change is that UTF-16 becomes UTF-8, so that
/// all offsets mean the same.
package struct SourceFile: Sendable, Equatable {
  /// Bytes that a file may have at most: 16 MiB.
  package static let maximumByteCount = 16 << 20

  private let sharedPath: SourcePath

  /// Path as shown to people, such as `schema/cards.yaml`.
  package var path: String { sharedPath.text }

  /// The text in UTF-8.
  package let bytes: [UInt8]

  /// Where each line starts; the first one starts behind the byte order mark.
  let lineStarts: [UInt32]

  /// Whether every byte stands for one character.
  let isASCII: Bool

  /// Takes the bytes of a file.
  ///
  /// - Parameter diagnostics: Gets an error when the result is `nil`: the file is too large, it is
  ///   neither UTF-8 nor UTF-16 with a byte order mark, or it holds a character that no YAML file
  ///   may hold. ``init(displaying:path:)`` then makes a value that can show the place.
  package init?(path: String, bytes: [UInt8], into diagnostics: inout Diagnostics) {
    self.init(path: SourcePath(path), bytes: bytes, into: &diagnostics)
  }

  private init?(path: SourcePath, bytes: [UInt8], into diagnostics: inout Diagnostics) {
    guard bytes.count <= Self.maximumByteCount else {
      diagnostics.report(.fileTooLarge(path: path.text))
      return nil
    }
    let utf16 = UTF16Text(bytes)
    let scan = TextScan(utf16?.utf8 ?? bytes)
    if let flaw = utf16?.flaw ?? scan.flaw {
      diagnostics.report(.unreadableText(flaw, path: path.text))
      return nil
    }
    self.init(path: path, bytes: utf16?.utf8 ?? bytes, scan: scan)
  }

  /// Takes the next text of the file that `old` is, as ``init(path:bytes:into:)`` does.
  ///
  /// A path stays in memory for good, so those who read a file again and again take it over.
  package init?(replacing old: SourceFile, bytes: [UInt8], into diagnostics: inout Diagnostics) {
    self.init(path: old.sharedPath, bytes: bytes, into: &diagnostics)
  }

  /// Takes any bytes, only to show the place of a diagnostic in them. What is not text is shown as
  /// U+FFFD, and what lies behind the largest size is left out.
  package init(displaying bytes: [UInt8], path: String) {
    let kept = bytes.count <= Self.maximumByteCount ? bytes : Array(bytes[..<Self.maximumByteCount])
    let text = UTF16Text(kept)?.utf8 ?? kept
    self.init(path: SourcePath(path), bytes: text, scan: TextScan(text))
  }

  private init(path: SourcePath, bytes: [UInt8], scan: TextScan) {
    sharedPath = path
    self.bytes = bytes
    lineStarts = scan.lineStarts
    isASCII = scan.isASCII
  }

  /// Number of lines; one that ends with a line end has an empty last one.
  package var lineCount: Int { lineStarts.count }

  /// Line and column of a UTF-8 byte offset. An offset outside of the file means its nearest end.
  package func position(at offset: Int) -> SourcePosition {
    let place = min(max(offset, 0), bytes.count)
    let index = lineIndex(at: place)
    let start = min(Int(lineStarts[index]), place)
    let before = String(decoding: bytes[start..<place], as: UTF8.self)
    return SourcePosition(
      line: index + 1, column: before.unicodeScalars.count + 1, offset: place)
  }

  /// Text of a line without its line end. A number outside of the file gives empty text.
  ///
  /// - Parameter number: Number of the line, from 1.
  package func line(_ number: Int) -> String {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The range of a file's bytes in this file.
  package func range(_ lowerBound: Int, _ upperBound: Int) -> SourceRange {
    SourceRange(sharedPath, lowerBound, upperBound)
  }

  /// Index of the line that holds a byte.
  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
