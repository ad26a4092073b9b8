extension Unicode.Scalar {
  /// Whether showing it would move the cursor, change colours or turn the direction of the text, or it
  /// would be taken for a space.
  fileprivate var isHarmful: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      true
    case .spaceSeparator:
      // That of East Asia is seen to be one.
      value != 0x20 && value != 0x3000
    case .format:
      // Zero-width joiners hold emoji together.
      value != 0x200D
    default:
      false
    }
  }

  /// Columns in a terminal.
  fileprivate var width: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: properties.isEmojiPresentation || isWide ? 2 : 1
    }
  }

  /// Whether it is as wide as two letters, as letters of East Asia are (Unicode's annex 11).
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension Character {
  /// The character as a terminal may show it, and the columns it takes there.
  ///
  /// - Parameter column: Column that it starts at, from 0. A tab reaches to the next multiple of 4.
  func visible(at column: Int) -> (text: String, width: Int) {
    if self == "\t" {
      let width = 4 - column % 4
      return (String(repeating: " ", count: width), width)
    }
    if unicodeScalars.contains(where: \.isHarmful) {
      let text = unicodeScalars.map { scalar in
        scalar.isHarmful
          ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
      }.joined()
      return (text, text.unicodeScalars.reduce(0) { $0 + $1.width })
    }
    let asEmoji = unicodeScalars.contains { $0.value == 0xFE0F }
    return (String(self), asEmoji ? 2 : unicodeScalars.map(\.width).max() ?? 0)
  }
}

extension String {
  /// The text on one line, with nothing in it that a terminal would act upon.
  var visible: String {
    unicodeScalars.allSatisfy({ $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F })
      ? self : map { $0.visible(at: 0).text }.joined()
  }
}
