import APISchema
import YAMLTree

/// A file of the schema with all that is known of it without a look at the others.
struct SchemaDocument: Sendable {
  /// As they lie on the disk, or as the editor has them.
  let bytes: [UInt8]

  /// What they say, in UTF-8.
  let text: DocumentText

  /// `nil` when the bytes are no text.
  let reading: FileReading?

  /// What is wrong with the bytes.
  let flaws: Diagnostics

  /// What the file declares and names. Where it is no YAML, that of what is left without the lines
  /// that keep it from being YAML.
  let index: FileIndex

  /// What the index was made from.
  let syntax: FileSyntax?

  /// The tree of that.
  let tree: YAMLDocument?

  /// What breaks rules of style, once somebody asked.
  var findings: Diagnostics?

  /// What was known of the other files then.
  var judgedAmong: LintSurroundings?

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - old: The file before it changed.
  ///   - name: Path as it goes into diagnostics.
  init(_ text: DocumentText, named name: String, replacing old: SchemaDocument? = nil) {
    bytes = text.bytes
    self.text =
      text.isUTF16 ? DocumentText(SourceFile(displaying: bytes, path: name).bytes) : text
    var flaws = Diagnostics()
    let source =
      if let old = old?.reading?.source {
        SourceFile(replacing: old, bytes: text.bytes, into: &flaws)
      } else {
        SourceFile(path: name, bytes: text.bytes, into: &flaws)
      }
    self.flaws = flaws
    reading = source.map(FileReading.init)
    let usable = reading.map { $0.document == nil ? Self.mended($0) ?? $0 : $0 }
    tree = usable?.document
    syntax = usable?.file
    index = syntax.map(FileIndex.init) ?? FileIndex()
  }

  /// Lines that are taken away at most.
  private static let maximumMendCount = 8

  /// Bytes that are read at most to find the lines, 32 MiB: a file that is larger than people write is
  /// read again for one or two lines only.
  private static let maximumMendedByteCount = 32 << 20

  /// The file without the lines that keep it from being YAML: while somebody types, nearly all of it
  /// still means what it meant before.
  private static func mended(_ reading: FileReading) -> FileReading? {
    var reading = reading
    let count = maximumMendedByteCount / max(1, reading.source.bytes.count)
    for _ in 0..<min(maximumMendCount, count) {
      guard let flaw = reading.firstFlaw else { return nil }
      var text = DocumentText(reading.source.bytes)
      guard text.blankLine(at: flaw.range.lowerBound) else { return nil }
      var ignored = Diagnostics()
      guard
        let source = SourceFile(replacing: reading.source, bytes: text.bytes, into: &ignored)
      else { return nil }
      reading = FileReading(of: source)
      if reading.document != nil { return reading }
    }
    return nil
  }
}

extension DocumentText {
  /// Whether the file begins with the byte order mark of UTF-16.
  fileprivate var isUTF16: Bool {
    bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
  }

  /// Puts blanks in the place of a line, or of the nearest one before it that has anything else;
  /// `false` if there is none.
  fileprivate mutating func blankLine(at offset: Int) -> Bool {
    var line = line(at: offset)
    while true {
      let range = content(ofLine: line)
      if bytes[range].contains(where: { $0 != 0x20 }) {
        replace(range, with: Array(repeating: 0x20, count: range.count))
        return true
      }
      guard line > 0 else { return false }
      line -= 1
    }
  }
}
