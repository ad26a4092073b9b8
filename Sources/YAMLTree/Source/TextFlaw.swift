/// Why some bytes are not the text of a YAML file.
struct TextFlaw: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// A byte that begins no character of UTF-8, or one that is never finished.
    case notUTF8(UInt8)

    /// The file ends in the middle of a character.
    case truncatedCharacter

    /// UTF-16 with half a character.
    case brokenUTF16

    /// A control character that YAML forbids, NUL among them.
    case controlCharacter(UInt32)

    /// U+0085, U+2028 or U+2029: YAML 1.1 ends a line there and an editor does not, so that a
    /// comment in the editor could be content for the parser.
    case ambiguousLineBreak(UInt32)
  }

  let kind: Kind

  /// UTF-8 bytes from the start of the file.
  let offset: Int

  /// Number of bytes.
  let count: Int
}

extension Diagnostic {
  static func fileTooLarge(path: String) -> Diagnostic {
    Diagnostic(
      .error,
      id: "file-too-large",
      at: SourceRange(path: path, lowerBound: 0, upperBound: 0),
      "the file has more than \(SourceFile.maximumByteCount) bytes",
      hint: "split it into several files"
    )
  }

  static func unreadableText(_ flaw: TextFlaw, path: String) -> Diagnostic {
    let range = SourceRange(
      path: path, lowerBound: flaw.offset, upperBound: flaw.offset + flaw.count)
    func problem(_ id: String, _ message: String, _ hint: String) -> Diagnostic {
      Diagnostic(.error, id: id, at: range, message, hint: hint)
    }
    let save = "save the file as UTF-8"
    switch flaw.kind {
    case .notUTF8(let byte):
      return problem("invalid-utf-8", "the byte 0x\(hex(UInt32(byte), 2)) is not UTF-8 here", save)
    case .truncatedCharacter:
      return problem("invalid-utf-8", "the file ends in the middle of a character", save)
    case .brokenUTF16:
      return problem("invalid-utf-16", "half a character of UTF-16", save)
    case .controlCharacter(0):
      return problem(
        "control-character", "a NUL byte cannot stand in YAML",
        "take it out; if the file is UTF-16 or UTF-32, save it as UTF-8")
    case .controlCharacter(let scalar):
      return problem(
        "control-character", "the control character U+\(hex(scalar, 4)) cannot stand in YAML",
        "take it out, or write \"\\u\(hex(scalar, 4))\" in double quotes")
    case .ambiguousLineBreak(let scalar):
      return problem(
        "ambiguous-line-break",
        "U+\(hex(scalar, 4)) is a line end for some programs and none for others",
        "take it out, or write \"\\u\(hex(scalar, 4))\" in double quotes")
    }
  }

  /// Upper-case hexadecimal digits, at least `width` of them.
  private static func hex(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
