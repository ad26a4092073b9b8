extension Unicode.Scalar {
  /// Whether a reader cannot see the character, or sees something else than what stands there:
  /// controls, bidirectional marks, zero-width characters, line separators.
  package var isUnseen: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return true
    case .spaceSeparator:
      return true
    default:
      return properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
    }
  }

  /// Whether the character parts words. Tables are only asked about what is not ASCII.
  package var isBlank: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  /// The number of the character, as in `202E`; at least `width` digits.
  package func hexadecimal(width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
